// The opened key, kept by the browser for this tab until its owner signs out. What is stored is a handle: the key's
// bytes cannot be read from it. The tab knows its handle by a name that dies with the tab.
const DATABASE = 'sw-sign';
const STORE = 'unlocked';
const TAB = 'sw-unlocked';
const SOME = 'sw-unlocked-some';
const LONGEST = 12 * 60 * 60 * 1000;

/** Keeps what was opened, and forgets what anybody opened before. */
export async function keep(opened) {
  const name = crypto.randomUUID();
  await work('readwrite', (store) => {
    store.clear();
    store.put({ ...opened, at: Date.now() }, name);
  });
  localStorage.setItem(SOME, 'yes');
  sessionStorage.setItem(TAB, name);
}

/** The key opened in this tab, or null. */
export async function kept() {
  const name = sessionStorage.getItem(TAB);
  const found = name && (await work('readonly', (store) => store.get(name)));
  return found && Date.now() - found.at < LONGEST ? found : null;
}

/** Forgets every key. */
export async function forget() {
  sessionStorage.removeItem(TAB);
  if (localStorage.getItem(SOME)) {
    await work('readwrite', (store) => store.clear());
    localStorage.removeItem(SOME);
  }
}

async function work(mode, ask) {
  const database = await settled(opening());
  try {
    const transaction = database.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
    });
    return request?.result;
  } finally {
    database.close();
  }
}

function opening() {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return request;
}

function settled(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
