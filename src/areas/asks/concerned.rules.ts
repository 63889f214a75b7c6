import type { Ask } from "./ask.ts";

/** An ask with whom it concerns, for the policies. */
export interface AskConcerned {
  readonly ask: Ask;
  readonly workerIds: readonly string[];
  readonly askedById: string | null;
  readonly joinedIds: readonly (string | null)[];
}

export const concernedOf = (ask: Ask): AskConcerned => ({
  ask,
  workerIds: ask.workerIds,
  askedById: ask.askedBy?.id ?? null,
  joinedIds: ask.joined.map(({ personId }) => personId),
});
