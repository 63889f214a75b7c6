import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/**
 * A reflective log is readable by its writer alone. Its words are sealed with a data key; the data key is kept sealed with
 * a key made from a passphrase that is never stored. Another passphrase, or a printed code, seals the same data key again,
 * so that no words need to be sealed anew. Decision record 51.
 */
export interface Lock {
  readonly salt: Buffer;
  /** N of scrypt, with r = 8 and p = 1. */
  readonly cost: number;
  /** Tells a wrong passphrase from a damaged row. */
  readonly check: Buffer;
  /** The data key, sealed. */
  readonly wrapped: Buffer;
}

/** Where the words stand: they open nowhere else. */
export interface Entry {
  readonly writerId: string;
  readonly entryId: string;
}

const costNow = 2 ** 16;
const costMin = 2 ** 15;
const blocks = 8;
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

interface Keys {
  readonly wrapping: Buffer;
  readonly check: Buffer;
}

const keysFrom = (passphrase: string, { salt, cost }: Pick<Lock, "salt" | "cost">): Promise<Keys> =>
  new Promise((resolve, reject) => {
    const limits = { N: cost, r: blocks, p: 1, maxmem: 256 * cost * blocks };
    scrypt(passphrase.normalize("NFKC").trim(), salt, 2 * keyBytes, limits, (error, both) => {
      if (error) reject(error);
      else
        resolve({
          wrapping: both.subarray(0, keyBytes),
          check: createHash("sha256").update(both.subarray(keyBytes)).digest(),
        });
    });
  });

function seal(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about, "utf8"));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null where the key is another one, or a bit was changed, or it stood somewhere else. */
function unseal(key: Buffer, sealed: Buffer, about: string): Buffer | null {
  if (sealed.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(about, "utf8"))
    .setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const opened = decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes));
  try {
    return Buffer.concat([opened, decipher.final()]);
  } catch {
    return null;
  }
}

const ofLock = (writerId: string): string => `reflection key of ${writerId}`;
const ofEntry = ({ writerId, entryId }: Entry): string => `reflection ${entryId} of ${writerId}`;

export const newLogKey = (): Buffer => randomBytes(keyBytes);

/** Seals the data key with what somebody knows: a salt of its own, so that the same words never make the same key twice. */
export async function lockWith(passphrase: string, logKey: Buffer, writerId: string): Promise<Lock> {
  const made = { salt: randomBytes(16), cost: costNow };
  const { wrapping, check } = await keysFrom(passphrase, made);
  return { ...made, check, wrapped: seal(wrapping, logKey, ofLock(writerId)) };
}

/** The data key, or null where these are other words. */
export async function openLock(lock: Lock, passphrase: string, writerId: string): Promise<Buffer | null> {
  if (lock.cost < costMin) throw new Error("A lock of reflections is weaker than any that was ever made.");
  const { wrapping, check } = await keysFrom(passphrase, lock);
  if (check.length !== lock.check.length || !timingSafeEqual(check, lock.check)) return null;
  const logKey = unseal(wrapping, lock.wrapped, ofLock(writerId));
  if (logKey === null) throw new Error("A lock of reflections is damaged: its passphrase is right and opens nothing.");
  return logKey;
}

/** Words are filled up to whole lines before they are sealed: how much somebody wrote tells little of what. */
const lineBytes = 512;

export function sealWords(logKey: Buffer, entry: Entry, words: string): Buffer {
  const bytes = Buffer.from(words, "utf8");
  const head = Buffer.alloc(4);
  head.writeUInt32BE(bytes.length);
  const rest = (lineBytes - ((head.length + bytes.length) % lineBytes)) % lineBytes;
  return seal(logKey, Buffer.concat([head, bytes, Buffer.alloc(rest)]), ofEntry(entry));
}

/** Null where they cannot be read: another key, another place, a changed bit. */
export function openWords(logKey: Buffer, entry: Entry, sealed: Buffer): string | null {
  const plain = unseal(logKey, sealed, ofEntry(entry));
  return plain === null ? null : plain.toString("utf8", 4, 4 + plain.readUInt32BE(0));
}

const letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const codeLetters = 28;

/** A code to print: 28 letters and numbers, over 130 bits, without those that look alike. */
export function newRecoveryCode(): string {
  const picked = Array.from({ length: codeLetters }, () => letters[pick(letters.length)] ?? "");
  return picked.join("").replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** Each number as likely as any other. */
function pick(below: number): number {
  for (;;) {
    const [byte = 0] = randomBytes(1);
    if (byte < 256 - (256 % below)) return byte % below;
  }
}

/** As it was printed, however it is typed. */
export const recoveryCodeTyped = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "")
    .replaceAll(/(.{4})(?=.)/g, "$1-");
