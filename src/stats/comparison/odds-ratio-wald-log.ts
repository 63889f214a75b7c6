import { type Estimate, noEstimate } from "../estimate.ts";
import { logRatioLimits } from "./log-ratio-limits.ts";
import { mustBeTwoProportions, type TwoProportions } from "./two-groups.ts";

/**
 * The ratio of two odds with Woolf's limits on the logarithm.
 *
 * Takes: `events` of `people`, `referenceEvents` of `referencePeople`, each event at most once a person; `confidence`.
 * Gives: the odds ratio and its limits; 1 is equal.
 * Read it: only where a model or a case-control study gives odds; people hear it as "times as likely", which it is not.
 * Misleads when: the event is common: the odds ratio is then much further from 1 than the ratio of the shares.
 * Where any of the four cells is empty there are no limits: null, with the reason (use `oddsRatioMidp`).
 * Errors: RangeError for events below 0 or above the people, or no people.
 * Source: Woolf, Annals of Human Genetics 1955.
 * @example oddsRatioWaldLog({ events: 12, people: 18, referenceEvents: 5, referencePeople: 17 }).value // 4.8
 */
export const oddsRatioWaldLog = (two: TwoProportions): Estimate => {
  mustBeTwoProportions("oddsRatioWaldLog", two);
  const { events, people, referenceEvents, referencePeople, confidence } = two;
  const others = people - events;
  const referenceOthers = referencePeople - referenceEvents;
  const top = events * referenceOthers;
  const bottom = referenceEvents * others;
  const method = "Woolf log";
  if (bottom === 0) return noEstimate(method, "An empty cell leaves nothing to divide by.");
  return logRatioLimits({
    ratio: top / bottom,
    errorOfLog: Math.sqrt(1 / events + 1 / others + 1 / referenceEvents + 1 / referenceOthers),
    confidence,
    method,
  });
};
