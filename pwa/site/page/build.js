// What the builder knows about this site.

// A module with a struct type, which only an engine that collects its garbage takes.
const STRUCT = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0];

const hasWebGl = () => {
  const canvas = document.createElement("canvas");
  return Boolean(canvas.getContext("webgl2") ?? canvas.getContext("webgl"));
};

// Chromium breaks lines and decodes pictures by itself and runs Dart as WebAssembly,
// which starts in half the time. On an address without security it decodes none.
const isWasm = () =>
  (navigator.vendor === "Google Inc." || navigator.userAgent.includes("Edg/")) &&
  typeof Intl.v8BreakIterator === "function" &&
  typeof ImageDecoder === "function" &&
  WebAssembly.validate(new Uint8Array(STRUCT)) &&
  hasWebGl();

const ENGINE = isWasm() ? "wasm" : "other";
const LAUNCH = [/*LAUNCH*/];

export const BUILD = {
  id: "@@ID@@",
  version: "@@VERSION@@",
  // Which of the site's files draw: "wasm" or "other".
  engine: ENGINE,
  // Bytes of each file that a start of this engine loads.
  launch: new Map(
    LAUNCH.filter(([, , wanted]) => wanted === "any" || wanted === ENGINE).map(
      ([path, size]) => [path, size],
    ),
  ),
};
