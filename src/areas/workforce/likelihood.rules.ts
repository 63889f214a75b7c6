import type { Released } from "../../nouns/indicator.ts";
import { proportion, riskDifferenceNewcombe, riskRatioWaldLog } from "../../stats/index.ts";
import type { Estimate } from "../../stats/index.ts";
import type { NonAdverse } from "./measures.ts";

/** So many people, and how many of them it happened to. */
export interface Side {
  readonly all: number;
  readonly ofThem: number;
}

/** Whose chance stands over the line: theirs is divided by the others’. */
export type Over = "white" | "minorities";

export interface Pair {
  readonly white: Side;
  readonly minorities: Side;
}

/** A number with its limits; or none, and why nothing was divided. */
export type Ratio =
  | { readonly value: number; readonly lower: number | null; readonly upper: number | null; readonly because: null }
  | { readonly value: null; readonly because: WhyNone };

/** `none`: it happened to nobody of those under the line, or to nobody at all. `more`: to more people than there are. */
export type WhyNone = "hidden" | "nobody" | "none" | "none-at-all" | "more" | "not-sent";

const none = (because: WhyNone): Ratio => ({ value: null, because });

const ratioFrom = ({ value, lower, upper }: Estimate): Ratio =>
  value === null ? none("none") : { value, lower, upper, because: null };

/**
 * How many times as likely it is for those over the line. In indicators 2 and 4 White staff stand over it, in 3 staff from
 * ethnic minorities do: above 1 is worse for staff from ethnic minorities in all of them. @practice P13
 */
export function likelihoodOf({ white, minorities }: Pair, over: Over): Ratio {
  const [top, under] = over === "white" ? [white, minorities] : [minorities, white];
  if (top.all === 0 || under.all === 0) return none("nobody");
  if (top.ofThem > top.all || under.ofThem > under.all) return none("more");
  if (top.ofThem === 0 && under.ofThem === 0) return none("none-at-all");
  if (under.ofThem === 0) return none("none");
  if (top.ofThem === 0) return { value: 0, lower: null, upper: null, because: null };
  return ratioFrom(
    riskRatioWaldLog({
      events: top.ofThem,
      people: top.all,
      referenceEvents: under.ofThem,
      referencePeople: under.all,
    }),
  );
}

/** How many points more, of 100, it is among staff from ethnic minorities than among White staff. */
export function differenceOf({ white, minorities }: Pair): Ratio {
  if (white.all === 0 || minorities.all === 0) return none("nobody");
  if (white.ofThem > white.all || minorities.ofThem > minorities.all) return none("more");
  const { value, lower, upper } = riskDifferenceNewcombe({
    events: minorities.ofThem,
    people: minorities.all,
    referenceEvents: white.ofThem,
    referencePeople: white.all,
  });
  const points = (number: number | null): number | null => (number === null ? null : number * 100);
  return value === null
    ? none("nobody")
    : { value: value * 100, lower: points(lower), upper: points(upper), because: null };
}

/** Of 100; null where nobody is there, or more than all. */
export const shareOf = ({ all, ofThem }: Side): number | null =>
  all === 0 || ofThem > all ? null : proportion({ numerator: ofThem, denominator: all, multiplier: 100 }).value;

export interface SideShown {
  readonly all: Released;
  readonly ofThem: Released;
}

/** Null where one of the two numbers is hidden. */
export const sideOf = ({ all, ofThem }: SideShown): Side | null =>
  all.mark === "value" && ofThem.mark === "value" ? { all: all.count, ofThem: ofThem.count } : null;

type End = "min" | "max";
const endOf = ({ all, ofThem }: SideShown, { of, outOf }: { readonly of: End; readonly outOf: End }): number | null =>
  all.mark === "value" && ofThem.mark === "value" && all[outOf] > 0 ? ofThem[of] / all[outOf] : null;

export interface PairShown {
  readonly white: SideShown;
  readonly minorities: SideShown;
}

/** Between what the ratio lies because counts are shown rounded; null where they are shown as they are. */
export function roundingOf({ white, minorities }: PairShown, over: Over): { low: number; high: number } | null {
  const [top, under] = over === "white" ? [white, minorities] : [minorities, white];
  const [topLow, topHigh] = [endOf(top, { of: "min", outOf: "max" }), endOf(top, { of: "max", outOf: "min" })];
  const [underLow, underHigh] = [endOf(under, { of: "min", outOf: "max" }), endOf(under, { of: "max", outOf: "min" })];
  if (topLow === null || topHigh === null || underLow === null || underHigh === null || underLow === 0) return null;
  const [low, high] = [topLow / underHigh, topHigh / underLow];
  return low === high ? null : { low, high };
}

/** The same of points of 100: those of the one side less those of the other. */
export function pointsRoundingOf({ white, minorities }: PairShown): { low: number; high: number } | null {
  const least = (side: SideShown): number | null => endOf(side, { of: "min", outOf: "max" });
  // A file has never more of them than there are; rounding alone could say so.
  const most = (side: SideShown): number | null => {
    const end = endOf(side, { of: "max", outOf: "min" });
    return end === null ? null : Math.min(1, end);
  };
  const [low, high, otherLow, otherHigh] = [least(minorities), most(minorities), least(white), most(white)];
  if (low === null || high === null || otherLow === null || otherHigh === null) return null;
  return low === high && otherLow === otherHigh
    ? null
    : { low: (low - otherHigh) * 100, high: (high - otherLow) * 100 };
}

/** Whether a ratio is within what is not called adverse; null where there is none. */
export const standsIn = (ratio: Ratio, { low, high }: NonAdverse): "within" | "over" | "under" | null => {
  if (ratio.value === null) return null;
  if (ratio.value > high) return "over";
  return ratio.value < low ? "under" : "within";
};

/** Chance alone could make this: the interval holds what equal is, or there is no interval. */
export const couldBeChance = (ratio: Ratio, equal: number): boolean =>
  ratio.value !== null &&
  (ratio.lower === null || ratio.upper === null || (ratio.lower <= equal && ratio.upper >= equal));
