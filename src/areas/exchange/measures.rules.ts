import type { Entry } from "./entry.ts";
import { stateOf } from "./standing.rules.ts";

/** What one side asked for and offered in a period, and what became of it. Each entry is in one of the parts. */
export interface SideMeasures {
  readonly asked: number;
  readonly met: number;
  readonly declined: number;
  readonly waiting: number;
  /** Withdrawn, or past their last day. */
  readonly over: number;
  readonly offered: number;
  readonly taken: number;
  /** Of all that was brought together for its needs: how often somebody said thank you. */
  readonly matched: number;
  readonly thanked: number;
}

export interface Measures {
  readonly from: string;
  readonly to: string;
  readonly community: SideMeasures;
  readonly statutory: SideMeasures;
}

const ofSide = (entries: readonly Entry[], today: string): SideMeasures => {
  const needs = entries.filter(({ kind }) => kind === "need");
  const offers = entries.filter(({ kind }) => kind === "offer");
  const countIn = (some: readonly Entry[], ...states: readonly string[]): number =>
    some.filter((entry) => states.includes(stateOf(entry, today))).length;
  return {
    asked: needs.length,
    met: countIn(needs, "matched", "thanked"),
    declined: countIn(needs, "declined"),
    waiting: countIn(needs, "open", "proposed"),
    over: countIn(needs, "lapsed", "withdrawn"),
    offered: offers.length,
    taken: countIn(offers, "matched", "thanked"),
    matched: countIn(needs, "matched", "thanked"),
    thanked: countIn(needs, "thanked"),
  };
};

/**
 * Both ways: of what communities asked and of what services asked in a period, what share was met.
 *
 * - `entries`: those written from `from` to `to`, both days counted.
 * - Misleads where much is asked outside of this ledger: it counts only what was written down here.
 * @practice P36
 */
export const measuresOf = (
  entries: readonly Entry[],
  { from, to, today }: { readonly from: string; readonly to: string; readonly today: string },
): Measures => {
  const within = entries.filter(({ writtenAt }) => writtenAt.slice(0, 10) >= from && writtenAt.slice(0, 10) <= to);
  return {
    from,
    to,
    community: ofSide(
      within.filter(({ side }) => side === "community"),
      today,
    ),
    statutory: ofSide(
      within.filter(({ side }) => side === "statutory"),
      today,
    ),
  };
};

/** Under this many a percentage says more than is known. */
const percentFrom = 10;

/** A share as its two numbers, and as a percentage where there are ten or more. */
export const shareWords = (part: number, whole: number): string =>
  whole === 0
    ? "none yet"
    : whole < percentFrom
      ? `${part} of ${whole}`
      : `${part} of ${whole} (${Math.round((part / whole) * 100)}%)`;
