"""What the tests of the snapshot run in the page."""

from playwright.sync_api import Page

HOW = "() => performance.getEntriesByName('second-heart-python')[0]?.detail"
"""How Python came to be in this launch: "plain" or "snapshot"."""

KEPT = """async () => {
  const names = (await caches.keys()).filter((name) => name.includes(":python:"));
  const look = (cacheName) => caches.match("snapshot", { cacheName });
  return (await Promise.all(names.map(look))).filter(Boolean).length;
}"""
"""How many snapshots the phone holds."""

MAKE = """async () => {
  const at = (path) => new URL(path, document.baseURI);
  const { BUILD } = await import(at("page/build.js"));
  const maker = new Worker(at("worker/maker.js"), { type: "module" });
  const told = await new Promise((resolve) => {
    maker.onmessage = ({ data }) => resolve(data);
    maker.postMessage({ build: BUILD.id });
  });
  await (await caches.match("snapshot"))?.arrayBuffer();
  maker.terminate();
  return told;
}"""
"""Make a snapshot at once, whatever the app is doing."""

SPARE = """async () => {
  const kept = await caches.match("snapshot");
  await (await caches.open("spare")).put("spare", kept);
}"""
"""Lay a copy of the snapshot aside."""

_PUT = """async () => {
  const { BUILD } = await import(new URL("page/build.js", document.baseURI));
  const spare = await caches.match("spare", { cacheName: "spare" });
  const headers = Object.fromEntries(spare.headers);
  const bytes = new Uint8Array(await spare.arrayBuffer());
  %s
  const cache = await caches.open(`second-heart:/:python:${BUILD.id}`);
  await cache.put("snapshot", new Response(bytes, { headers }));
}"""

_HASHED = """
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  headers["x-second-heart-sha256"] = hex;
"""

SPOILT = {
    "missing": """async () => {
      for (const name of await caches.keys()) {
        if (name.includes(":python:")) await caches.delete(name);
      }
    }""",
    "one byte changed": _PUT % "bytes[bytes.length >> 1] ^= 1;",
    "another Pyodide": _PUT % f"bytes[20] ^= 1; {_HASHED}",
}
"""Ways in which the snapshot may be wrong, and how to make it so from the spare."""

TRIES = """async () => {
  const kept = await import(new URL("shared/snapshot.js", document.baseURI));
  const told = {};
  for (const [name, count] of [["none", 0], ["two", 2], ["three", 3]]) {
    await kept.noteTries("of-a-test", count);
    told[`after ${name}`] = await kept.isSettled("of-a-test");
  }
  await kept.drop();
  return told;
}"""
"""Whether nobody tries any more after so many tries."""

IDS = """async () => {
  const root = await navigator.storage.getDirectory();
  const texts = [];
  for await (const folder of root.values()) {
    for await (const file of folder.values()) {
      texts.push(await (await file.getFile()).text());
    }
  }
  const text = texts.join("");
  return ["id", "writer"].map((name) =>
    Array.from(
      text.matchAll(new RegExp(`"${name}": ?"([^"]+)"`, "g")),
      (one) => one[1],
    ),
  );
}"""
"""The ids of the records on the phone, and the launches that wrote them."""


def minutes_since(page: Page, shown: str, zone: str) -> int:
    """Return how many minutes ago it was *shown* o'clock in *zone*."""
    options = f"{{ timeZone: '{zone}' }}"
    now = str(page.evaluate(f"() => new Date().toLocaleTimeString('en-GB', {options})"))
    then, here = (int(time[:2]) * 60 + int(time[3:5]) for time in (shown, now))
    return (here - then) % (24 * 60)
