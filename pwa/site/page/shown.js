// Takes the card away once the app's first screen is drawn: once Python has sent one
// and the accessibility tree holds words that were not there before.

const PATCH = 2;
const LONGEST_MS = 5_000;

// Wraps *receive*, which takes frames for Dart: a zero, then msgpack of [action, body].
export function showWhenDrawn(receive) {
  let waiting = true;
  return (frame) => {
    receive(frame);
    if (waiting && frame[0] === 0 && frame[2] === PATCH) {
      waiting = false;
      watchTree();
    }
  };
}

function watchTree() {
  const words = () => document.querySelector("flt-semantics-host")?.textContent.trim() ?? "";
  const before = words();
  const done = () => {
    observer.disconnect();
    clearTimeout(timer);
    startCard.hide();
    dispatchEvent(new Event("second-heart-shown"));
  };
  const observer = new MutationObserver(() => {
    const now = words();
    if (now && now !== before) done();
  });
  const timer = setTimeout(done, LONGEST_MS);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}
