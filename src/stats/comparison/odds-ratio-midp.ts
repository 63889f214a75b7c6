import { mustBeWhole } from "../checks.ts";
import { confidenceUnlessTold, tailShare } from "../confidence.ts";
import { hypergeometric } from "../distributions/hypergeometric.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";
import { crossingOnLogScale } from "../root.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

const method = "Mid-p exact";

/** The chance of fewer events in the group than were seen, with half the chance of exactly as many. */
const midpBelow = (two: TwoProportions, oddsRatio: number): number => {
  const { lowest, chances } = hypergeometric({
    marked: two.people,
    unmarked: two.referencePeople,
    drawn: two.events + two.referenceEvents,
    oddsRatio,
  });
  const seen = two.events - lowest;
  const fewer = chances.slice(0, seen).reduce((sum, chance) => sum + chance, 0);
  return fewer + (chances[seen] ?? 0) / 2;
};

/**
 * The ratio of two odds by exact chances, counting what was seen by half: honest for small tables.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, whole numbers; `confidence`, 0.95 unless told.
 * Gives: the median-unbiased odds ratio and its limits; 1 is equal.
 * Read it: the value is not the ratio of the two odds as divided by hand, but the odds ratio for which what was seen
 * lies in the middle.
 * Misleads when: it is read as "times as likely". With no events in the group the value and the lower limit are 0;
 * where there is no largest odds ratio, value and upper limit are null, with the reason.
 * Errors: RangeError for numbers that are not whole, events above the people, or no people.
 * Source: Rothman and Greenland, Modern Epidemiology; Lancaster, JASA 1961.
 * @example oddsRatioMidp({ events: 12, people: 18, referenceEvents: 5, referencePeople: 17 }).value // 4.504
 */
export const oddsRatioMidp = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("oddsRatioMidp", two);
  for (const number of [two.events, two.people, two.referenceEvents, two.referencePeople]) {
    mustBeWhole("oddsRatioMidp", "each number", number);
  }
  const tail = tailShare(two.confidence ?? confidenceUnlessTold);
  const drawn = two.events + two.referenceEvents;
  const fewest = Math.max(0, drawn - two.referencePeople);
  const most = Math.min(two.people, drawn);
  if (fewest === most)
    return noEstimate(method, "Everybody had the event, or nobody had: there is nothing to compare.");
  const whereBelowIs = (share: number): number => crossingOnLogScale((odds) => midpBelow(two, odds) - share, 1);
  const leastPossible = two.events === fewest;
  const mostPossible = two.events === most;
  return estimateOf(
    {
      value: leastPossible ? 0 : mostPossible ? null : whereBelowIs(0.5),
      lower: leastPossible || tail === 0 ? 0 : whereBelowIs(1 - tail),
      upper: mostPossible || tail === 0 ? null : whereBelowIs(tail),
    },
    method,
    "The group has as many events as it can have: there is no largest odds ratio.",
  );
};
