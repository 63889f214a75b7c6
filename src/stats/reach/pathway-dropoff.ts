import { mustBeZeroOrMore } from "../checks.ts";

/** `stepRetention` and `stepLoss` have one entry fewer than there are stages; `cumulative` has one for each. */
export interface PathwayDropoff {
  readonly stepRetention: readonly (number | null)[];
  readonly cumulative: readonly (number | null)[];
  readonly stepLoss: readonly (number | null)[];
  readonly because: string | null;
}

const ratio = (top: number | null, bottom: number | null): number | null =>
  top === null || bottom === null || bottom === 0 ? null : top / bottom;

/**
 * Where people leave a pathway: referred, assessed, entered, finished, recovered.
 *
 * Takes: `counts`, people at each stage in order, 0 or more, or null where a stage is not known.
 * Gives: of those at one stage, the share that reached the next (`stepRetention`); of those at the first stage, the
 * share that reached each (`cumulative`); and how many were lost at each step (`stepLoss`).
 * Read it: the lowest step retention is where to look first.
 * Misleads when: stages count different people (all who were referred and all who finished this quarter): a share can
 * then pass 1 and a loss fall below 0. Follow one cohort.
 * Errors: RangeError for negative counts or no stages. A stage with nobody or not known: null around it, with a reason.
 * Source: plain arithmetic.
 * @example pathwayDropoff([412, 301, 166, 80]).stepRetention[0] // 0.7306
 */
export const pathwayDropoff = (counts: readonly (number | null)[]): PathwayDropoff => {
  if (counts.length === 0)
    throw new RangeError("pathwayDropoff: there must be at least one stage, but there were none.");
  for (const count of counts) if (count !== null) mustBeZeroOrMore("pathwayDropoff", "each count", count);
  const first = counts[0] ?? null;
  const later = counts.slice(1);
  const stepRetention = later.map((count, index) => ratio(count, counts[index] ?? null));
  const cumulative = counts.map((count) => ratio(count, first));
  const stepLoss = later.map((count, index) => {
    const before = counts[index] ?? null;
    return count === null || before === null ? null : before - count;
  });
  const gap = [...stepRetention, ...cumulative].includes(null);
  const because = gap ? "A stage is not known or has nobody in it, so no share can be taken of it." : null;
  return { stepRetention, cumulative, stepLoss, because };
};
