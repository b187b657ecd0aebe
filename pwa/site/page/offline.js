// Keeps the site on the device, and offers a newer version once it is here whole.

import { BUILD } from "./build.js";

const HOUR_MS = 3_600_000;
const SHOWN_BY_MS = 120_000;

// What the app can say about it. offline: "unsupported", "fetching", "ready" or
// "failed"; update: "none", "fetching", "ready" or "failed"; done and total in bytes.
const state = { offline: "fetching", update: "none", done: 0, total: 0 };

export function keepOffline(python) {
  const say = (news) => python.tell("site", Object.assign(state, news));
  python.answer("update", takeOver);
  if (navigator.serviceWorker?.controller) state.offline = "ready";
  if (!navigator.serviceWorker) return say({ offline: "unsupported" });

  navigator.serviceWorker.addEventListener("message", ({ data, ports: [port] }) => {
    if (data.kind === "engine") port.postMessage(BUILD.engine);
    if (data.kind === "progress") say({ done: data.done, total: data.total });
    if (data.kind === "failed") say({ [goal()]: "failed" });
  });
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    register(say).catch(() => say({ offline: "failed" }));
  };
  // The app comes first: what it loads by itself need not be loaded twice.
  addEventListener("second-heart-shown", begin, { once: true });
  setTimeout(begin, SHOWN_BY_MS);
}

async function register(say) {
  const url = new URL("../sw.js", import.meta.url);
  const scope = new URL("../", import.meta.url).pathname;
  const registration = await navigator.serviceWorker.register(url, { scope, updateViaCache: "none" });
  const look = () => follow(registration, say);
  registration.addEventListener("updatefound", look);
  await look();
  let asked = 0;
  const check = () => {
    if (document.hidden || Date.now() - asked < HOUR_MS) return;
    asked = Date.now();
    // Without a network there is no newer version to be had.
    registration.update().catch(() => {});
  };
  document.addEventListener("visibilitychange", check);
  check();
}

// What a version on its way is for: the first one makes the site work offline.
const goal = () => (state.offline === "ready" ? "update" : "offline");

// Says where the version on the device and the one on its way stand.
async function follow(registration, say) {
  const { installing, active } = registration;
  if (active) {
    const newer = await hasNewer(registration);
    const old = state.update === "failed" ? "failed" : "none";
    say({ offline: "ready", update: newer ? "ready" : old });
  }
  if (!installing) return;
  say({ [goal()]: "fetching" });
  installing.addEventListener("statechange", () => {
    if (installing.state === "installed" && goal() === "update") say({ update: "ready" });
    if (installing.state === "activated" && goal() === "offline") say({ offline: "ready" });
  });
}

// A newer version may wait, or may have been here at the start without a yes so far.
async function hasNewer({ waiting, active }) {
  if (waiting) return true;
  const { id, current } = await ask(active, "status");
  return current !== "" && id !== current;
}

// Changes to the newer version, after the person's yes, and reloads.
async function takeOver() {
  const registration = await navigator.serviceWorker.getRegistration();
  const newer = registration?.waiting ?? registration?.active;
  if (!newer) return;
  const active = new Promise((resolve) => {
    if (newer.state === "activated") resolve();
    newer.addEventListener("statechange", () => newer.state === "activated" && resolve());
  });
  await ask(newer, "take-over");
  await active;
  location.reload();
}

function ask(worker, question) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}
