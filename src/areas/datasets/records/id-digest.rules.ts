/** A digest of 64 bits of an id's bytes, as two numbers of 32 bits. */
import { wordAt } from "./known-values.rules.ts";

export interface Digests {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

const finished = (mixed: number): number => {
  const one = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return two ^ (two >>> 16);
};

/** Two runs of MurmurHash3 with constants of their own, four bytes at a time, stirred together at the end. */
// oxlint-disable-next-line max-params -- called once for each of ten million rows
export const digestInto = (digests: Digests, row: number, view: DataView, from: number, to: number): void => {
  let low = 0x9747b28c | 0;
  let high = 0x3c6ef372;
  for (let at = from; at < to; at += 4) {
    const word = wordAt(view, at, to);
    const one = Math.imul(word, 0xcc9e2d51);
    low ^= Math.imul((one << 15) | (one >>> 17), 0x1b873593);
    low = (Math.imul((low << 13) | (low >>> 19), 5) + 0xe6546b64) | 0;
    const other = Math.imul(word, 0x239b961b);
    high ^= Math.imul((other << 16) | (other >>> 16), 0xab0e9789);
    high = (Math.imul((high << 17) | (high >>> 15), 5) + 0x96cd1c35) | 0;
  }
  low = finished(low ^ (to - from));
  high = finished(((high ^ (to - from)) + low) | 0);
  digests.low[row] = low + high;
  digests.high[row] = high;
};
