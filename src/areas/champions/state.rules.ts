import { found } from "../../nouns/result.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Answerer, Item, Move, State } from "./champion.ts";
import { rankLast } from "./champion.ts";

export type Standing = "waits" | "late" | "answered" | "agreed" | "disputed";

/**
 * How a question stands on a day. The day itself is still in time; the one after it is late. What the champion says of
 * an answer is theirs: an answer that does not answer, said a second time, stays disputed.
 */
export function standingOf(item: Pick<Item, "answeredOn" | "dueOn" | "heard">, today: string): Standing {
  if (item.answeredOn === null) return today > item.dueOn ? "late" : "waits";
  if (item.heard === "answers") return "agreed";
  return item.heard === "not" ? "disputed" : "answered";
}

/** What somebody can do in the network from where they stand. */
const possible: Readonly<Record<State, Readonly<Partial<Record<Move, State>>>>> = {
  invited: { accept: "active", decline: "declined" },
  active: { pause: "paused", "step-down": "stepped-down" },
  paused: { back: "active", "step-down": "stepped-down" },
  declined: {},
  "stepped-down": {},
};

export const movesFrom = (state: State): readonly Move[] => {
  const can = possible[state];
  return (["accept", "decline", "pause", "back", "step-down"] as const).filter((move) => can[move] !== undefined);
};

type Moved =
  | { readonly ok: true; readonly value: State }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** @param already what is said where it was done before, in the reader's language. */
export function moveOf(state: State, move: Move, already: string): Moved {
  const next = possible[state][move];
  return next === undefined ? { ok: false, clash: true, problems: [{ field: "does", words: already }] } : found(next);
}

/**
 * To whom a question goes next, and at which step: the next one after those who had it, who still belongs here and holds
 * a role by which one answers. Null: nobody is left, and it waits for whoever runs the network.
 */
export function nextOf(
  item: { readonly answererId: string | null; readonly rank: number },
  answerers: readonly Answerer[],
): { readonly rank: number; readonly to: Answerer | null } {
  for (let rank = item.rank + 1; rank <= rankLast; rank += 1) {
    const to = answerers.find((one) => one.rank === rank && one.isHere && one.id !== item.answererId);
    if (to !== undefined) return { rank, to };
  }
  return { rank: rankLast, to: null };
}

/** Everything that was asked of a place, as its clock sees it. */
export interface Clock {
  readonly toldOn: string;
  readonly firstDueOn: string;
  readonly firstAnsweredOn: string | null;
  readonly escalatedOn: string | null;
}

export interface Quarter {
  /** The first day of the quarter. */
  readonly from: string;
  /** Told in it, and answered or past the day that was promised first. */
  readonly counted: number;
  readonly inTime: number;
  readonly answered: number;
  /** Days from telling to the first answer, of those that were answered: half took so many or fewer. */
  readonly medianDays: number | null;
  readonly escalated: number;
}

/** @example quarterOf("2026-11-23") // "2026-10-01" */
export const quarterOf = (day: string): string => {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
};

/**
 * How questions were answered, by the quarter in which they were told, the newest first. One whose day has not come and
 * that has no answer yet is not counted: nobody knows yet.
 *
 * @param daysBetween counts the days from one plain date to another.
 */
export function quartersOf(
  clocks: readonly Clock[],
  today: string,
  daysBetween: (from: string, to: string) => number,
): readonly Quarter[] {
  const known = clocks.filter(({ firstAnsweredOn, firstDueOn }) => firstAnsweredOn !== null || today > firstDueOn);
  const firsts = [...new Set(known.map(({ toldOn }) => quarterOf(toldOn)))].toSorted().toReversed();
  return firsts.map((from) => {
    const here = known.filter(({ toldOn }) => quarterOf(toldOn) === from);
    const days = here
      .flatMap(({ toldOn, firstAnsweredOn }) =>
        firstAnsweredOn === null ? [] : [daysBetween(toldOn, firstAnsweredOn)],
      )
      .toSorted((one, other) => one - other);
    return {
      from,
      counted: here.length,
      answered: days.length,
      inTime: here.filter((one) => one.firstAnsweredOn !== null && one.firstAnsweredOn <= one.firstDueOn).length,
      medianDays: middleOf(days),
      escalated: here.filter(({ escalatedOn }) => escalatedOn !== null).length,
    };
  });
}

/** Of an even count the mean of the middle two, as it is usually told. */
function middleOf(sorted: readonly number[]): number | null {
  const at = Math.floor(sorted.length / 2);
  const [above, below] = [sorted[at], sorted[at - 1]];
  if (above === undefined) return null;
  return sorted.length % 2 === 1 || below === undefined ? above : (above + below) / 2;
}
