/** Noise that is the same each time for the same people: cell keys, as the Office for National Statistics uses them. */

export interface NoiseRow {
  /** The count that the row is for. */
  readonly count: number;
  readonly noise: number;
  /** The key lies in [from, to). */
  readonly from: number;
  readonly to: number;
}

/**
 * Noise by the fractional part of the sum of the records' keys.
 *
 * Takes: a key from 0 to 1 for each record; the table of noise; the count from which on its last rows are used. Gives: the
 * cell's key, the noise and the count with it. Read it: the same records have the same noise in every table, so asking again
 * averages nothing away. Misleads when: keys are drawn anew for each table.
 * Errors: RangeError where the table has no row for the count and key. Source: sdcTools/cellKey.
 * @example noiseByKey([0.61, 0.12, 0.44], rows, 3).perturbed
 */
export const noiseByKey = (recordKeys: readonly number[], rows: readonly NoiseRow[], countMax: number) => {
  const sum = recordKeys.reduce((all, key) => all + key, 0);
  const cellKey = sum - Math.floor(sum);
  const count = recordKeys.length;
  const own = rows.find(
    (row) => row.count === Math.min(count, countMax) && row.from <= cellKey + 1e-12 && cellKey + 1e-12 < row.to,
  );
  if (own === undefined)
    throw new RangeError(`The table of noise has no row for a count of ${count} and key ${cellKey}.`);
  return { cellKey, noise: own.noise, perturbed: count + own.noise };
};

const rowsOfTable = 750;
const rowsReused = 250;

/**
 * The 10-5 rule by cell keys: counts under ten are hidden, the others rounded to the nearest 5.
 *
 * Takes: a whole key for each record; over how many the keys range (256); the number under which counts are hidden. Gives: the
 * count, its key, the row of the table it uses (from 751 on, rows 501 to 750 again), the noise, and what is shown (null: hidden).
 * Misleads when: read as protection by itself: totals are rounded apart from their parts.
 * Source: ONSdigital/cell-key-perturbation, table 10_5.
 * @example tenFiveRule([31, 88, 140], 256, 10).shown // null
 */
export const tenFiveRule = (recordKeys: readonly number[], keyRange: number, hideUnder: number) => {
  const count = recordKeys.length;
  const cellKey = recordKeys.reduce((sum, key) => sum + key, 0) % keyRange;
  const row = count > rowsOfTable ? ((count - 1) % rowsReused) + rowsOfTable - rowsReused + 1 : count;
  const isHidden = count < hideUnder;
  const noise = isHidden ? -count || 0 : 5 * Math.round(row / 5) - row;
  return { count, cellKey, row, noise, shown: isHidden ? null : count + noise };
};
