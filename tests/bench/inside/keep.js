// A service worker for the layout of Flet's own tools, which has none: it keeps
// whatever a launch asks for, so that the next one needs no network.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const own = new URL(event.request.url).origin === location.origin;
  if (event.request.method === "GET" && own) event.respondWith(serve(event.request));
});

async function serve(request) {
  const cache = await caches.open("second-heart:bench:stock");
  const kept = await cache.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}
