// The module flet_js that Flet's Python half talks to, and the frames that cross.

export function openFletModule(documentUrl) {
  const module = { documentUrl };
  const send = (message) => {
    const frame = message.toJs();
    postMessage(frame, [frame.buffer]);
  };
  addEventListener("message", ({ data }) => {
    if (data instanceof Uint8Array) module.send(data);
  });
  return { module, connect: () => module.start_connection(send) };
}
