import type { Case, Did } from "./case.ts";

/** How a case stands. Worked out of its steps and the day, never written down. */
export const caseStates = ["waiting", "unanswered", "taken-on", "under-way", "declined", "ended"] as const;
export type CaseState = (typeof caseStates)[number];

export const stateWords: Readonly<Record<CaseState, string>> = {
  waiting: "Waiting for an answer",
  unanswered: "Nobody answered in time",
  "taken-on": "Taken on",
  "under-way": "Under way",
  declined: "Not taken on",
  ended: "Ended",
};

/** As a program reads it. */
type Judged = Pick<Case, "answerBy"> & { readonly steps: readonly { readonly did: Did }[] };

const isMove = (did: Did): boolean => did !== "noted";

export function stateOf({ steps, answerBy }: Judged, today: string): CaseState {
  const last = steps.findLast(({ did }) => isMove(did))?.did ?? "asked";
  if (last === "ended") return "ended";
  if (last === "declined") return "declined";
  if (last === "begun") return "under-way";
  if (last === "accepted") return "taken-on";
  return answerBy !== null && answerBy < today ? "unanswered" : "waiting";
}

/** Ended, or not taken on: nobody waits in it until it begins again. */
export const isOver = ({ steps }: Pick<Judged, "steps">): boolean =>
  ["ended", "declined"].includes(stateOf({ steps, answerBy: null }, ""));

const next: Readonly<Record<CaseState, readonly Did[]>> = {
  waiting: ["accepted", "declined"],
  unanswered: ["accepted", "declined"],
  "taken-on": ["begun", "noted", "ended"],
  "under-way": ["noted", "ended"],
  declined: ["accepted"],
  ended: ["begun"],
};

/** What may come next; taking on after a no, and beginning again, are as normal as going on. */
export const nextOf = (state: CaseState): readonly Did[] => next[state];
