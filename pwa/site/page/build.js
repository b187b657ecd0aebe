// What the builder knows about this site.

// Chromium breaks lines and decodes pictures by itself, so Flutter takes a smaller
// renderer there. On an address without security it decodes none.
const engine = () =>
  typeof Intl.v8BreakIterator === "function" &&
  typeof Intl.Segmenter === "function" &&
  typeof ImageDecoder === "function"
    ? "chromium"
    : "other";

const LAUNCH = [/*LAUNCH*/];

export const BUILD = {
  id: "@@ID@@",
  version: "@@VERSION@@",
  renderer: "@@RENDERER@@",
  engine,
  // Bytes of each file that a start of this engine loads.
  launch: new Map(
    LAUNCH.filter(([, , wanted]) => wanted === "any" || wanted === engine()).map(
      ([path, size]) => [path, size],
    ),
  ),
};
