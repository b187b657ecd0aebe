// The page's half of the Python worker: Flet's channel, ours, and whether it lives.

import { BUILD } from "./build.js";
import { isKept, miss, note } from "./progress.js";
import { watch } from "./watch.js";
import { showWhenDrawn } from "./shown.js";

// Starts the worker at once, long before Flutter asks for it.
export function attachPython() {
  const answers = new Map();
  const channel = new MessageChannel();
  const port = channel.port1;
  const worker = new Worker(new URL("../worker/main.js", import.meta.url), { type: "module" });
  const ready = new Promise((resolve, reject) => {
    answers.set("ready", resolve);
    answers.set("failed", ({ reason }) => reject(new Error(reason)));
  });
  // Said aloud for whoever measures, and for the page's own housekeeping.
  ready.then(({ how }) => performance.mark("second-heart-python", { detail: how }), () => {});
  answers.set("loaded", ({ url, bytes }) => note(url, bytes));
  answers.set("missing", ({ url }) => miss(url));

  port.onmessage = ({ data }) => reply(port, answers, data);
  worker.postMessage(greeting(channel.port2), [channel.port2]);
  const python = {
    answer: (name, run) => answers.set(name, run),
    ready,
    tell: (name, detail) => port.postMessage({ name, detail }),
  };
  watch(worker, ready, python);
  openFletChannel(worker, ready);
  return python;
}

function greeting(port) {
  return {
    port,
    build: BUILD.id,
    version: BUILD.version,
    documentUrl: document.URL,
    kept: isKept(),
    canVibrate: "vibrate" in navigator,
    secure: globalThis.isSecureContext,
    standalone: matchMedia("(display-mode: standalone)").matches || navigator.standalone === true,
  };
}

// Runs the answer that the worker asks for, and sends back what it gives.
async function reply(port, answers, { name, id, detail }) {
  try {
    const result = await answers.get(name)?.(detail ?? {});
    if (id) port.postMessage({ id, result }, result?.buffer ? [result.buffer] : []);
  } catch (error) {
    port.postMessage({ id, error: String(error) });
  }
}

// The three functions that the Dart side calls.
function openFletChannel(worker, ready) {
  let receive = () => {};
  worker.onmessage = ({ data }) => receive(data);
  globalThis.jsConnect = async (appId, args, dartOnMessage) => {
    receive = showWhenDrawn(dartOnMessage);
    await ready;
  };
  globalThis.jsSend = async (appId, data) => worker.postMessage(data, [data.buffer]);
  globalThis.jsDisconnect = async () => worker.terminate();
}
