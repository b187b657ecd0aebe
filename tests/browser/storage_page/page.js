// Let a test call Python functions in the worker: ask() starts a call, and the
// answer, or what went wrong, is found in window.answers under its number.
const worker = new Worker("worker.js", { type: "module" });
window.answers = {};
let last = 0;

worker.onmessage = ({ data }) => {
  window.answers[data.number] = { value: data.value, error: data.error };
};
worker.onerror = (event) => {
  window.answers.broken = String(event.message);
};

window.ask = (name, ...args) => {
  last += 1;
  worker.postMessage({ number: last, name, args });
  return last;
};
