/** Whether people in poorer areas are reached less: tenths of deprivation in a line, and the slope through them. @practice P03 */
import {
  crudeRate,
  relativeIndexOfInequalityLinear,
  slopeIndexOfInequalityLinear,
  type Estimate,
} from "../../../stats/index.ts";
import type { AreaRate } from "../small-areas.rules.ts";

export type { Estimate };

/** All small areas of one tenth of deprivation. */
export interface Tenth {
  /** 1 is the most deprived. */
  readonly decile: number;
  readonly areas: number;
  readonly seen: number;
  readonly people: number;
  /** Per 1,000. */
  readonly rate: Estimate;
  /** The middle of its people when everybody stands in line, the most deprived first: 0 to 1. */
  readonly rank: number;
}

export interface Gradient {
  readonly tenths: readonly Tenth[];
  /** Per 1,000: the least deprived end less the most deprived end. */
  readonly slope: Estimate;
  readonly ratio: Estimate;
  /** Per 1,000, over everybody. */
  readonly average: number;
  /** Areas that could not be counted, or that nobody gave a tenth. */
  readonly leftOut: number;
}

/** Tenths that a line takes. */
export const tenthsLeast = 3;

export const gradientOf = (
  areas: readonly AreaRate[],
  deciles: ReadonlyMap<string, number>,
): Gradient | { readonly because: string } => {
  if (deciles.size === 0) {
    return {
      because:
        "Nobody has said which tenth of deprivation each small area is in. Bring in the outlines of the areas as GeoJSON with a property called decile (1 the most deprived, 10 the least), as the Index of Multiple Deprivation gives it.",
    };
  }
  const counted = areas.flatMap(({ code, seen, figure }) => {
    const decile = deciles.get(code);
    const people = figure?.denominator ?? null;
    return decile === undefined || people === null || seen.mark !== "value"
      ? []
      : [{ decile, people, seen: seen.count }];
  });
  const groups = [...Map.groupBy(counted, ({ decile }) => decile)].toSorted(([one], [other]) => one - other);
  if (groups.length < tenthsLeast) {
    return {
      because: `A line takes at least ${tenthsLeast} tenths of deprivation with areas that can be counted; here there are ${groups.length}.`,
    };
  }
  const everybody = counted.reduce((sum, { people }) => sum + people, 0);
  const events = counted.reduce((sum, { seen }) => sum + seen, 0);
  let before = 0;
  const tenths = groups.map(([decile, own]): Tenth => {
    const people = own.reduce((sum, one) => sum + one.people, 0);
    const seen = own.reduce((sum, one) => sum + one.seen, 0);
    const rank = (before + people / 2) / everybody;
    before += people;
    const rate = crudeRate({ count: seen, population: people, multiplier: 1000 });
    return { decile, areas: own.length, seen, people, rate, rank };
  });
  const line = {
    groups: tenths.map(({ decile, people, rate }) => ({ estimate: rate.value, population: people, order: decile })),
  };
  return {
    tenths,
    slope: slopeIndexOfInequalityLinear(line),
    ratio: relativeIndexOfInequalityLinear(line),
    average: (events / everybody) * 1000,
    leftOut: areas.length - counted.length,
  };
};
