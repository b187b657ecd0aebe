// Draws a ring around what the keyboard is on.
//
// What has the focus is Flutter's accessibility tree, which cannot be seen. The ring
// has a dark and a bright line, so that one of the two stands out on every colour.

const LEADS = new Set(["Tab", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

export function showFocus() {
  const ring = document.createElement("div");
  ring.id = "focus";
  ring.hidden = true;
  document.body.append(ring);
  let byKeys = false;
  let following = false;

  const place = () => {
    const one = byKeys && focused();
    ring.hidden = !one;
    following = Boolean(one);
    if (!one) return;
    const { left, top, width, height } = one.getBoundingClientRect();
    Object.assign(ring.style, {
      transform: `translate(${left}px, ${top}px)`,
      width: `${width}px`,
      height: `${height}px`,
    });
    requestAnimationFrame(place); // it may scroll, slide or be gone
  };
  const follow = () => following || (following = true, requestAnimationFrame(place));

  addEventListener("keydown", ({ key }) => {
    if (LEADS.has(key)) byKeys = true;
    follow();
  }, true);
  addEventListener("pointerdown", () => (byKeys = false), true);
  addEventListener("focusin", follow, true);
}

function focused() {
  const one = document.activeElement;
  const host = one?.closest("flt-semantics-host");
  return host && one.matches("flt-semantics, input, textarea") ? one : null;
}
