// Pyodide with the project's storage and its contract; each message is a call.
import { loadPyodide } from "./pyodide/pyodide.mjs";

async function start() {
  const python = await loadPyodide({ indexURL: "./pyodide/" });
  const answer = await fetch("code.zip");
  python.unpackArchive(await answer.arrayBuffer(), "zip", { extractDir: "/code" });
  python.runPython("import sys; sys.path.insert(0, '/code')");
  return python.pyimport("tests.browser.storage_page.inside");
}

const started = start();

self.onmessage = async ({ data: { number, name, args } }) => {
  try {
    const inside = await started;
    self.postMessage({ number, value: await inside[name](...args) });
  } catch (error) {
    self.postMessage({ number, error: String(error) });
  }
};
