import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import type { CipherGCM, DecipherGCM } from "node:crypto";
import { z } from "zod";
import { refusal } from "../db/refusal.ts";

/** How a body was sealed: what is needed besides the passphrase. */
export const sealShape = z.object({
  cipher: z.literal("aes-256-gcm"),
  derivedBy: z.literal("scrypt"),
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  nonce: z.string().regex(/^[0-9a-f]{24}$/),
  /** Tells a wrong passphrase from a damaged file. */
  check: z.string().regex(/^[0-9a-f]{64}$/),
});

export type SealOfBody = z.infer<typeof sealShape>;

export const TAG_BYTES = 16;
const COST = 2 ** 16;
const BLOCK = 8;

interface Keys {
  readonly body: Buffer;
  readonly check: Buffer;
}

const keysFrom = (passphrase: string, salt: Buffer, cost: number): Promise<Keys> =>
  new Promise((resolve, reject) => {
    const limits = { N: cost, r: BLOCK, p: 1, maxmem: 256 * cost * BLOCK };
    scrypt(passphrase.normalize("NFC"), salt, 64, limits, (error, both) => {
      if (error) reject(error);
      else resolve({ body: both.subarray(0, 32), check: createHash("sha256").update(both.subarray(32)).digest() });
    });
  });

/** Fresh salt and nonce for each backup: the same passphrase never makes the same key twice. */
export const sealWith = async (
  passphrase: string,
): Promise<{ readonly seal: SealOfBody; readonly cipher: CipherGCM }> => {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const keys = await keysFrom(passphrase, salt, COST);
  return {
    seal: {
      cipher: "aes-256-gcm",
      derivedBy: "scrypt",
      cost: COST,
      salt: salt.toString("hex"),
      nonce: nonce.toString("hex"),
      check: keys.check.toString("hex"),
    },
    cipher: createCipheriv("aes-256-gcm", keys.body, nonce),
  };
};

/** The key to a sealed body. Throws a refusal where the passphrase is missing or another one. */
export const openWith = async (seal: SealOfBody, passphrase: string | undefined, tag: Buffer): Promise<DecipherGCM> => {
  if (passphrase === undefined)
    throw refusal(
      "This backup is encrypted. Write its passphrase into a file and add: --passphrase-file FILE " +
        "(or set ALONGSIDE_BACKUP_PASSPHRASE).",
    );
  const keys = await keysFrom(passphrase, Buffer.from(seal.salt, "hex"), seal.cost);
  if (!timingSafeEqual(keys.check, Buffer.from(seal.check, "hex")))
    throw refusal("This backup was made with another passphrase. Nothing was read. Check it and try again.");
  return createDecipheriv("aes-256-gcm", keys.body, Buffer.from(seal.nonce, "hex")).setAuthTag(tag);
};
