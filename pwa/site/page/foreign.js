// The Flet client inserts a script of an animation runtime from another host. The app
// never uses it, and a policy violation for nothing would hide a real one.

export function dropForeignScripts() {
  for (const method of ["append", "appendChild"]) {
    const insert = Element.prototype[method];
    Element.prototype[method] = function (...nodes) {
      const own = nodes.filter((node) => !isForeign(node));
      return own.length || !nodes.length ? insert.apply(this, own) : nodes[0];
    };
  }
}

function isForeign(node) {
  return (
    node instanceof HTMLScriptElement &&
    node.src !== "" &&
    new URL(node.src).origin !== location.origin
  );
}
