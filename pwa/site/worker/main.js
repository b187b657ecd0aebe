// Runs Python: starts Pyodide, imports the app and joins it to Flet's channel.

import { meter } from "../shared/meter.js";
import { openPort } from "./port.js";
import { boot } from "./boot.js";
import { openFletModule } from "./flet.js";

addEventListener("message", start, { once: true });

async function start({ data: greeting }) {
  const port = openPort(greeting);
  meter(
    (url, bytes) => port.tell("loaded", { url, bytes }),
    (url) => port.tell("missing", { url }),
    greeting.kept,
  );
  const flet = openFletModule(greeting.documentUrl);
  try {
    const { python, how } = await boot(greeting.build, flet.module);
    port.reportDeath(python);
    await python.runPythonAsync("import runpy; runpy.run_module('main', run_name='__main__')");
    await flet.connect();
    port.tell("ready", { how });
  } catch (error) {
    console.error(error);
    port.tell("failed", { reason: String(error) });
  }
}
