// Brings up Python with the app's archive on its path.
//
// boot() is the one place that knows how an interpreter comes to be: a start from a
// memory snapshot belongs here too and must return the same thing.

import { LOCK } from "../pyodide/lock.js";
import { loadPyodide } from "../pyodide/pyodide.js";

const ARCHIVE = new URL("../app.zip", import.meta.url);
const PYODIDE = new URL("../pyodide/", import.meta.url);
const PLACE = "/app.zip";

// msgpack's extension cannot be imported from an archive.
const ENVIRONMENT = { MSGPACK_PUREPYTHON: "1", HOME: "/" };

export async function boot() {
  const archive = fetch(ARCHIVE).then(bytesOf);
  const python = await loadPyodide({
    indexURL: PYODIDE.href,
    // Nothing is ever loaded from Pyodide's own package index.
    lockFileContents: LOCK,
    packageBaseUrl: PYODIDE.href,
    env: ENVIRONMENT,
    stdout: (text) => console.debug(text),
    stderr: (text) => console.error(text),
  });
  python.FS.writeFile(PLACE, await archive);
  python.runPython(`import sys; sys.path.insert(0, "${PLACE}")`);
  return python;
}

async function bytesOf(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
