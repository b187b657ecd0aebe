// A snapshot of Python's memory without its empty pages, and the memory again.
//
// A third of the pages hold nothing but zeros; what is not kept need not be read,
// checked and copied at every start. Packed: Pyodide's head, a bit for each page of
// the memory, and the pages that hold something.

const PAGE = 4096;
const WORDS = PAGE / 4;

// Where Pyodide says how long its own head is.
const headLength = (bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, 2)[1];

// Returns *snapshot* packed, and the *size* of its memory in bytes.
export function pack(snapshot) {
  const start = headLength(snapshot);
  const memory = snapshot.subarray(start);
  const marks = new Uint8Array(Math.ceil(memory.length / PAGE / 8));
  const parts = [snapshot.subarray(0, start), marks];
  for (const [first, end] of runs(memory.length / PAGE, (page) => isUsed(memory, page))) {
    for (let page = first; page < end; page++) marks[page >> 3] |= 1 << (page & 7);
    parts.push(memory.subarray(first * PAGE, end * PAGE));
  }
  return { packed: new Blob(parts), size: memory.length };
}

// Returns Pyodide's head of *packed*.
export const head = (packed) => packed.subarray(0, headLength(packed));

// Writes the pages of *packed*, of a memory of *size* bytes, over the *fresh* bytes
// that a new module has already written into *memory*.
export function unpack(packed, size, memory, fresh) {
  const marks = packed.subarray(headLength(packed));
  let at = headLength(packed) + Math.ceil(size / PAGE / 8);
  memory.fill(0, 0, Math.min(fresh, size));
  for (const [first, end] of runs(size / PAGE, (page) => (marks[page >> 3] >> (page & 7)) & 1)) {
    const next = at + (end - first) * PAGE;
    memory.set(packed.subarray(at, next), first * PAGE);
    at = next;
  }
  if (at !== packed.length) throw new Error("The snapshot is not whole.");
}

function isUsed(memory, page) {
  const words = new Uint32Array(memory.buffer, memory.byteOffset + page * PAGE, WORDS);
  return words.some((word) => word !== 0);
}

// Yields the runs of pages, first and end, of which *holds* is true.
function* runs(count, holds) {
  let first = -1;
  for (let page = 0; page <= count; page++) {
    const isIn = page < count && holds(page);
    if (isIn && first < 0) first = page;
    if (isIn || first < 0) continue;
    yield [first, page];
    first = -1;
  }
}
