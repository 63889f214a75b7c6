import { dayNumber } from "../../nouns/months.ts";
import type { Adaptation, State, Step, StepKind } from "./adaptation.ts";

const leadsTo: Readonly<Partial<Record<StepKind, State>>> = {
  yes: "trying",
  no: "no",
  kept: "kept",
  dropped: "dropped",
  // Somebody who does not agree asks again: it is decided anew.
  disputed: "asked",
};

export const stateOf = (steps: readonly Pick<Step, "kind">[]): State =>
  steps.reduce<State>((state, { kind }) => leadsTo[kind] ?? state, "asked");

/** What was written since the last step that changed how it stands. */
const since = (steps: readonly Pick<Step, "kind">[]): readonly StepKind[] => {
  const kinds = steps.map(({ kind }) => kind);
  return kinds.slice(kinds.findLastIndex((kind) => leadsTo[kind] !== undefined) + 1);
};

/** Whoever asked has not been told what was decided. */
export const mustBeTold = (steps: readonly Pick<Step, "kind">[]): boolean =>
  stateOf(steps) !== "asked" && !since(steps).includes("told");

export interface Who {
  readonly isAsker: boolean;
  readonly mayDecide: boolean;
}

type Stands = Pick<Adaptation, "askedById"> & { readonly steps: readonly Pick<Step, "kind">[] };

/**
 * What this person may write next. Nobody decides what they asked for themselves, and nothing is kept or dropped before
 * both have said what they saw. @practice P31
 */
export function stepsOpen({ steps, askedById }: Stands, { isAsker, mayDecide }: Who): readonly StepKind[] {
  const state = stateOf(steps);
  const written = since(steps);
  if (isAsker)
    return state === "trying" ? ["seen-by-asker"] : state === "asked" ? [] : (["disputed"] satisfies StepKind[]);
  if (!mayDecide) return [];
  const told: readonly StepKind[] = mustBeTold(steps) ? ["told"] : [];
  if (state === "asked") return ["yes", "no"];
  if (state !== "trying") return told;
  // Where whoever asked is here no more, nobody can say what they saw.
  const bothSaw = written.includes("seen-by-service") && (askedById === null || written.includes("seen-by-asker"));
  return [...told, "seen-by-service", ...(bothSaw ? (["kept", "dropped"] as const) : [])];
}

/** Whole days from the asking to the first yes or no; where it waits, from when it was last asked until today. */
export function daysToDecide({ askedOn, steps }: Pick<Adaptation, "askedOn" | "steps">, today: string): number {
  const decided = steps.find(({ kind }) => kind === "yes" || kind === "no");
  const [from, until] =
    stateOf(steps) === "asked"
      ? [steps.findLast(({ kind }) => kind === "disputed")?.on ?? askedOn, today]
      : [askedOn, decided?.on ?? today];
  return Math.max(0, dayNumber(until) - dayNumber(from));
}

/** The days of trying are over, and nothing is kept or dropped. */
export function isTrialOver(steps: readonly Step[], today: string): boolean {
  const last = steps.findLast(({ kind }) => kind === "yes");
  return stateOf(steps) === "trying" && last?.triedUntil !== null && last !== undefined && last.triedUntil < today;
}
