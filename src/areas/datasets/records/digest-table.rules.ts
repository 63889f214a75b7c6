/** Counts how often each digest of 64 bits comes. */

export interface DigestTable {
  /** Notes so many digests from the first; each is two numbers, its low and its high half. Returns how many had come before. */
  readonly note: (digests: Uint32Array, count: number) => number;
  /** The place of one that came several times, the same for the same digest; -1 for one that came once. */
  readonly placeOfSeveral: (low: number, high: number) => number;
}

const LINE = 3;
const ROOM = 1.5;
/** Nearly all came once, and nearly all of these are told from the others by some bits. */
const FEW_BITS = 0xffff;

/** `most`: how many will be noted, at most. */
export const digestTable = (most: number): DigestTable => {
  const places = 2 ** Math.ceil(Math.log2(most * ROOM + 1));
  const table = new Uint32Array(places * LINE);
  const last = places - 1;
  const placeOf = (low: number, high: number): number => {
    for (let place = low & last; ; place = (place + 1) & last) {
      const at = place * LINE;
      if (table[at + 2] === 0 || (table[at] === low && table[at + 1] === high)) return place;
    }
  };
  const isPerhaps = new Uint8Array(FEW_BITS + 1);
  const note = (digests: Uint32Array, count: number): number => {
    let again = 0;
    for (let row = 0; row < count; row += 1) {
      const low = digests[row * 2] ?? 0;
      const high = digests[row * 2 + 1] ?? 0;
      const at = placeOf(low, high) * LINE;
      const times = table[at + 2] ?? 0;
      if (times === 0) {
        table[at] = low;
        table[at + 1] = high;
      } else {
        again += 1;
        isPerhaps[high >>> 16] = 1;
      }
      table[at + 2] = times + 1;
    }
    return again;
  };
  const placeOfSeveral = (low: number, high: number): number => {
    if (isPerhaps[high >>> 16] === 0) return -1;
    const place = placeOf(low, high);
    return (table[place * LINE + 2] ?? 0) > 1 ? place : -1;
  };
  return { note, placeOfSeveral };
};
