import type { Barrier, Named, Standing } from "./barrier.ts";

/** What can be done on the page of a barrier. */
export const doings = ["sort", "table", "risk", "close", "tell", "judge", "say", "reply", "release"] as const;
export type Doing = (typeof doings)[number];

export interface BarrierShown {
  readonly barrier: Barrier;
  readonly standing: Standing;
  readonly isOverdue: boolean;
  /** Reads in English, with names of those who work on it. */
  readonly isStaff: boolean;
  readonly can: readonly Doing[];
  /** Why somebody who closes barriers cannot close this one. */
  readonly whyNot: string | null;
  readonly people: readonly Named[];
  readonly others: readonly Named[];
  /** What it was raised from, behind the place's address; left out for whoever may not open that. */
  readonly cameFrom?: string;
}
