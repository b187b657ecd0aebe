// The line on the card: bytes here of the bytes that this start needs.

import { meter } from "../shared/meter.js";
import { BUILD } from "./build.js";

// Whether the files of this start come from the device.
export const isKept = () => Boolean(navigator.serviceWorker?.controller);

const root = new URL("../", import.meta.url).href;
const total = [...BUILD.launch.values()].reduce((sum, size) => sum + size, 0);
const arrived = new Map();
const python = [...BUILD.launch.keys()].filter((path) => !path.startsWith("client/"));
// Scripts are here before these; WebKit does not tell of those that it has kept.
const fetched = python.filter((path) => /\.(bin|wasm)$/.test(path));
let isHere = () => {};

// Resolves once every file that Python needs is here.
export const pythonIsHere = new Promise((resolve) => (isHere = resolve));

export function countBytes() {
  meter(note, miss, isKept());
  startCard.progress(0, total);
}

// Notes that *bytes* of the file at *url* are here; the worker reports its own.
export function note(url, bytes) {
  const path = pathOf(url);
  if (!BUILD.launch.has(path)) return;
  arrived.set(path, Math.min(bytes, BUILD.launch.get(path)));
  if (fetched.every((one) => arrived.get(one) === BUILD.launch.get(one))) {
    python.forEach((one) => arrived.set(one, BUILD.launch.get(one)));
    isHere();
  }
  startCard.progress([...arrived.values()].reduce((sum, size) => sum + size, 0), total);
}

// Notes that the file at *url* does not come; without a font the app can still start.
export function miss(url) {
  if (BUILD.launch.has(pathOf(url)) && /\.(js|wasm|bin)$/.test(url)) startCard.miss();
}

function pathOf(url) {
  return url.startsWith(root) ? url.slice(root.length) : "";
}
