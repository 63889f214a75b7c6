import { monthsLater } from "../../nouns/months.ts";
import type { Decided, Grant } from "./funding.ts";

/** As much of a grant as its end is worked out from. */
export type Ending = Pick<Grant, "startsOn" | "endsOn" | "last">;

/** When the money ends as things stand, and whether that is decided. */
export interface End {
  /** Null where nobody said an end. */
  readonly on: string | null;
  /** The decision to let it end on that day; null where nothing is decided about this end. */
  readonly letGo: Decided | null;
}

/**
 * A decision moves the end, and the new end wants a decision of its own; letting go decides it. A list that comes in
 * again with a later end counts for more than what was decided about an earlier one.
 */
export function endOf({ endsOn, last }: Pick<Ending, "endsOn" | "last">): End {
  if (last === null) return { on: endsOn, letGo: null };
  const decidedEnd = last.until ?? last.aboutEnd;
  if (endsOn !== null && endsOn > decidedEnd) return { on: endsOn, letGo: null };
  return { on: decidedEnd, letGo: last.until === null ? last : null };
}

export const monthsAhead = 12;
const monthsToDecide = 6;
const monthsLate = 3;

/**
 * How near an end is: `later` than a year, within `twelve`, `six` or `three` months, or `past`.
 * @practice P33
 */
export type Nearness = "later" | "twelve" | "six" | "three" | "past";

export function nearnessOf(endsOn: string | null, today: string): Nearness {
  if (endsOn === null) return "later";
  if (endsOn < today) return "past";
  if (monthsLater(endsOn, -monthsLate) <= today) return "three";
  if (monthsLater(endsOn, -monthsToDecide) <= today) return "six";
  return monthsLater(endsOn, -monthsAhead) <= today ? "twelve" : "later";
}

/** The day by which the commissioner decides: six months before; for what is shorter than that, the day it starts. */
export function decideBy({ startsOn, last }: Ending, endsOn: string): string {
  const sixBefore = monthsLater(endsOn, -monthsToDecide);
  const begins = last?.until === endsOn ? last.aboutEnd : startsOn;
  return begins !== null && begins > sixBefore ? begins : sixBefore;
}

/**
 * An end about which the commissioner should have decided and has not: their risk, never a mark on the organisation.
 * What had ended before it was written down here is history.
 * @practice P33
 */
export interface Risk {
  readonly endsOn: string;
  readonly decideBy: string;
  readonly nearness: Nearness;
}

export function riskOf(grant: Ending & Pick<Grant, "recordedOn">, today: string): Risk | null {
  const end = endOf(grant);
  if (end.on === null || end.letGo !== null || end.on < grant.recordedOn) return null;
  const by = decideBy(grant, end.on);
  return today > by ? { endsOn: end.on, decideBy: by, nearness: nearnessOf(end.on, today) } : null;
}

/** An end within a year about which nothing is decided. */
export function waitsForDecision(grant: Ending & Pick<Grant, "recordedOn">, today: string): boolean {
  const end = endOf(grant);
  if (end.on === null || end.letGo !== null || end.on < grant.recordedOn) return false;
  return nearnessOf(end.on, today) !== "later";
}

const untilWords: Readonly<Record<Nearness, string>> = {
  later: "later than in a year",
  twelve: "within 12 months",
  six: "within 6 months",
  three: "within 3 months",
  past: "it has ended",
};

export const nearnessWords = (nearness: Nearness): string => untilWords[nearness];
