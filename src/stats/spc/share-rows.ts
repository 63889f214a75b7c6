import { mustBeZeroOrMore } from "../checks.ts";
import type { Series } from "./series.ts";

/** Events of one period (null: not known) and what they are out of: people, bed days, calls. */
export interface ChartRow {
  readonly count: number | null;
  readonly outOf: number;
}

/** Each period's rate. A period with nothing to count out of has none. */
export const ratesOf = (measure: string, rows: readonly ChartRow[]): Series =>
  rows.map(({ count, outOf }) => {
    mustBeZeroOrMore(measure, "the number that events are out of", outOf);
    if (count === null) return null;
    mustBeZeroOrMore(measure, "the count", count);
    return outOf === 0 ? null : count / outOf;
  });

/** All events over all that they are out of, in the periods at these places where both are known. */
export const pooledRate = (rows: readonly ChartRow[], places: readonly number[]): number => {
  let events = 0;
  let all = 0;
  for (const place of places) {
    const row = rows[place];
    if (row === undefined || row.count === null) continue;
    events += row.count;
    all += row.outOf;
  }
  return events / all;
};
