import { createHmac, timingSafeEqual } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

/**
 * Values that travel in a page's own address or form, so that nothing need be stored: packed small, and sealed, so that
 * nobody can put figures of their own under the name of a real place and send the link round.
 */
export interface Seal {
  /** The value as text of A–Z a–z 0–9 - _ that {@link Seal.open} of the same house opens again. */
  readonly close: (value: unknown) => string;
  /** The value, or undefined where the text was shortened, changed, made elsewhere, or unpacks to over `bytesMax`. */
  readonly open: (text: string, bytesMax: number) => unknown;
}

const sealBytes = 16;

/** A seal with a house's secret: 32 random bytes that never leave it. */
export const sealWith = (secret: Uint8Array): Seal => {
  const signed = (packed: Uint8Array): Uint8Array =>
    createHmac("sha256", secret).update(packed).digest().subarray(0, sealBytes);
  return {
    close: (value) => {
      const packed = deflateRawSync(Buffer.from(JSON.stringify(value), "utf8"), { level: 9 });
      return Buffer.concat([signed(packed), packed]).toString("base64url");
    },
    open: (text, bytesMax) => {
      if (!/^[\w-]+$/.test(text)) return undefined;
      const bytes = Buffer.from(text, "base64url");
      const packed = bytes.subarray(sealBytes);
      const seal = bytes.subarray(0, sealBytes);
      if (packed.length === 0 || !timingSafeEqual(seal, signed(packed))) return undefined;
      return unpacked(packed, bytesMax);
    },
  };
};

const unpacked = (packed: Uint8Array, bytesMax: number): unknown => {
  try {
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: bytesMax }).toString("utf8"));
  } catch {
    // Sealed by us and yet too large for this door: the same to the reader as a link that was cut.
    return undefined;
  }
};
