// Compiles Python files with the Python that the site ships; run by bytecode.py.
// Arguments: the folder of Pyodide, a zip of sources, the zip to write, and the Python
// file that does it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [runtime, source, target, script] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(runtime, "pyodide.mjs")));
// Sets are marshalled in the order of their hashes: the same bytes at every build.
const python = await loadPyodide({ indexURL: runtime, env: { PYTHONHASHSEED: "0", HOME: "/" } });
python.FS.writeFile("/source.zip", new Uint8Array(readFileSync(source)));
try {
  python.runPython(readFileSync(script, "utf8"));
} catch (error) {
  // Node would print the whole script in which it was thrown.
  console.error(error.message.trim().split("\n").at(-1));
  process.exit(1);
}
writeFileSync(target, python.FS.readFile("/target.zip"));
process.exit(0);
