/** Finds among digests of 64 bits those that come more than once. Each is two numbers, its low and its high half. */

const LINE = 2;
/** As many places as bits for each digest: few different ones meet in one. */
const PLACES_EACH = 12;
const LEAST_PLACES = 1_024;
const BIT_BITS = 5;
const NOBODY = -1;

const powerFrom = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/** The rows whose digest may stand in another row as well: one bit each, near the processor, tells nearly all others apart. */
const perhapsSeveral = (digests: Uint32Array, count: number): Uint32Array => {
  const places = powerFrom(Math.max(LEAST_PLACES, count * PLACES_EACH));
  const last = places - 1;
  const [seen, again] = [new Int32Array(places >>> BIT_BITS), new Int32Array(places >>> BIT_BITS)];
  for (let row = 0; row < count; row += 1) {
    const place = (digests[row * LINE] ?? 0) & last;
    const bit = 1 << (place & 31);
    const word = place >>> BIT_BITS;
    if (((seen[word] ?? 0) & bit) === 0) seen[word] = (seen[word] ?? 0) | bit;
    else again[word] = (again[word] ?? 0) | bit;
  }
  const rows = new Uint32Array(count);
  let found = 0;
  for (let row = 0; row < count; row += 1) {
    const place = (digests[row * LINE] ?? 0) & last;
    if ((((again[place >>> BIT_BITS] ?? 0) >>> (place & 31)) & 1) === 0) continue;
    rows[found] = row;
    found += 1;
  }
  return rows.subarray(0, found);
};

export interface DigestsGiven {
  readonly digests: Uint32Array;
  /** How many, from the first. */
  readonly count: number;
  /** Of one digest, no more rows than this are told. */
  readonly most: number;
}

/** The rows of each digest that comes more than once, in their order. */
export const rowsAlike = ({ digests, count, most }: DigestsGiven): readonly (readonly number[])[] => {
  const rows = perhapsSeveral(digests, count);
  const firsts = new Int32Array(powerFrom(rows.length * 2 + 1)).fill(NOBODY);
  const last = firsts.length - 1;
  const alike = new Map<number, number[]>();
  for (const row of rows) {
    const [low, high] = [digests[row * LINE] ?? 0, digests[row * LINE + 1] ?? 0];
    for (let place = (low ^ high) & last; ; place = (place + 1) & last) {
      const first = firsts[place] ?? NOBODY;
      if (first === NOBODY) {
        firsts[place] = row;
        break;
      }
      if (digests[first * LINE] !== low || digests[first * LINE + 1] !== high) continue;
      const others = alike.get(first);
      if (others === undefined) alike.set(first, [first, row]);
      else if (others.length < most) others.push(row);
      break;
    }
  }
  return [...alike.values()];
};
