// Runs before the worker of a site under test: moves its clock, tells its memory.

const real = Date.now;
let shift = /*SHIFT*/ 0;
Date.now = () => real.call(Date) + shift;
new BroadcastChannel("second-heart:test").onmessage = ({ data }) => (shift = data);

const memories = new Set();
for (const name of ["instantiate", "instantiateStreaming"]) {
  const plain = WebAssembly[name];
  WebAssembly[name] = async (...all) => {
    const made = await plain.apply(WebAssembly, all);
    const { memory } = (made.instance ?? made).exports;
    if (memory) memories.add(memory);
    return made;
  };
}
const channel = new BroadcastChannel("second-heart:bench");
channel.onmessage = ({ data }) => {
  if (data !== "heap") return;
  const held = [...memories].reduce((sum, one) => sum + one.buffer.byteLength, 0);
  channel.postMessage({ held });
};
