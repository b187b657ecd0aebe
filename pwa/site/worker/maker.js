// Makes the memory snapshot of Python for later starts, in a worker of its own.

import { keep, refuse } from "../shared/snapshot.js";
import { device, loadArchive, start } from "./boot.js";

addEventListener("message", make, { once: true });

async function make({ data: { build } }) {
  try {
    const python = await start(loadArchive(), { _makeSnapshot: true });
    const launch = python.pyimport("launch");
    await launch.warm(...device());
    launch.destroy();
    // What has awaited it has ended by the next turn, and holds functions of ours.
    await new Promise((resolve) => setTimeout(resolve));
    python.runPython("import gc; gc.collect()");
    await keep(build, python.makeMemorySnapshot());
    postMessage("kept");
  } catch (error) {
    console.warn(error);
    await refuse(build);
    postMessage("refused");
  }
}
