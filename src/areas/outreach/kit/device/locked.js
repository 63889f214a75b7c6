/**
 * What is kept on the device, and the lock of it. Whatever is written is encrypted before it reaches the disk
 * (AES-GCM, 256 bits), with a key made from a passphrase (PBKDF2, SHA-256) that is in memory only and cannot be taken out of
 * the browser. Beside it lie only a salt and random identifiers.
 */

const iterations = 600_000;
const proof = "this is the passphrase of this device";

/** @typedef {{ iv: Uint8Array<ArrayBuffer>, data: ArrayBuffer }} Sealed */
/** @typedef {Sealed & { salt: Uint8Array<ArrayBuffer>, iterations: number }} Lock */

/** @type {<Result>(request: IDBRequest<Result>) => Promise<Result>} */
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @param {string} name */
export async function openShelf(name) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
  const db = await done(opening);
  /** Is on the disk once this returns, also if the browser is killed the moment after. @param {(store: IDBObjectStore) => void} write */
  const change = (write) =>
    /** @type {Promise<void>} */ (
      new Promise((resolve, reject) => {
        const step = db.transaction("kept", "readwrite", { durability: "strict" });
        write(step.objectStore("kept"));
        step.oncomplete = () => resolve();
        step.onabort = () => reject(step.error);
      })
    );
  const looking = () => db.transaction("kept").objectStore("kept");
  return {
    /** @param {string} key */
    read: (key) => done(looking().get(key)),
    keys: async () => (await done(looking().getAllKeys())).map(String),
    /** @param {string} key @param {unknown} value */
    write: (key, value) => change((store) => void store.put(value, key)),
    /** @param {readonly string[]} keys */
    remove: (keys) => change((store) => keys.forEach((key) => void store.delete(key))),
    empty: () => change((store) => void store.clear()),
  };
}

/** @typedef {Awaited<ReturnType<typeof openShelf>>} Shelf */

const letters = new TextEncoder();

/** @param {string} passphrase @param {Pick<Lock, "salt" | "iterations">} lock */
async function keyFrom(passphrase, { salt, iterations: times }) {
  const typed = letters.encode(passphrase.normalize("NFC"));
  const material = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: times };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Bound to its name, so that one sealed thing cannot stand in for another. @param {CryptoKey} key @param {string} name @param {unknown} value */
export async function seal(key, name, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: "AES-GCM", iv, additionalData: letters.encode(name) };
  return { iv, data: await crypto.subtle.encrypt(how, key, letters.encode(JSON.stringify(value))) };
}

/** @param {CryptoKey} key @param {string} name @param {Sealed} sealed @returns {Promise<unknown>} */
export async function unseal(key, name, { iv, data }) {
  const how = { name: "AES-GCM", iv, additionalData: letters.encode(name) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, data)));
}

/** @param {Shelf} shelf @param {string} passphrase */
export async function makeLock(shelf, passphrase) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await keyFrom(passphrase, { salt, iterations });
  await shelf.write("lock", { salt, iterations, ...(await seal(key, "lock", proof)) });
  return key;
}

/** The key, or null where it is another passphrase. @param {Shelf} shelf @param {string} passphrase */
export async function openLock(shelf, passphrase) {
  /** @type {Lock} */
  const lock = await shelf.read("lock");
  const key = await keyFrom(passphrase, lock);
  return unseal(key, "lock", lock).then(
    (said) => (said === proof ? key : null),
    () => null,
  );
}
