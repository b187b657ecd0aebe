// The card of index.html: says how the start goes, and what went wrong.
//
// A classic script without imports, so that it still speaks in a browser that is too
// old for the app, on a page opened from a folder, and when nothing else arrives.

(() => {
  "use strict";

  const STATUS = {
    folder: "This page was opened from a folder. Serve it with make run, or open a published copy.",
    old: "This browser is too old for Second Heart. Update it, or open the page in another one.",
    fetch: "Part of the app could not be loaded. Check the connection, then reload.",
    start: "The app could not start. Reload to try again; what you saved is kept.",
    stopped: "The app has stopped. Reload to go on; what you saved is kept.",
    slow: "This takes longer than usual. Wait a moment, or reload.",
    erased: "Everything is erased from this browser. Close the page, or reload to start anew: that needs a network.",
    unerased: "Your diary is erased. Part of the app's own files could not be removed: clear this site's data in the browser's settings.",
    silent: "The app does not answer. Wait a moment, or reload; what you saved is kept.",
  };

  const byId = (id) => document.getElementById(id);
  const SLOW_MS = 30_000;

  let failure = "";
  let slow = 0;

  const isShown = () => !byId("start")?.hidden;

  const whenParsed = (run) =>
    document.readyState === "loading"
      ? document.addEventListener("DOMContentLoaded", run, { once: true })
      : run();

  // Puts the number of the zone's country on the card; 112 stays beside it.
  function showNumber() {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const entry = (globalThis.emergencyNumbers || {})[zone];
    if (!entry) return;
    const [number, country] = entry;
    byId("call").textContent = `Call ${number}`;
    byId("call").href = `tel:${number}`;
    byId("call-other").hidden = number === "112";
    byId("call-country").textContent = `${number} is for ${country}, from the time zone of this phone.`;
    byId("call-country").hidden = false;
  }

  // Covers whatever is on the screen with the card and the sentence for *reason*.
  function fail(reason) {
    if (failure && failure !== "silent") return;
    failure = reason;
    clearTimeout(slow);
    whenParsed(() => {
      byId("progress").hidden = true;
      offerReload(reason);
      byId("start").hidden = false;
      setPictureInert(true);
      // Flutter may put its picture there after the start has failed.
      late.observe(document.body, { childList: true });
    });
  }

  function offerReload(reason) {
    byId("status").textContent = STATUS[reason];
    byId("status").className = "failed";
    byId("reload").hidden = false;
  }

  // Takes the card away: the app is on the screen.
  function hide() {
    if (failure) return;
    clearTimeout(slow);
    byId("start").hidden = true;
    setPictureInert(false);
  }

  // Takes the card away again if it was only silence that had brought it.
  function recover() {
    if (failure !== "silent") return;
    failure = "";
    late.disconnect();
    hide();
  }

  const late = new MutationObserver(() => setPictureInert(true));

  // The app's picture behind the card must not be reached by key or screen reader.
  function setPictureInert(inert) {
    for (const element of document.body.children) {
      if (element.id !== "start") element.inert = inert;
    }
  }

  // Says how much of the start is here; without any news for long, offers a way out.
  function progress(done, total) {
    if (failure || !isShown()) return;
    clearTimeout(slow);
    slow = setTimeout(() => failure || offerReload("slow"), SLOW_MS);
    byId("reload").hidden = true;
    byId("status").className = "";
    const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
    byId("progress").value = total ? done / total : 0;
    byId("status").textContent =
      done < total
        ? `Getting ready: ${megabytes(done)} of ${megabytes(total)} MB`
        : "Starting";
  }

  // A file of the start did not arrive. Once the app is drawn it can do without.
  function miss() {
    if (isShown()) fail("fetch");
  }

  // Reloads without the snapshot of Python: it may be what has failed.
  async function startPlainly() {
    const ours = `second-heart:${new URL(document.baseURI).pathname}:python:`;
    try {
      const names = (await globalThis.caches?.keys()) ?? [];
      await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
    } finally {
      location.reload();
    }
  }

  globalThis.startCard = { fail, hide, miss, progress, recover };

  // A script that does not arrive tells nobody but the window.
  addEventListener("error", (event) => event.target instanceof HTMLScriptElement && miss(), true);

  whenParsed(() => {
    showNumber();
    byId("insecure").hidden = isSecureContext;
    byId("reload").addEventListener("click", startPlainly);
  });
  if (location.protocol === "file:") fail("folder");
  else if (!("noModule" in HTMLScriptElement.prototype) || typeof WebAssembly !== "object") fail("old");
})();
