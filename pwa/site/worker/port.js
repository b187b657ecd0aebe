// What Python reaches as js.secondHeart, and the port to the page behind it.
//
//   build, version            id of this build of the site; version of the app
//   canVibrate                whether the device can vibrate at all
//   secure                    whether files can be kept and started offline here
//   standalone                whether the site runs from the home screen
//   site                      JSON of how the site's own files stand (page/offline.js):
//                             {"offline", "update", "done", "total"}, or "null"
//   listen(run)               call run(name, detail as JSON) for what happens: "site"
//                             (as above), "handed" ({"token", "how"}; how is "shared",
//                             "saved", "dismissed" or "missing"), "notices" and
//                             "tapped" (as below). Keep the proxy of the function alive.
//   notices                   JSON of what the browser says of notifications:
//                             "unsupported", "default", "granted" or "denied"
//   remind(reminder)          hand over the next notification in place of the last, as
//                             JSON: {"at", "until" (ms), "title", "text", "routine",
//                             "silent"}, or "null" for none
//   takeTapped()              the routine of the notification tapped last, once; or ""
//   rest(resting)             whether no set is open: only then may the page use the
//                             device for housekeeping of its own
//   update()                  change to the newer version that is ready, and reload
//   offer(token, name, mime, bytes)
//                             lay a file ready on the page; bytes is a Uint8Array and
//                             is gone from the worker afterwards. A ShareText action
//                             with the token as its text hands it over. Tokens begin
//                             with "second-heart:handover:".
//   withdraw(token)           take it away again
//   await takePicked(limit)   the file a person chose last, once: {name, size, bytes},
//                             bytes null if it is larger than limit bytes; or null
//   vibrate(pattern)          milliseconds, or an array of them (on, off, on ...)
//   await persist()           ask for storage that is not evicted; true if granted
//   await persisted()         whether it is granted
//   await ready()             JSON of what there is for a flight without a network:
//                             {"files": {"listed", "missing", "bytes"}, "awake",
//                             "vibrates", "notifications", "kept"}; asks to persist
//   erase()                   remove everything of ours from this browser; ends Python

import { countFiles } from "./files.js";

export function openPort({ port, ...about }) {
  const { tell, ask, whenTold } = speak(port);
  const listeners = [];
  let tapped = "";
  let fatal = false;

  whenTold((name, detail) => {
    const text = JSON.stringify(detail ?? null);
    // The page asks whether this thread still runs; Python may be busy meanwhile.
    if (name === "ping") return fatal || tell("pong");
    if (name === "site") self.secondHeart.site = text;
    if (name === "notices") self.secondHeart.notices = text;
    if (name === "tapped") tapped = detail.routine;
    for (const run of listeners) run(name, text);
  });

  self.secondHeart = {
    build: about.build,
    version: about.version,
    canVibrate: about.canVibrate,
    secure: about.secure,
    standalone: about.standalone,
    site: "null",
    notices: '"unsupported"',
    listen: (run) => listeners.push(run),
    rest: (resting) => tell("rest", { resting }),
    update: () => tell("update"),
    offer: (token, name, mime, bytes) =>
      tell("offer", { token, name, mime, buffer: bytes.buffer }, [bytes.buffer]),
    remind: (reminder) => tell("remind", { reminder: JSON.parse(reminder) }),
    takeTapped: () => {
      const routine = tapped;
      tapped = "";
      return routine;
    },
    withdraw: (token) => tell("withdraw", { token }),
    takePicked: async (limit) => {
      const file = await ask("pick", { limit });
      return file && { name: file.name, size: file.size, bytes: file.buffer && new Uint8Array(file.buffer) };
    },
    vibrate: (pattern) => tell("vibrate", { pattern: pattern.toJs?.() ?? pattern }),
    persist: () => ask("persist"),
    persisted: () => ask("persisted"),
    ready: async () => {
      const kept = (await ask("persist")) || (await ask("persisted"));
      const able = await ask("able");
      const files = await countFiles();
      return JSON.stringify({ files, ...able, vibrates: about.canVibrate, kept });
    },
    erase: () => tell("erase"),
  };

  return {
    tell,
    // Says so at once when *python* suffers what no except of its can catch.
    reportDeath: (python) =>
      (python._api.on_fatal = () => {
        fatal = true;
        tell("fatal");
      }),
  };
}

// Messages without an answer, questions with one, over *port*.
function speak(port) {
  const waiting = new Map();
  let count = 0;
  let told = () => {};

  port.onmessage = ({ data: { name, id, detail, result, error } }) => {
    if (name) return told(name, detail);
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    error ? reject(new Error(error)) : resolve(result);
  };
  return {
    tell: (name, detail, moved = []) => port.postMessage({ name, detail }, moved),
    ask: (name, detail) =>
      new Promise((resolve, reject) => {
        waiting.set((count += 1), { resolve, reject });
        port.postMessage({ name, id: count, detail });
      }),
    whenTold: (run) => (told = run),
  };
}
