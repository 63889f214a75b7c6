/** How large the gap between communities is, period by period: always as a difference and as a ratio. @practice P03 */
import {
  differenceAbsolute,
  indexOfDisparityWeighted,
  meanDifferenceMeanWeighted,
  ratioOfEstimates,
  standardErrorsFor,
  type Estimate,
  type Figure,
} from "../../../stats/index.ts";
import type { Row } from "../finding.rules.ts";
import { meaningOf, type Basis } from "../measures.rules.ts";
import { unitOf, type FindingIn } from "../screens/series.rules.ts";

type WithError = Estimate & { readonly standardError: number | null };

interface Counts {
  readonly seen: number | null;
  readonly outOf: number | null;
}

/** The gap in one period. */
export interface GapPoint {
  readonly period: string;
  /** Who is compared: the community furthest on the bad side, and the one it is held against. */
  readonly from: string;
  readonly against: string;
  /** Of each, what the rates are made of: "80 of 8,350" can be worked out again by hand. */
  readonly fromCounts: Counts;
  readonly againstCounts: Counts;
  /** In the measure's unit; above 0 is a gap. */
  readonly difference: WithError;
  /** Above 1 is a gap. */
  readonly ratio: WithError;
  /** How far a person's community usually is from the average of all: in the measure's unit, and in per cent of it. */
  readonly distance: Figure;
  readonly disparity: Figure;
  readonly communities: number;
  readonly hidden: number;
}

/** Of a count of events, by Poisson; of a share, by the binomial. None where it would be 0, which nobody is as sure of. */
const standardErrorOf = (row: Row, basis: Basis, per: number): number | null => {
  if (row.seen.mark !== "value" || !row.base.known) return null;
  const { count } = row.seen;
  const base = row.base.count;
  const share = count / base;
  const variance = basis.of === "residents" ? count / base ** 2 : (share * (1 - share)) / base;
  return variance > 0 ? per * Math.sqrt(variance) : null;
};

interface Placed {
  readonly name: string;
  readonly estimate: number | null;
  readonly population: number | null;
  readonly standardError: number | null;
  readonly reference: boolean;
}

const placedIn = ({ finding }: FindingIn): readonly Placed[] => {
  const { measure } = finding.question;
  const { scale, per } = unitOf(measure);
  const { basis } = meaningOf(measure);
  return finding.rows.map((row) => ({
    name: row.community.name,
    estimate: row.ratePer1000 === null ? null : row.ratePer1000 * scale,
    population: row.base.known ? row.base.count : null,
    standardError: standardErrorOf(row, basis, per),
    reference: row.isReference,
  }));
};

const countsOf = ({ finding }: FindingIn, name: string): Counts => {
  const row = finding.rows.find(({ community }) => community.name === name);
  return {
    seen: row?.seen.mark === "value" ? row.seen.count : null,
    outOf: row?.base.known === true ? row.base.count : null,
  };
};

const named = (placed: readonly Placed[], estimate: number | undefined): string =>
  placed.find((one) => one.estimate === estimate)?.name ?? "";

/** Which two are compared: as the measures choose them. */
const pairIn = (placed: readonly Placed[], favourable: boolean, useReference: boolean) => {
  const others = placed.flatMap(({ estimate, reference }) =>
    estimate === null || (useReference && reference) ? [] : [estimate],
  );
  const [low, high] = [Math.min(...others), Math.max(...others)];
  const held = placed.find(({ reference }) => reference)?.name ?? "";
  if (useReference) return { from: named(placed, favourable ? low : high), against: held };
  return favourable
    ? { from: named(placed, low), against: named(placed, high) }
    : { from: named(placed, high), against: named(placed, low) };
};

/**
 * Fewest people (or courses) for a community to be one end of the gap: under this, chance alone picks the ends. It still
 * counts in the two measures of all communities.
 */
export const fewestAtAnEnd = 200;

export const gapsOver = (findings: readonly FindingIn[], measure: string): readonly GapPoint[] => {
  const favourable = meaningOf(measure).direction !== "prevent";
  return findings.map((one): GapPoint => {
    const placed = placedIn(one);
    const large = placed.filter(({ population, reference }) => reference || (population ?? 0) >= fewestAtAnEnd);
    const useReference = placed.some(({ reference, estimate }) => reference && estimate !== null);
    const pair = { groups: large, ordered: false, favourable, useReference };
    const ends = pairIn(large, favourable, useReference);
    const known = placed.filter(({ estimate, population }) => estimate !== null && population !== null);
    return {
      period: one.period,
      ...ends,
      fromCounts: countsOf(one, ends.from),
      againstCounts: countsOf(one, ends.against),
      difference: differenceAbsolute(pair),
      ratio: ratioOfEstimates(pair),
      distance: meanDifferenceMeanWeighted({ groups: placed }),
      disparity: indexOfDisparityWeighted({ groups: placed }),
      communities: known.length,
      hidden: placed.length - known.length,
    };
  });
};

export type Moved = "grew" | "shrank" | "could-be-chance" | "not-known";

const moved = (first: number | null, last: number | null, error: number | null): Moved => {
  if (first === null || last === null || error === null) return "not-known";
  if (Math.abs(last - first) <= standardErrorsFor(0.95) * error) return "could-be-chance";
  return last > first ? "grew" : "shrank";
};

const together = (first: WithError, last: WithError): number | null =>
  first.standardError === null || last.standardError === null
    ? null
    : Math.hypot(first.standardError, last.standardError);

const logOf = (value: number | null): number | null => (value === null || value <= 0 ? null : Math.log(value));

export interface Movement {
  readonly first: GapPoint;
  readonly last: GapPoint;
  /** The gap in the measure's unit. */
  readonly absolute: Moved;
  /** The gap as a ratio. */
  readonly relative: Moved;
}

/** From the first period with a gap to the last: whether it moved more than chance moves it. Null with fewer than two. */
export const movementOf = (points: readonly GapPoint[]): Movement | null => {
  const known = points.filter(({ difference, ratio }) => difference.value !== null && ratio.value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  return {
    first,
    last,
    absolute: moved(first.difference.value, last.difference.value, together(first.difference, last.difference)),
    relative: moved(logOf(first.ratio.value), logOf(last.ratio.value), together(first.ratio, last.ratio)),
  };
};
