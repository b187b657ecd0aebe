// Makes "back" in the app the same as the phone's back gesture.
//
// Flet tells the browser each route as a new entry of its history. Without this the
// gesture, after a page was left by its own button, would show that page once more.

const MAX_ENTRIES = 100;
const addresses = new Map();

// A push to the address that lies right below becomes a step back to it. Flutter
// numbers its entries in `serialCount`, and finds its place again by that number.
export function stepBack() {
  const push = history.pushState.bind(history);

  history.pushState = (state, title, url) => {
    const here = history.state?.serialCount;
    const wanted = new URL(url ?? location.href, location.href).href;
    if (here !== undefined && addresses.get(here - 1) === wanted) return history.back();
    if (here !== undefined) addresses.set(here, location.href);
    addresses.delete(here - MAX_ENTRIES);
    push(state, title, url);
  };
}
