// Where the memory snapshot of Python lies: in a cache of its own for one build.
//
// The service worker throws it away at an update, the card at every Reload.

const SCOPE = new URL("../", import.meta.url);
const OURS = `second-heart:${SCOPE.pathname}:python:`;
const SNAPSHOT = new URL("snapshot", SCOPE).href;
const TRIES = new URL("snapshot-tries", SCOPE).href;
const ENOUGH_TRIES = 3;
const HASH = "x-second-heart-sha256";

const look = (build, address) =>
  globalThis.caches?.match(address, { cacheName: OURS + build }) ?? null;

// Returns the kept snapshot of *build*, or nothing.
export const find = (build) => look(build, SNAPSHOT);

// Returns how often it was tried in vain to make one of *build*.
export const tries = async (build) => Number((await (await look(build, TRIES))?.text()) ?? 0);

// Tells whether nobody should try: there is one, or the device cannot make it.
export const isSettled = async (build) =>
  Boolean(await find(build)) || (await tries(build)) >= ENOUGH_TRIES;

// Returns the bytes of *kept*; throws if they are not those that were kept.
export async function read(kept) {
  const bytes = new Uint8Array(await kept.arrayBuffer());
  if ((await sha256(bytes)) !== kept.headers.get(HASH)) throw new Error("The snapshot is damaged.");
  return bytes;
}

// Keeps *bytes*.
export async function keep(build, bytes) {
  const headers = { [HASH]: await sha256(bytes) };
  await put(build, SNAPSHOT, new Response(new Blob([bytes]), { headers }));
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
