import type { Need, NeedStep, State } from "./need.ts";

/** The word that counts: of whoever asked, where they said one; otherwise of the service. */
export function lastWord(steps: readonly NeedStep[]): NeedStep | undefined {
  return steps.findLast(({ side }) => side === "asker") ?? steps.at(-1);
}

type Judged = Pick<Need, "neededBy" | "steps">;

/**
 * How it stands: late is worked out from days, never typed. Where the two sides say two things, whoever asked is believed.
 *
 * - `today`: a plain date.
 * @example stateOf({ neededBy: "2026-03-10", steps: [] }, "2026-03-11") // "overdue"
 * @practice P16
 */
export function stateOf({ neededBy, steps }: Judged, today: string): State {
  const word = lastWord(steps);
  if (word === undefined) return today > neededBy ? "overdue" : "waiting";
  if (word.did === "met") return word.on > neededBy ? "late" : "met";
  return word.did;
}

/** The service says that it was met, and whoever asked that it was not; or the other way round. */
export function areTwoWords(steps: readonly NeedStep[]): boolean {
  const own = steps.findLast(({ side }) => side === "asker");
  const theirs = steps.findLast(({ side }) => side === "service");
  return own !== undefined && theirs !== undefined && own.did !== theirs.did;
}
