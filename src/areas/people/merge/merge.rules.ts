import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";

/** So long a merge can be undone. */
export const daysToUndo = 30;

/** What went from one record to the other, so that it can go back. */
export const movedShape = z.object({
  standings: z.array(z.string()),
  sheets: z.array(z.object({ kind: z.string(), numbers: z.array(z.number()) })),
  consents: z.array(z.string()),
  equality: z.boolean(),
  /** What other areas hold on the person, by their names for it. */
  others: z.record(z.string(), z.array(z.string()).readonly()).readonly().default({}),
});
export type Moved = z.infer<typeof movedShape>;

/** Moments are ISO 8601 texts. */
export interface Undoable {
  readonly undoneAt: string | null;
  readonly undoUntil: string;
}

export const canUndo = ({ undoneAt, undoUntil }: Undoable, at: string): boolean => undoneAt === null && at <= undoUntil;

interface MergeStep {
  readonly undo: string | null;
  readonly mergedId: string;
}

/** Another record that may be of the same person. */
export interface Candidate {
  readonly personId: string;
  readonly name: string;
  /** When it was written down, as ISO text. */
  readonly since: string;
}

/** Two people may have one name: the same words twice get a number of their own, in the order of the list. */
export const apart = (words: readonly string[]): readonly string[] =>
  words.map((one, at) => {
    const before = words.slice(0, at).filter((other) => other === one).length;
    return words.indexOf(one) === words.lastIndexOf(one) ? one : `${one} (${before + 1})`;
  });

/** Which record to merge into this one: one of those that could be the same person. */
export function mergingOf(
  asked: { readonly other: string; readonly sure: string },
  candidates: readonly Pick<Candidate, "personId">[],
): Result<MergeStep> {
  const other = candidates.find(({ personId }) => personId === asked.other);
  if (other === undefined)
    return wrong({ field: "other", words: "Choose the other record of this person from the list." });
  if (asked.sure !== "yes") return wrong({ field: "sure", words: "Tick that you asked them, or know it for certain." });
  return found({ undo: null, mergedId: other.personId });
}

/** Which merge to undo, where that can still be done. */
export function undoingOf(
  asked: string,
  merges: readonly (Undoable & { readonly id: string; readonly mergedId: string })[],
  at: string,
): Result<MergeStep> {
  const merge = merges.find(({ id }) => id === asked);
  return merge !== undefined && canUndo(merge, at)
    ? found({ undo: merge.id, mergedId: merge.mergedId })
    : wrong({ field: "undo", words: "This was undone already, or more than 30 days ago. Nothing was changed." });
}
