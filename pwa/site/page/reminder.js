// Hands the next break over to the service worker, which may outlive this page, and
// tells Python what a tap on the notification asks for.

const ASK = "second-heart:notifications";

export function keepReminder(python) {
  // undefined until Python has spoken: then what an earlier page handed over holds.
  let next;
  const hand = async () => {
    if (next === undefined || state() !== "granted") return;
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ kind: "remind", reminder: next });
  };
  // Each word to the worker lets it live some minutes longer; the last comes as the
  // page is hidden. Seen again, the app speaks for itself.
  const look = () => {
    python.tell("notices", state());
    hand();
  };
  python.answer("remind", ({ reminder }) => {
    next = reminder;
    return hand();
  });
  document.addEventListener("visibilitychange", look);
  askInTap(look);
  listenForTaps((routine) => python.tell("tapped", { routine }));
  look();
}

function state() {
  if (!navigator.serviceWorker || !globalThis.Notification) return "unsupported";
  return Notification.permission;
}

// A browser asks the person only inside a tap: the button shares a mark, as for files.
function askInTap(done) {
  const share = navigator.share?.bind(navigator);
  const canShare = navigator.canShare?.bind(navigator);
  const isAsking = (data) => data?.text === ASK;

  navigator.canShare = (data) => isAsking(data) || Boolean(canShare?.(data));
  navigator.share = async (data) => {
    if (!isAsking(data)) return share(data);
    await globalThis.Notification?.requestPermission();
    done();
  };
}

// A tap finds a page, or opens one whose address says what it is for. The address is
// made plain again, so that a reload starts nothing.
function listenForTaps(tapped) {
  navigator.serviceWorker?.addEventListener("message", ({ data }) => {
    if (data.kind === "tapped") tapped(data.routine);
  });
  const routine = new URLSearchParams(location.search).get("start");
  if (routine === null) return;
  history.replaceState(history.state, "", location.pathname + location.hash);
  tapped(routine);
}
