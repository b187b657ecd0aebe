// Measures in the page: runs before any script of the site. `given` says what to do.

(() => {
  const given = /*GIVEN*/ {};
  const GIVE_UP_MS = 180_000;
  const bench = { marks: {}, wire: [], drawn: [], phases: [] };
  globalThis.bench = bench;

  const mark = (name) => (bench.marks[name] ??= performance.now());

  // Runs *then* once the frame that is being made is on the screen.
  const painted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });

  // Gives the time of the frame after the first change of the tree that fits *test*.
  const whenTree = (test) =>
    new Promise((resolve, reject) => {
      const observer = new MutationObserver(() => {
        if (!test()) return;
        observer.disconnect();
        painted(() => resolve(performance.now()));
      });
      const what = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(document, what);
      setTimeout(() => reject(new Error("It was not drawn in time.")), GIVE_UP_MS);
    });

  const words = () => document.querySelector("flt-semantics-host")?.textContent ?? "";
  const button = (name) =>
    [...document.querySelectorAll("flt-semantics[role=button]")].find(
      (node) => (node.ariaLabel ?? node.textContent) === name,
    );

  // ---- the tree: on as shipped, switched on for a layout that does not, or kept off

  const placeholder = () => document.querySelector("flt-semantics-placeholder");

  function switchOn() {
    const box = placeholder()?.getBoundingClientRect();
    if (!box) return;
    const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
    placeholder().dispatchEvent(new MouseEvent("click", { bubbles: true, ...at }));
  }

  if (given.tree === "off") {
    const refuse = (event) => event.target === placeholder() && event.stopImmediatePropagation();
    addEventListener("click", refuse, true);
  }

  // ---- a launch

  bench.engine = new Promise((resolve) =>
    addEventListener("flutter-first-frame", () => {
      mark("engine");
      if (given.tree === "on") switchOn();
      resolve(bench.marks);
    }, { once: true }),
  );
  bench.shown = given.wanted
    ? whenTree(() => button(given.wanted)).then((at) => {
        bench.marks.shown = at;
        return bench.marks;
      })
    : bench.engine;
  // Who asks for it hears of a failure; a page that is not asked need not complain.
  bench.shown.catch(() => {});

  // ---- what Python sends

  const Plain = Worker;
  globalThis.Worker = class extends Plain {
    constructor(...all) {
      super(...all);
      mark("worker");
      this.addEventListener("message", ({ data }) => {
        if (!(data instanceof Uint8Array)) return;
        mark("python");
        bench.wire.push([performance.now(), data.byteLength]);
      });
    }
  };

  // ---- a tap: from the finger's leaving the glass to the frame with another figure

  bench.tap = (pattern) => {
    const figure = () => new RegExp(pattern).exec(words())?.[0];
    const before = figure();
    let lifted = 0;
    addEventListener("pointerup", (event) => (lifted = event.timeStamp), { capture: true, once: true });
    let answered = 0;
    const isNew = () => {
      if (!figure() || figure() === before) return false;
      answered = bench.wire.at(-1)[0];
      return true;
    };
    bench.tapped = whenTree(isNew).then((at) => [at - lifted, answered - lifted]);
  };

  // ---- frames really drawn: WebGL draw calls, grouped by requestAnimationFrame

  if (given.frames) countFrames();

  function countFrames() {
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    let frame = 0;
    globalThis.requestAnimationFrame = (run) =>
      ask((time) => {
        frame = time;
        run(time);
      });
    const draws = ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced", "drawRangeElements"];
    for (const name of draws) {
      const draw = WebGL2RenderingContext.prototype[name];
      WebGL2RenderingContext.prototype[name] = function (...all) {
        if (bench.drawn.at(-1) !== frame) bench.drawn.push(frame);
        return draw.apply(this, all);
      };
    }
    const phase = () => {
      const node = [...document.querySelectorAll("flt-semantics")].find(
        (one) => !one.firstElementChild?.matches("flt-semantics-container") && given.phases.includes(one.ariaLabel ?? one.textContent),
      );
      const word = node && (node.ariaLabel ?? node.textContent);
      if (word && bench.phases.at(-1)?.[1] !== word) bench.phases.push([performance.now(), word]);
    };
    new MutationObserver(phase).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  // ---- memory: what WebAssembly holds in this page, and in the worker if it answers

  const memories = new Set();
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const plain = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await plain.apply(WebAssembly, all);
      for (const one of Object.values((made.instance ?? made).exports)) {
        if (one instanceof WebAssembly.Memory) memories.add(one);
      }
      for (const one of Object.values(all[1] ?? {}).flatMap((part) => Object.values(part ?? {}))) {
        if (one instanceof WebAssembly.Memory) memories.add(one);
      }
      return made;
    };
  }
  bench.heaps = async () => {
    const channel = new BroadcastChannel("second-heart:bench");
    const python = await new Promise((resolve) => {
      channel.onmessage = ({ data }) => resolve(data.held ?? 0);
      channel.postMessage("heap");
    });
    const engine = [...memories].reduce((sum, one) => sum + one.buffer.byteLength, 0);
    return { python, engine, script: performance.memory?.usedJSHeapSize ?? 0 };
  };
})();
