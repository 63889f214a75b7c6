import type { Barrier, Step, StepDone } from "../barrier.ts";

/** What everybody may read of what happened: what managers and the community said, and not who sorted or joined it. */
const open: readonly StepDone[] = [
  "tabled",
  "refused",
  "closed",
  "accepted",
  "told",
  "answered",
  "replied",
  "disputed",
  "opened-again",
  "stands",
];

/** A barrier in the words that whoever raised it lets everybody read, with what happened since. */
export function releasedOf({ id, raisedOn, dueOn, steps }: Barrier): {
  readonly id: string;
  readonly title: string;
  readonly raisedOn: string;
  readonly dueOn: string;
  readonly steps: readonly Step[];
} {
  return {
    id,
    raisedOn,
    dueOn,
    title: steps.findLast(({ did }) => did === "released")?.words ?? "",
    steps: steps.filter(({ did }) => open.includes(did)),
  };
}
