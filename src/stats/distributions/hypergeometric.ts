/**
 * `drawn` people are taken from a group of `marked` and a group of `unmarked`; each marked person is `oddsRatio` times
 * as likely, in odds, to be taken. 1 is the plain hypergeometric distribution behind Fisher's exact test.
 */
export interface Draw {
  readonly marked: number;
  readonly unmarked: number;
  readonly drawn: number;
  readonly oddsRatio?: number;
}

/** The chance of each possible number of marked people among the drawn: `chances[0]` belongs to `lowest`. */
export interface DrawChances {
  readonly lowest: number;
  readonly chances: readonly number[];
}

/**
 * All the chances at once. Each is found from its neighbour, starting at the most likely one, so that nothing
 * overflows however large the table.
 * Source: R. A. Fisher's noncentral hypergeometric distribution.
 */
export const hypergeometric = ({ marked, unmarked, drawn, oddsRatio = 1 }: Draw): DrawChances => {
  const lowest = Math.max(0, drawn - unmarked);
  const highest = Math.min(marked, drawn);
  if (highest < lowest) throw new RangeError(`hypergeometric: ${drawn} cannot be drawn from ${marked + unmarked}.`);
  const stepUp = (k: number): number =>
    ((oddsRatio * (marked - k)) / (k + 1)) * ((drawn - k) / (unmarked - drawn + k + 1));
  let mode = lowest;
  let beyond = highest;
  while (mode < beyond) {
    const middle = Math.floor((mode + beyond) / 2);
    if (stepUp(middle) >= 1) mode = middle + 1;
    else beyond = middle;
  }
  const weights = Array.from({ length: highest - lowest + 1 }, () => 0);
  weights[mode - lowest] = 1;
  let weight = 1;
  for (let k = mode; k < highest && weight > 0; k += 1) {
    weight *= stepUp(k);
    weights[k + 1 - lowest] = weight;
  }
  weight = 1;
  for (let k = mode - 1; k >= lowest && weight > 0; k -= 1) {
    weight /= stepUp(k);
    weights[k - lowest] = weight;
  }
  const total = weights.reduce((sum, each) => sum + each, 0);
  return { lowest, chances: weights.map((each) => each / total) };
};
