// What Python asks of the device and only a page may do.

export function answerDevice(python) {
  python.answer("vibrate", ({ pattern }) => Boolean(navigator.vibrate?.(pattern)));
  python.answer("persist", async () => (await navigator.storage?.persist?.()) ?? false);
  python.answer("persisted", async () => (await navigator.storage?.persisted?.()) ?? false);
}
