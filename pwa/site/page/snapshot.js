// Has the memory snapshot made that lets later starts begin where imports have ended.
//
// It takes some seconds of a core, once for a version: after a plain start, when the
// site is whole on this device, nothing is touched, no set is open and the battery
// holds; never on a page that is hidden.

import { isKept, isSettled, noteTries, tries } from "../shared/snapshot.js";
import { BUILD } from "./build.js";

const QUIET_MS = 6_000;
// Without word of the battery: somebody reads, so the phone is in use anyway.
const LONG_QUIET_MS = 30_000;
const ENOUGH = 0.5;

export function makeSnapshot(python) {
  if (!navigator.serviceWorker || !globalThis.caches) return;
  let resting = false;
  let isPlain = false;
  let maker = null;
  let tried = 0;
  let timer = 0;

  python.answer("rest", (news) => {
    resting = news.resting;
    look();
  });
  addEventListener("second-heart-shown", async () => {
    isPlain = (await python.ready).how === "plain";
    look();
  });
  document.addEventListener("visibilitychange", look);
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, look, true);

  // Stops what must not go on, and begins anew to wait for quiet.
  function look() {
    if (!resting || document.hidden) end();
    clearTimeout(timer);
    if (isPlain && !maker) timer = setTimeout(begin, navigator.getBattery ? QUIET_MS : LONG_QUIET_MS);
  }

  async function begin() {
    if (!(await isTime())) return look();
    if (maker || (await isSettled(BUILD.id))) return;
    tried = await tries(BUILD.id);
    await noteTries(BUILD.id, tried + 1);
    if (!(await isTime())) return look();
    maker = new Worker(new URL("../worker/maker.js", import.meta.url), { type: "module" });
    maker.onmessage = async ({ data }) => {
      // WebKit loses what a worker has kept if the worker ends before it was read.
      const how = data === "kept" && !(await isKept(BUILD.id)) ? "lost" : data;
      performance.mark("second-heart-snapshot", { detail: how });
      isPlain = false;
      maker?.terminate();
      maker = null;
    };
    maker.postMessage({ build: BUILD.id });
  }

  async function isTime() {
    const isHere = Boolean(navigator.serviceWorker.controller);
    return resting && isHere && !document.hidden && (await isPowered());
  }

  // Whoever stops it is not the device that cannot do it.
  function end() {
    if (!maker) return;
    maker.terminate();
    maker = null;
    noteTries(BUILD.id, tried);
  }
}

async function isPowered() {
  const battery = await navigator.getBattery?.()?.catch(() => null);
  return !battery || battery.charging || battery.level > ENOUGH;
}
