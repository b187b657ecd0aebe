// Notices a dead worker and covers its last picture, which no tap can reach any more.

const EVERY_MS = 5_000;
// A long computation answers no ping and is not dead: four in a row must stay unheard.
const UNHEARD = 4;

export function watch(worker, ready, python) {
  let started = false;
  let unheard = 0;
  const stopped = () => startCard.fail(started ? "stopped" : "start");

  ready.then(() => (started = true), stopped);
  worker.addEventListener("messageerror", stopped);
  // An error that a callback throws later need not be the end; one at the start is.
  // A script of the worker that does not arrive is an event without an error.
  worker.addEventListener("error", (event) => {
    if (!started) event instanceof ErrorEvent ? stopped() : startCard.miss();
  });
  python.answer("fatal", stopped);
  python.answer("pong", () => {
    unheard = 0;
    startCard.recover();
  });

  setInterval(() => {
    if (!started || document.hidden) return;
    if (unheard >= UNHEARD) startCard.fail("silent");
    unheard += 1;
    python.tell("ping");
  }, EVERY_MS);
  document.addEventListener("visibilitychange", () => (unheard = 0));
}
