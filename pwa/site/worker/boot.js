// Brings up Python with the app's archive on its path: from the memory snapshot that
// this device has made (maker.js), or else plainly.

import { drop, find, read, size } from "../shared/snapshot.js";
import { LOCK } from "../pyodide/lock.js";
import createPyodideModule from "../pyodide/pyodide.asm.js";
import { loadPyodide } from "../pyodide/pyodide.js";

const ARCHIVE = new URL("../app.bin", import.meta.url).href;
const PYODIDE = new URL("../pyodide/", import.meta.url);
const LIBRARY = new URL("stdlib.bin", PYODIDE).href;
const PLACE = "/app.zip";

const OPTIONS = {
  createPyodideModule,
  indexURL: PYODIDE.href,
  stdLibURL: LIBRARY,
  // Nothing is ever loaded from Pyodide's own package index.
  lockFileContents: LOCK,
  packageBaseUrl: PYODIDE.href,
  // msgpack's extension cannot be part of a snapshot.
  env: { MSGPACK_PUREPYTHON: "1", HOME: "/" },
  stdout: (text) => console.debug(text),
  stderr: (text) => console.error(text),
};

// Returns Python that has "flet_js", and how it came: from a "snapshot" or "plain".
export async function boot(build, flet) {
  const archive = loadArchive();
  const kept = await find(build);
  if (kept) {
    try {
      return { python: await restore(kept, archive, flet), how: "snapshot" };
    } catch (error) {
      // It is damaged, or of another Pyodide: this start is a plain one.
      console.warn(error);
      await drop();
    }
  }
  const python = await start(archive);
  python.registerJsModule("flet_js", flet);
  return { python, how: "plain" };
}

export const loadArchive = () => load(ARCHIVE);

// Our archives are compressed as a whole; a host may have undone that already.
async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

// Pyodide fetches its library as it is; it is given ours, inflated.
async function loadPython(options) {
  const plain = globalThis.fetch;
  const library = load(LIBRARY);
  globalThis.fetch = async (...wanted) =>
    String(wanted[0]) === LIBRARY ? new Response(await library) : plain(...wanted);
  try {
    return await loadPyodide({ ...OPTIONS, ...options });
  } finally {
    globalThis.fetch = plain;
  }
}

// Starts Python from nothing; *more* are options of Pyodide.
export async function start(archive, more = {}) {
  const python = await loadPython(more);
  python.FS.writeFile(PLACE, await archive);
  python.runPython(`import sys; sys.path.insert(0, "${PLACE}")`);
  return python;
}

// What of the device a snapshot would freeze.
export function device() {
  return [Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.language];
}

// Stands for the snapshot until the module is there that it fills.
const LATER = new Uint8Array(1);

async function restore(kept, archive, flet) {
  // What goes wrong is heard once the module waits for it.
  const memory = read(kept).catch((error) => error);
  const python = await withRoomFor(size(kept), (fresh) =>
    loadPython({ _loadSnapshot: LATER, createPyodideModule: filledFrom(memory, fresh) }),
  );
  // Files are not in the snapshot, and Python may look into the archive later.
  python.FS.writeFile(PLACE, await archive);
  python.registerJsModule("flet_js", flet);
  const launch = python.pyimport("launch");
  launch.renew(...device());
  launch.destroy();
  return python;
}

// Makes the module while its memory is still being read, and has Pyodide fill it then.
const filledFrom = (memory, fresh) => async (settings) => {
  const [module, found] = await Promise.all([createPyodideModule(settings), memory]);
  if (found instanceof Error) throw found;
  const plain = module.API.restoreSnapshot;
  module.API.restoreSnapshot = () => {
    const state = plain(found.head);
    found.fill(module.HEAPU8, fresh.bytes);
    return state;
  };
  return module;
};

// Pyodide gives a restored Python the memory of a fresh one, which is too little.
async function withRoomFor(bytes, load) {
  const plain = WebAssembly.instantiateStreaming;
  const fresh = { bytes };
  WebAssembly.instantiateStreaming = async (...wanted) => {
    const made = await plain.apply(WebAssembly, wanted);
    const { memory } = made.instance.exports;
    fresh.bytes = memory.buffer.byteLength;
    const lacking = bytes - fresh.bytes;
    if (lacking > 0) memory.grow(Math.ceil(lacking / 65_536));
    return made;
  };
  try {
    return await load(fresh);
  } finally {
    WebAssembly.instantiateStreaming = plain;
  }
}
