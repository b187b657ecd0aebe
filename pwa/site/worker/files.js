// Whether every file of the site is on the device, by the list that came with them.

const SCOPE = new URL("../", import.meta.url);
const OURS = `second-heart:${SCOPE.pathname}:`;
const HASH = "x-second-heart-sha256";

// Returns how many files there have to be, how many of them are missing or of another
// version, and their size in bytes; no list at all is 0 files.
export async function countFiles() {
  const none = { listed: 0, missing: 0, bytes: 0 };
  if (!globalThis.caches) return none;
  const note = await (await caches.open(`${OURS}current`)).match(SCOPE.href);
  const cache = note && (await caches.open(`${OURS}site:${await note.text()}`));
  const list = await cache?.match(new URL("precache.json", SCOPE).href);
  if (!list) return none;
  const { files } = await list.json();
  const held = await Promise.all(files.map((file) => cache.match(new URL(file.path, SCOPE).href)));
  const bad = files.filter((file, at) => held[at]?.headers.get(HASH) !== file.sha256);
  return {
    listed: files.length,
    missing: bad.length,
    bytes: files.reduce((sum, file) => sum + file.size, 0),
  };
}
