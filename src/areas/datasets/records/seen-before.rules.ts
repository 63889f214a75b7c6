/** Tells quickly and in little memory whether a number may have come before: three marks for each, in one place of a table. */

/** So many numbers at once need 128 MB at most; more are looked at in parts. */
const MOST_AT_ONCE = 20_000_000;
const PLACES_EACH = 1.6;
const LOW = 2 ** 32;
/** Of the 32 marks in a place. */
const MARK = 31;

export const partsFor = (numbers: number): number => Math.max(1, Math.ceil(numbers / MOST_AT_ONCE));

/** Some of the numbers, one after the other. */
interface Numbers {
  readonly itemCount: number;
  readonly getItem: (at: number) => number | null;
}

/**
 * For whole numbers from 0 to 2^53 that are spread evenly, such as digests, given piece by piece. The answer holds those
 * of a piece that may have come before: all that did, and about one in three thousand that did not, so they have to be
 * looked at again. `numbers`: how many there will be; where there are more, more are wrongly held to be seen.
 */
export const seenBefore = (numbers: number): ((piece: Numbers) => readonly number[]) => {
  const places = 2 ** Math.ceil(Math.log2(Math.max(1, numbers) * PLACES_EACH));
  const marks = new Uint32Array(places);
  return (piece) => {
    const again: number[] = [];
    for (let at = 0; at < piece.itemCount; at += 1) {
      const number = piece.getItem(at) ?? 0;
      const high = Math.trunc(number / LOW);
      const place = (number >>> 0) & (places - 1);
      const mine = (1 << (high & MARK)) | (1 << ((high >>> 5) & MARK)) | (1 << ((high >>> 10) & MARK));
      const there = marks[place] ?? 0;
      if ((there & mine) === mine) again.push(number);
      else marks[place] = there | mine;
    }
    return again;
  };
};
