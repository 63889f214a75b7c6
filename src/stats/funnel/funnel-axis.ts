import { mustBeAboveZero, mustBeZeroOrMore } from "../checks.ts";

export type FunnelAxisInput =
  | {
      readonly statistic: "proportion" | "ratio";
      /** Populations for proportions, observed events for ratios. */
      readonly denominators: readonly number[];
    }
  | {
      readonly statistic: "rate";
      /** Populations of all years together. */
      readonly denominators: readonly number[];
      /** Events a person over all areas, not multiplied. */
      readonly average: number;
      readonly years: number;
    };

export interface FunnelAxis {
  readonly axis: readonly number[];
  readonly because: string | null;
}

const steps = 100;

const digitsOf = (whole: number): number => whole.toFixed(0).length;

/** 5 per cent below, cut to its leading digit. */
const neatBelow = (number: number): number => {
  const below = Math.floor(number * 0.95);
  const unit = 10 ** (digitsOf(below) - 1);
  return Math.floor((number * 0.95) / unit) * unit;
};

/** 5 per cent above, rounded up on its second digit. */
const neatAbove = (number: number): number => {
  const above = Math.ceil(number * 1.05);
  const unit = 10 ** (digitsOf(above) - 2);
  return Math.ceil((number * 1.05) / unit) * unit;
};

const endsOf = (input: FunnelAxisInput): { readonly first: number; readonly last: number } => {
  const least = input.denominators.reduce((low, each) => Math.min(low, each), Infinity);
  const most = input.denominators.reduce((high, each) => Math.max(high, each), 0);
  const fromNothing = most > 2 * least;
  if (input.statistic !== "rate") return { first: fromNothing ? 0 : neatBelow(least), last: neatAbove(most) };
  const { years, average } = input;
  const first = fromNothing ? 0 : neatBelow(least / years) * years;
  return { first: Math.floor(first * average), last: Math.ceil(neatAbove(most / years) * years * average) };
};

/**
 * The points along the bottom of a funnel plot: 100 whole numbers, close together where the funnel is steep.
 *
 * Takes: `statistic`; `denominators` of the areas (for "rate" with `average` and `years`).
 * Gives: 100 rising whole numbers, in populations for a proportion and in events for a ratio or a rate. It begins at 1
 * unless the largest area is at most twice the smallest, and ends at a neat number above the largest.
 * Read it: work out the lines at each of them and join them up. A short axis runs past its end, one step of 1 at a time.
 * Misleads when: it is taken for the areas: those are drawn on top, each at its own size.
 * Errors: RangeError for negative numbers, or an average or years not above 0. No area with anybody: no axis, with the reason.
 * Source: PHE indicator methods, funnels. (For ratios the steps are one part smaller there, so the last falls a little short.)
 * @example funnelAxis({ statistic: "proportion", denominators: [120, 4000] }).axis.at(-1) // 4200
 */
export const funnelAxis = (input: FunnelAxisInput): FunnelAxis => {
  for (const denominator of input.denominators) mustBeZeroOrMore("funnelAxis", "a denominator", denominator);
  if (input.statistic === "rate") {
    mustBeAboveZero("funnelAxis", "the average", input.average);
    mustBeAboveZero("funnelAxis", "the years", input.years);
  }
  if (!input.denominators.some((each) => each > 0))
    return { axis: [], because: "There is no area with anybody in it." };
  const { first, last } = endsOf(input);
  const parts = input.statistic === "ratio" ? steps : steps - 1;
  const axis = [Math.max(1, first)];
  for (let step = 1; step < steps; step += 1) {
    const before = axis[step - 1] ?? 1;
    const grown = Math.round((last / before) ** (1 / (parts - step + 1)) * before);
    axis.push(Math.max(grown, before + 1));
  }
  return { axis, because: null };
};
