// Part of the service worker: shows that a break, or something of a trip, is due, also
// after the app was killed.
//
// The app hands the next one over as soon as it is known. A browser lets this script
// run for some minutes after the last word from a page and no longer: one further
// away is shown only if the app, still alive in the background, speaks again.

const REMINDER = new URL("reminder", SCOPE).href;
const TAG = "second-heart:break";
// Browsers end a worker that is busy with one event for five minutes.
const LONGEST_WAIT_MS = 4 * 60_000;

let stopWaiting = () => {};

addEventListener("message", (event) => {
  if (event.data?.kind === "remind") event.waitUntil(takeReminder(event.data.reminder));
});
addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(startRoutine(event.notification.data.routine));
});

async function takeReminder(next) {
  stopWaiting();
  // What is due is followed by the next one the moment it is due.
  if (next) await ring();
  await noteReminder(next);
  if (!next || (await isSeen())) await closeShown();
  if (next && (await comes(next.at))) await ring();
}

// Waits until *at*; false if that is too far away, or something newer was handed over.
function comes(at) {
  const left = Math.max(0, at - Date.now());
  if (left > LONGEST_WAIT_MS) return false;
  return new Promise((resolve) => {
    stopWaiting = () => resolve(false);
    setTimeout(() => resolve(true), left);
  });
}

// Shows what is due. While the app is on the screen it speaks for itself.
async function ring() {
  const note = await (await caches.open(CURRENT)).match(REMINDER);
  const due = note && (await note.json());
  if (!due || due.at > Date.now()) return;
  await noteReminder(null);
  if (due.until <= Date.now() || Notification.permission !== "granted" || (await isSeen())) return;
  await registration.showNotification(due.title, {
    body: due.text,
    tag: TAG,
    icon: urlOf("icons/icon-192.png"),
    silent: due.silent,
    data: { routine: due.routine },
  });
}

// The note lies beside the one of the version that is served: an update keeps both.
async function noteReminder(reminder) {
  const notes = await caches.open(CURRENT);
  if (reminder) await notes.put(REMINDER, new Response(JSON.stringify(reminder)));
  else await notes.delete(REMINDER);
}

async function closeShown() {
  for (const shown of await registration.getNotifications({ tag: TAG })) shown.close();
}

async function isSeen() {
  return (await ourPages()).some((page) => page.visibilityState === "visible");
}

async function ourPages() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.filter((page) => page.url.startsWith(SCOPE.href));
}

// Brings the app to the front, or starts it, with the routine or page that was tapped.
async function startRoutine(routine) {
  const [page] = await ourPages();
  if (!page) return clients.openWindow(`${SCOPE.href}?start=${encodeURIComponent(routine)}`);
  page.postMessage({ kind: "tapped", routine });
  return page.focus();
}
