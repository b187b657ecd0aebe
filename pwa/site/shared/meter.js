// Counts the bytes of files on their way, in the page and in the worker.

// Calls report(url, bytes) for whatever this page or worker loads: fetched files as
// they stream, scripts once they are complete. Calls miss(url) for what does not come.
//
// What is *kept* on this device is not looked into: a browser that gets the service
// worker's own answer need not compile again what it has compiled before.
export function meter(report, miss, kept) {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (kept || entry.initiatorType !== "fetch") report(entry.name, Infinity);
    }
  });
  observer.observe({ type: "resource", buffered: true });
  const plain = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    try {
      const response = await plain(...request);
      if (!response.ok) miss(response.url);
      return kept && isTyped(response) ? response : counted(response, report);
    } catch (error) {
      miss(new URL(request[0].url ?? request[0], location.href).href);
      throw error;
    }
  };
}

// Some hosts have no type for WebAssembly, and without it nothing compiles.
const isTyped = ({ url, headers }) =>
  !url.endsWith(".wasm") || headers.get("content-type") === "application/wasm";

function counted(response, report) {
  if (!response.ok || !response.body || !response.url) return response;
  let bytes = 0;
  const counter = new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      report(response.url, bytes);
      controller.enqueue(chunk);
    },
  });
  const headers = new Headers(response.headers);
  if (response.url.endsWith(".wasm")) headers.set("content-type", "application/wasm");
  return new Response(response.body.pipeThrough(counter), { headers, status: response.status });
}
