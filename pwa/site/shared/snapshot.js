// Where the memory snapshot of Python lies: in a cache of its own for one build.
//
// The service worker throws it away at an update, the card at every Reload.

import { head, pack, unpack } from "./pages.js";

const SCOPE = new URL("../", import.meta.url);
const OURS = `second-heart:${SCOPE.pathname}:python:`;
const SNAPSHOT = new URL("snapshot", SCOPE).href;
const TRIES = new URL("snapshot-tries", SCOPE).href;
const ENOUGH_TRIES = 3;
const HASH = "x-second-heart-sha256";
const SIZE = "x-second-heart-size";

const look = (build, address) =>
  globalThis.caches?.match(address, { cacheName: OURS + build }) ?? null;

// Returns the kept snapshot of *build*, or nothing.
export const find = (build) => look(build, SNAPSHOT);

// Returns how often it was tried in vain to make one of *build*.
export const tries = async (build) => Number((await (await look(build, TRIES))?.text()) ?? 0);

// Tells whether nobody should try: there is one, or the device cannot make it.
export const isSettled = async (build) =>
  Boolean(await find(build)) || (await tries(build)) >= ENOUGH_TRIES;

// How many bytes of memory *kept* fills.
export const size = (kept) => Number(kept.headers.get(SIZE));

// Returns the head that Pyodide wants of *kept*, and what fills a memory of which a new
// module has written the first bytes; throws if its bytes are not those that were kept.
export async function read(kept) {
  const packed = new Uint8Array(await kept.arrayBuffer());
  if ((await sha256(packed)) !== kept.headers.get(HASH)) throw new Error("The snapshot is damaged.");
  return {
    head: head(packed),
    fill: (memory, fresh) => unpack(packed, size(kept), memory, fresh),
  };
}

// Keeps *snapshot*, bytes of Pyodide.
export async function keep(build, snapshot) {
  const { packed, size } = pack(snapshot);
  const digest = await sha256(new Uint8Array(await packed.arrayBuffer()));
  await put(build, SNAPSHOT, new Response(packed, { headers: { [HASH]: digest, [SIZE]: String(size) } }));
}

// Tells whether the snapshot of *build* can be read; what cannot is refused for good.
export async function isKept(build) {
  try {
    await read(await find(build));
    return true;
  } catch (error) {
    console.warn(error);
    await refuse(build);
    return false;
  }
}

// Notes that it was tried *count* times; a device may be killed for trying.
export async function noteTries(build, count) {
  await put(build, TRIES, new Response(String(count)));
}

// Notes that there cannot be one.
export const refuse = (build) => noteTries(build, ENOUGH_TRIES);

// Throws every snapshot away.
export async function drop() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS)) await caches.delete(name);
  }
}

async function put(build, address, response) {
  await drop();
  await (await caches.open(OURS + build)).put(address, response);
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
