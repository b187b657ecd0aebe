// What Python asks of the device and only a page may do.

export function answerDevice(python) {
  python.answer("vibrate", ({ pattern }) => Boolean(navigator.vibrate?.(pattern)));
  python.answer("persist", async () => (await navigator.storage?.persist?.()) ?? false);
  python.answer("persisted", async () => (await navigator.storage?.persisted?.()) ?? false);
  python.answer("able", async () => ({
    awake: await canStayAwake(),
    notifications: globalThis.Notification?.permission ?? "none",
  }));
}

// Tries it, rather than believing that a function is there.
async function canStayAwake() {
  try {
    const lock = await navigator.wakeLock.request("screen");
    await lock.release();
    return true;
  } catch {
    return false;
  }
}
