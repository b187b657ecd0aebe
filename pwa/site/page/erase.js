// Removes everything of ours from this browser, and nothing else on the origin.

const OURS = "second-heart:";
const HOME = new URL("../", import.meta.url).href;

export function answerErase(python) {
  python.answer("erase", async () => {
    // The worker holds files, a database and a lock; they go with it.
    globalThis.jsDisconnect();
    const done = await Promise.allSettled([
      dropRegistration(),
      dropCaches(),
      dropDatabases(),
      dropFolders(),
    ]);
    startCard.fail(done.every(({ status }) => status === "fulfilled") ? "erased" : "unerased");
  });
}

async function dropRegistration() {
  const registration = await navigator.serviceWorker?.getRegistration();
  // Without one of our own, the page has that of a site above it on the same origin.
  if (registration?.scope !== HOME) return;
  for (const shown of (await registration.getNotifications?.()) ?? []) shown.close();
  await registration.unregister();
}

async function dropCaches() {
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
}

async function dropDatabases() {
  const found = (await indexedDB.databases?.()) ?? [{ name: `${OURS}diary` }];
  await Promise.all(found.map(({ name }) => name).filter(isOurs).map(dropDatabase));
}

function dropDatabase(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}

async function dropFolders() {
  const root = await navigator.storage?.getDirectory?.();
  if (!root) return;
  const names = [];
  for await (const name of root.keys()) names.push(name);
  await Promise.all(names.filter(isOurs).map((name) => dropFolder(root, name)));
}

// A file is let go of some moments after its worker has ended.
async function dropFolder(root, name) {
  for (let left = 30; ; left -= 1) {
    try {
      return await root.removeEntry(name, { recursive: true });
    } catch (error) {
      if (!left) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const isOurs = (name) => String(name).startsWith(OURS);
