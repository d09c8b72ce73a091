/** What the page remembers on this machine; nothing of it leaves it. */
const NAME = 'dianbao';
const STORE = 'kept';

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

/** undefined where nothing is kept under the key, and in private windows that keep nothing. */
export async function recall<T>(key: string): Promise<T | undefined> {
  try {
    const database = await open();
    const found = await answered(database.transaction(STORE).objectStore(STORE).get(key));
    database.close();
    return found as T | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps values under their keys, all or none; undefined forgets one. Whether they are kept. */
export async function keep(values: Readonly<Record<string, unknown>>): Promise<boolean> {
  try {
    const database = await open();
    const transaction = database.transaction(STORE, 'readwrite');
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) transaction.objectStore(STORE).delete(key);
      else transaction.objectStore(STORE).put(value, key);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
    return true;
  } catch {
    return false;
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
