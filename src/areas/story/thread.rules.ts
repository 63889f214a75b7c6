import { monthsLater } from "../../nouns/months.ts";
import type { ThreadStep } from "../../nouns/thread.ts";

/** What was read of a thread, the first first; of one day each thing by itself, in the order in which it went. */
export const inOrder = (steps: readonly ThreadStep[]): readonly ThreadStep[] =>
  steps.toSorted(
    (one, other) =>
      one.day.localeCompare(other.day) || one.kind.localeCompare(other.kind) || one.id.localeCompare(other.id),
  );

interface Short {
  readonly first: ThreadStep;
  readonly last: ThreadStep;
}

/** From the first measure to the last one, where one thing was measured on two days and nothing else was. @practice P44 */
export function inShort(steps: readonly ThreadStep[]): Short | null {
  const measured = inOrder(steps).filter(({ part, short }) => part === "measured" && short !== undefined);
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined || last.day === first.day) return null;
  return measured.every(({ id }) => id === first.id) ? { first, last } : null;
}

export interface Told {
  /** What led to it: before its day, or on it and not of itself. */
  readonly before: readonly ThreadStep[];
  readonly own: readonly ThreadStep[];
  /** What came of it. */
  readonly after: readonly ThreadStep[];
}

interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly day: string;
}

/**
 * A thread told from one thing: what stood before it, it itself, and what came after.
 * @example toldFrom(steps, { kind: "programme", id, day: "2026-03-01" })
 * @practice P44
 */
export function toldFrom(steps: readonly ThreadStep[], { kind, id, day }: Thing): Told {
  const all = inOrder(steps);
  const isOwn = (step: ThreadStep): boolean => step.kind === kind && step.id === id;
  const others = all.filter((step) => !isOwn(step));
  return {
    before: others.filter((step) => step.day <= day),
    own: all.filter(isOwn),
    after: others.filter((step) => step.day > day),
  };
}

interface Missing {
  readonly is: (steps: readonly ThreadStep[]) => boolean;
  readonly words: string;
}

const has = (steps: readonly ThreadStep[], part: ThreadStep["part"]): boolean =>
  steps.some((step) => step.part === part);

/** Something was measured on two days, and of one service. */
function measuredAgain(steps: readonly ThreadStep[]): boolean {
  const measured = steps.filter(({ part }) => part === "measured");
  return measured.some((one) => measured.some((other) => other.id === one.id && other.day !== one.day));
}

const missing: readonly Missing[] = [
  { is: (steps) => !has(steps, "measured"), words: "How well services reach people, counted." },
  { is: (steps) => has(steps, "measured") && !measuredAgain(steps), words: "A newer count of the same." },
  {
    is: (steps) => !steps.some((step) => step.with === "communities" || step.with === "both"),
    words: "People of a community taking part.",
  },
  // What was answered was said.
  {
    is: (steps) => !has(steps, "said") && !has(steps, "answered"),
    words: "What people say stops them.",
  },
  { is: (steps) => !has(steps, "together"), words: "Something that both sides do together." },
  { is: (steps) => !has(steps, "planned"), words: "A plan or a decision." },
  { is: (steps) => !has(steps, "done"), words: "Something that was done." },
  { is: (steps) => !has(steps, "given"), words: "What it took, in hours and in money." },
  {
    is: (steps) => has(steps, "said") && !has(steps, "answered"),
    words: "An answer to what was said.",
  },
];

interface Now {
  /** A plain date. */
  readonly today: string;
  /** A plain date as it is read. */
  readonly dayWords: (day: string) => string;
}

/** So long a figure tells how it is now. */
const monthsCounted = 12;

/** What was counted before, and not for a year. */
function notSince(steps: readonly ThreadStep[], { today, dayWords }: Now): readonly string[] {
  const last = inOrder(steps).findLast(({ part }) => part === "measured");
  return last === undefined || last.day >= monthsLater(today, -monthsCounted)
    ? []
    : [`A newer count: the last is of ${dayWords(last.day)}, more than a year ago.`];
}

/** Holes in a thread, each as what is not there: in what whoever reads may see, so that nothing is said not to be that is. @practice P44 */
export const holesIn = (steps: readonly ThreadStep[], now: Now): readonly string[] => [
  ...missing.filter(({ is }) => is(steps)).map(({ words }) => words),
  ...notSince(steps, now),
];

export interface Quarter {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
  readonly steps: readonly ThreadStep[];
}

/** A year in its four quarters. `from`: the first day of the first one; `ends`: the last days of all four. */
export const quartersOf = (steps: readonly ThreadStep[], ends: readonly string[], from: string): readonly Quarter[] =>
  ends.map((until, at) => {
    const first = at === 0 ? from : (ends[at - 1] ?? from);
    const isIn = ({ day }: ThreadStep): boolean => (at === 0 ? day >= first : day > first) && day <= until;
    return { from: first, until, steps: inOrder(steps.filter(isIn)) };
  });
