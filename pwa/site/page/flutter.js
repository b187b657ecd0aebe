// Starts Flutter's engine with everything taken from this site.

import { buildConfig } from "../client/config.js";
import { BUILD } from "./build.js";
import { FALLBACK } from "./fonts.js";
import { isKept, pythonIsHere } from "./progress.js";

const client = new URL("../client/", import.meta.url).href;

// What the Dart side reads. Paths are hashes (#/water), so that any static host can
// serve any of them from index.html.
globalThis.flet = {
  pyodide: true,
  multiView: false,
  routeUrlStrategy: "hash",
  webSocketEndpoint: "",
};

// Starts the engine: at once if it is on this device. Over a network Python's files come
// first, because after them Python is busy for longer than the engine's take to come.
export function startFlutter({ ready }) {
  if (isKept()) return begin();
  // Whatever was counted: a Python that runs, or has failed, is not waited for.
  Promise.race([pythonIsHere, ready]).then(begin, begin);
}

function begin() {
  // Dart prints every step of its start; the console is for what goes wrong.
  globalThis.dartPrint = () => {};
  globalThis._flutter = { buildConfig };
  const script = document.createElement("script");
  script.src = `${client}loader.js`;
  script.addEventListener("load", load);
  document.head.append(script);
}

function load() {
  const config = {
    renderer: BUILD.engine === "wasm" ? "skwasm" : "canvaskit",
    entrypointBaseUrl: client,
    assetBase: client,
    canvasKitBaseUrl: `${client}canvaskit/`,
    canvasKitVariant: "full",
    fontFallbackBaseUrl: FALLBACK,
  };
  _flutter.loader
    .load({ config, onEntrypointLoaded: (initializer) => run(initializer, config).catch(fail) })
    .catch(fail);
}

async function run(initializer, config) {
  const engine = await initializer.initializeEngine(config);
  await engine.runApp();
}

function fail(error) {
  console.error(error);
  startCard.fail("start");
}
