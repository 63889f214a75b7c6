import { mustBePart } from "../checks.ts";
import { chiSquareTail } from "../distributions/chi-square.ts";
import { sumOf } from "../standardisation/standard-bands.ts";

export interface TrendInput {
  readonly events: readonly number[];
  readonly people: readonly number[];
  /** Where each group stands: 1, 2, 3 … unless told. */
  readonly scores?: readonly number[];
}

export interface TrendTest {
  readonly chiSquare: number | null;
  readonly p: number | null;
  readonly because: string | null;
}

const measure = "cochranArmitageTrend";

/**
 * Does a share rise or fall from group to group, where the groups have an order (deprivation fifths, ages, years)?
 *
 * Takes: `events` and `people`, one number each a group, two groups or more; `scores`, where each group stands.
 * Gives: chi-square on 1 degree of freedom, and its p.
 * Read it: a small p says that there is a slope, not that the steps are even.
 * Misleads when: the share goes up and down again: there may be large gaps and no slope.
 * Errors: RangeError for lists of unlike length, fewer than two groups, or events above the people. Nobody or everybody
 * with the event, or all scores alike: null, with the reason.
 * Source: Cochran, Biometrics 1954; Armitage, Biometrics 1955.
 * @example cochranArmitageTrend({ events: [3, 2, 9, 14], people: [100, 300, 500, 1100] }).p // 0.6118
 */
export const cochranArmitageTrend = ({ events, people, scores }: TrendInput): TrendTest => {
  const places = scores ?? events.map((_, index) => index + 1);
  if (events.length < 2 || people.length !== events.length || places.length !== events.length) {
    throw new RangeError(`${measure}: events, people and scores must be of one length, 2 groups or more.`);
  }
  const groups = events.map((count, index) => {
    const group = { count, people: people[index] ?? 0, place: places[index] ?? 0 };
    mustBePart(measure, group.count, group.people);
    if (!Number.isFinite(group.place)) throw new RangeError(`${measure}: a score must be a number.`);
    return group;
  });
  const everyone = sumOf(people);
  const share = sumOf(events) / everyone;
  const middle = sumOf(groups.map((group) => group.people * group.place)) / everyone;
  const lean = sumOf(groups.map((group) => (group.place - middle) * (group.count - group.people * share)));
  const spread = sumOf(groups.map((group) => group.people * (group.place - middle) ** 2));
  const variance = share * (1 - share) * spread;
  if (variance === 0) {
    const because = "There is nothing to compare: all groups stand alike, or nobody or everybody had the event.";
    return { chiSquare: null, p: null, because };
  }
  const chiSquare = (lean * lean) / variance;
  return { chiSquare, p: chiSquareTail(chiSquare, 1, "upper"), because: null };
};
