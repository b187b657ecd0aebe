// Run a Python file in the shipped Pyodide under Node.
// Arguments: the folder of Pyodide, the folder of wheels, the project's folder,
// a folder to share (or "-"), the Python file, and what it finds in sys.argv.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [runtime, wheels, project, shared, file, ...rest] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(runtime, "pyodide.mjs")));

const python = await loadPyodide({
  indexURL: runtime,
  env: { HOME: "/home", PYTHONTZPATH: "", PYTHONDONTWRITEBYTECODE: "1" },
});
for (const name of readdirSync(wheels).filter((one) => one.endsWith(".whl"))) {
  const bytes = new Uint8Array(readFileSync(join(wheels, name)));
  python.unpackArchive(bytes, "zip", { extractDir: "/packages" });
}
for (const [place, folder] of [["/project", project], ["/shared", shared]]) {
  if (folder !== "-") {
    python.FS.mkdirTree(place);
    python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, place);
  }
}
python.globals.set("argv", python.toPy([file, ...rest]));
const code = python.runPython(`
import os, runpy, sys
os.chdir("/project")
sys.path[:0] = ["/project", "/packages"]
sys.argv = argv
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
    code = 0
except SystemExit as end:
    code = int(end.code or 0)
code
`);
process.exit(code);
