// Keeps the whole site on the device, so that it starts without a network.
//
// A version is one cache, filled file by file and checked against the sha256 of each.
// Which version is served is a note of its own: a newer one is fetched in the
// background, whole or not at all, and waits until the person says yes.

const SITE = @@SITE@@;

const SCOPE = new URL(registration.scope);
// Other sites and other copies of this one may share the origin.
const OURS = `second-heart:${SCOPE.pathname}:`;
const CURRENT = `${OURS}current`;
const LANES = 4;
const ANSWER_MS = 5_000;
const HASH = "x-second-heart-sha256";
const TYPES = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  wasm: "application/wasm",
};

const cacheOf = (id) => `${OURS}site:${id}`;
const urlOf = (path) => new URL(path, SCOPE).href;

// What shows that a break is due; it uses the names above.
importScripts("reminder.js");

addEventListener("install", (event) => event.waitUntil(install().catch(giveUp)));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => event.waitUntil(answer(event)));
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const ours = url.origin === SCOPE.origin && url.pathname.startsWith(SCOPE.pathname);
  if (request.method === "GET" && ours) event.respondWith(serve(request, url));
});

// ---- which version is served

let memory = null;

async function current() {
  if (memory === null) {
    const note = await (await caches.open(CURRENT)).match(SCOPE.href);
    memory = note ? await note.text() : "";
  }
  return memory;
}

async function use(id) {
  await (await caches.open(CURRENT)).put(SCOPE.href, new Response(id));
  memory = id;
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CURRENT && name !== cacheOf(id)) await caches.delete(name);
  }
}

async function activate() {
  if (!(await current())) await use(SITE.id);
  await clients.claim();
}

async function answer({ data, ports: [port] }) {
  if (data === "status") port.postMessage({ id: SITE.id, current: await current() });
  if (data === "take-over") {
    await use(SITE.id);
    await skipWaiting();
    port.postMessage(true);
  }
}

// ---- serving

async function serve(request, url) {
  const page = url.pathname === SCOPE.pathname || url.pathname === `${SCOPE.pathname}index.html`;
  const address = page ? SCOPE.href : url.origin + url.pathname;
  const cacheName = cacheOf((await current()) || SITE.id);
  const kept = await caches.match(address, { cacheName });
  if (kept) return request.headers.has("range") ? slice(kept, request.headers.get("range")) : kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode === "navigate") return Response.redirect(SCOPE.href);
    throw error;
  }
}

// Players ask for parts of a sound, and some take nothing else.
async function slice(response, range) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  if (first === undefined) return response;
  const body = await response.blob();
  const end = last ? Math.min(Number(last) + 1, body.size) : body.size;
  const headers = new Headers(response.headers);
  headers.set("content-range", `bytes ${first}-${end - 1}/${body.size}`);
  return new Response(body.slice(Number(first), end), { status: 206, headers });
}

// ---- filling

async function install() {
  const engine = await askEngine();
  const files = SITE.files.filter((file) => !engine || file.engine === "any" || file.engine === engine);
  const total = files.reduce((sum, file) => sum + file.size, 0);
  const cache = await caches.open(cacheOf(SITE.id));
  const older = await olderCaches();
  const queue = [...files];
  let done = 0;
  const lane = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      await keep(cache, older, file);
      done += file.size;
      tell({ kind: "progress", done, total });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // The list of what must be here, for a check without a network.
  await cache.put(urlOf("precache.json"), response(JSON.stringify({ ...SITE, files }), "json", ""));
}

// Only a page can see how this device draws. Without an answer every file is kept.
async function askEngine() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const answers = pages.map((page) => {
    const { port1, port2 } = new MessageChannel();
    page.postMessage({ kind: "engine" }, [port2]);
    return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
  });
  const late = new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  return Promise.race([...answers, late]);
}

async function giveUp(error) {
  await tell({ kind: "failed" });
  throw error;
}

async function olderCaches() {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${OURS}site:`));
  return Promise.all(names.map((name) => caches.open(name)));
}

// Puts *file* into *cache*; an interrupted filling goes on where it stopped, and what
// an older version holds unchanged is copied.
async function keep(cache, older, file) {
  const url = urlOf(file.path);
  for (const place of [cache, ...older]) {
    const kept = await place.match(url);
    if (kept?.headers.get(HASH) !== file.sha256) continue;
    if (place !== cache) await cache.put(url, kept);
    return;
  }
  const type = file.path.split(".").pop() || "html";
  await cache.put(url, response(await download(url, file), type, file.sha256));
}

// The page has just loaded most files, so the browser's cache comes first. What it
// holds may be of another version, or an old refusal: then the server is asked.
async function download(url, file) {
  for (const cache of ["force-cache", "no-cache", "reload"]) {
    const answer = await fetch(url, { cache, credentials: "same-origin" });
    if (!answer.ok) continue;
    const body = await answer.arrayBuffer();
    if (body.byteLength === file.size && (await sha256(body)) === file.sha256) return body;
  }
  throw new Error(`${url} cannot be had as this version needs it`);
}

async function sha256(body) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function response(body, type, hash) {
  const headers = { [HASH]: hash };
  if (TYPES[type]) headers["content-type"] = TYPES[type];
  return new Response(body, { headers });
}

async function tell(message) {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage({ ...message, id: SITE.id });
}
