// Switches Flutter's accessibility tree on for everyone, at the first frame.
//
// Flutter waits for a click on a hidden element; with a phone it believes only a click
// in the middle of it.

export function showTree() {
  addEventListener("flutter-first-frame", switchOn, { once: true });
}

function switchOn() {
  const placeholder = document.querySelector("flt-semantics-placeholder");
  if (!placeholder) return;
  const box = placeholder.getBoundingClientRect();
  placeholder.dispatchEvent(
    new MouseEvent("click", {
      bubbles: true,
      clientX: box.x + box.width / 2,
      clientY: box.y + box.height / 2,
    }),
  );
}
