import { dayNumber } from "../../nouns/months.ts";
import type { Problem } from "../../nouns/result.ts";
import type { Barrier, Standing, Step, StepDone } from "./barrier.ts";

type Steps = readonly Pick<Step, "did">[];

/** Where a barrier stands after each step; a step that is not here leaves it where it was. */
const becomes: Readonly<Partial<Record<StepDone, Standing>>> = {
  triaged: "triaged",
  joined: "joined",
  tabled: "tabled",
  refused: "unresolved",
  risk: "risk",
  planned: "planned",
  closed: "closed",
  accepted: "accepted",
  disputed: "disputed",
  "opened-again": "tabled",
  stands: "stands",
};

/** Read from its steps, which are never changed: where a barrier stands now. @practice P22 */
export const standingOf = (steps: Steps): Standing =>
  steps.reduce<Standing>((standing, { did }) => becomes[did] ?? standing, "raised");

const next: Readonly<Record<Standing, readonly StepDone[]>> = {
  raised: ["triaged", "joined"],
  triaged: ["tabled", "refused", "joined"],
  joined: ["told"],
  tabled: ["risk", "closed", "accepted"],
  unresolved: ["tabled", "refused", "told", "replied"],
  risk: ["risk", "planned", "closed", "accepted"],
  planned: ["risk", "closed", "accepted"],
  closed: ["told", "answered", "disputed"],
  accepted: ["told", "answered", "disputed"],
  disputed: ["opened-again", "stands"],
  stands: ["told"],
};

const ends: readonly StepDone[] = ["joined", "refused", "closed", "accepted", "stands"];
const lastOf = (steps: Steps, wanted: readonly StepDone[]): number =>
  steps.findLastIndex(({ did }) => wanted.includes(did));

/** Something came to an end about which whoever raised it was not told yet. */
export const waitsToBeTold = (steps: Steps): boolean => lastOf(steps, ends) > lastOf(steps, ["told"]);

/** They were told, and have said nothing to it yet. What stands after a dispute needs no second answer. */
export const waitsForWord = (steps: Steps): boolean =>
  ["closed", "accepted", "unresolved"].includes(standingOf(steps)) &&
  lastOf(steps, ["told"]) > lastOf(steps, [...ends, "answered", "replied"]);

/** Can this happen now? It is told once after each end, said once whether it answers, and disputed once. */
export function canHappen(steps: Steps, did: StepDone): boolean {
  if (did === "released") return lastOf(steps, ["released"]) < 0;
  if (!next[standingOf(steps)].includes(did)) return false;
  if (did === "told") return waitsToBeTold(steps);
  if (did === "answered") return lastOf(steps, ["answered", "disputed"]) < lastOf(steps, ends);
  if (did === "disputed") return lastOf(steps, ["disputed"]) < 0 && lastOf(steps, ["answered"]) < lastOf(steps, ends);
  if (did === "replied") return lastOf(steps, ["replied"]) < lastOf(steps, ["refused"]);
  return true;
}

type Happens =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash: true };

/** @param already what is said where somebody else was faster, or it is not its turn. */
export const happensTo = (steps: Steps, did: StepDone, already: Problem): Happens =>
  canHappen(steps, did) ? { ok: true } : { ok: false, clash: true, problems: [already] };

/** The day of the first meeting of managers that had it on the table. */
export const tabledOn = ({ steps }: Pick<Barrier, "steps">): string | null =>
  steps.find(({ did }) => did === "tabled" || did === "refused")?.metOn ?? null;

type Clock = Pick<Barrier, "raisedOn" | "dueOn" | "steps">;

/** Past its day, and no meeting of managers had it. One that was joined goes by the day of the other, which is no later. */
export const isOverdue = (barrier: Clock, today: string): boolean =>
  tabledOn(barrier) === null && standingOf(barrier.steps) !== "joined" && today > barrier.dueOn;

/** How many there are, and how many of them. */
export interface Share {
  readonly number: number;
  readonly all: number;
}

export interface Figures {
  /** Of those whose day is over or that managers had: on the table by the day. */
  readonly tabledInTime: Share;
  readonly medianDays: number | null;
  readonly tabled: number;
  /** Of those that ended: with evidence, not only with a reason. */
  readonly closedWithEvidence: Share;
  /** Of those who were told what happened and said whether it answers. */
  readonly answered: Share;
}

const medianOf = (days: readonly number[]): number | null => {
  const sorted = days.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Of all that was raised in a time; what was joined with another one counts with that one. @practice P22 */
export function figuresOf(barriers: readonly Clock[], today: string): Figures {
  const own = barriers.filter(({ steps }) => standingOf(steps) !== "joined");
  const onTable = own.flatMap((barrier) => {
    const on = tabledOn(barrier);
    return on === null ? [] : [{ ...barrier, on }];
  });
  const counted = onTable.length + own.filter((barrier) => isOverdue(barrier, today)).length;
  const ended = own.filter(({ steps }) => ["closed", "accepted", "unresolved", "stands"].includes(standingOf(steps)));
  const said = own.filter(({ steps }) => lastOf(steps, ["answered", "disputed"]) >= 0);
  return {
    tabledInTime: { number: onTable.filter(({ on, dueOn }) => on <= dueOn).length, all: counted },
    medianDays: medianOf(onTable.map(({ on, raisedOn }) => dayNumber(on) - dayNumber(raisedOn))),
    tabled: onTable.length,
    closedWithEvidence: {
      number: ended.filter(({ steps }) => standingOf(steps) === "closed").length,
      all: ended.length,
    },
    answered: {
      number: said.filter(
        ({ steps }) => steps.findLast(({ did }) => did === "answered" || did === "disputed")?.did === "answered",
      ).length,
      all: said.length,
    },
  };
}
