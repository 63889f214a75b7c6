import type { Observance } from "../../../calendar/index.ts";
import { dayNumber } from "../../../nouns/months.ts";

/** A day of the list: computed, or put in by people here. */
export interface DayShown extends Omit<Observance, "words"> {
  /** The identifier under which whoever looks may take it away; null where they may not. */
  readonly taking: string | null;
  /** It stands in no calendar but this place's. */
  readonly isOnlyHere: boolean;
}

interface SaidHere {
  readonly id: string;
  readonly name: string;
  readonly whom: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly saidBy: string;
  readonly observance: string | null;
  readonly mayTake: boolean;
}

const daysApartMax = 3;

/** What was said here stands in the place of what was computed, within three days of it. */
export function daysTogether(computed: readonly Observance[], here: readonly SaidHere[]): readonly DayShown[] {
  const isSettled = ({ key, firstDay }: Observance): boolean =>
    here.some(
      (said) => said.observance === key && Math.abs(dayNumber(said.firstDay) - dayNumber(firstDay)) <= daysApartMax,
    );
  const said = here.map((one): DayShown => ({
    key: one.observance ?? one.id,
    name: one.name,
    whom: one.whom,
    firstDay: one.firstDay,
    lastDay: one.lastDay,
    fromEveningBefore: false,
    certainty: "said-here",
    source: one.saidBy,
    taking: one.mayTake ? one.id : null,
    isOnlyHere: one.observance === null,
  }));
  const others = computed
    .filter((one) => !isSettled(one))
    .map(({ words: _words, ...one }): DayShown => ({ ...one, taking: null, isOnlyHere: false }));
  return [...said, ...others].toSorted((one, other) => one.firstDay.localeCompare(other.firstDay));
}
