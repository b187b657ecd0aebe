"""The service worker under a test: its clock, what it was handed, what it shows."""

SET_CLOCK = """(now) => {
  globalThis.clock ??= Date.now;
  const ahead = now - clock.call(Date);
  Date.now = () => clock.call(Date) + ahead;
}"""
HANDED_OVER = """async () => {
  const note = await caches.match(new URL("reminder", registration.scope).href);
  return note ? note.json() : null;
}"""
SHOWN = """async () => (await registration.getNotifications()).map(
  ({ title, body }) => ({ title, body }))"""
TAPPED = """async () => {
  const [notification] = await registration.getNotifications();
  const event = new NotificationEvent("notificationclick", { notification });
  return new Promise((resolve) => {
    // Both are only for a finger: a page that opens has been seen by no test.
    event.waitUntil = () => {};
    clients.openWindow = resolve;
    dispatchEvent(event);
  });
}"""
"""Taps the notification; gives the address that it opens."""
