import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";

interface Around {
  readonly workerIds: readonly string[];
  /** Who is said to work there, and waits. */
  readonly askedIds: readonly string[];
  readonly byId: string;
}

export interface Joining {
  readonly personId: string;
  /** Waits until the organisation says that it is so. */
  readonly waits: boolean;
}

const problem = (words: string): Problem => ({ field: "person", words });

/**
 * Somebody is said to work for an organisation. It holds at once where whoever says it answers for the organisation, and
 * nobody lets themselves in.
 */
export function joiningOf(
  personId: string,
  { isHere, mayConfirm, ...around }: Around & { readonly isHere: boolean; readonly mayConfirm: boolean },
): Result<Joining> {
  if (!isHere) return wrong(problem("Choose somebody of this place."));
  if (around.workerIds.includes(personId)) return wrong(problem("They work for this organisation already."));
  const waits = !mayConfirm || personId === around.byId;
  if (waits && around.askedIds.includes(personId))
    return wrong(problem("This was said already. It waits until somebody of the organisation says yes."));
  return found({ personId, waits });
}

export interface Confirming {
  readonly personId: string;
  readonly says: "yes" | "no" | "left";
}

/** Somebody of it says whether it is so; of themselves nobody does. That somebody has left anybody of it says. */
export function confirmingOf(sent: Confirming, { workerIds, askedIds, byId }: Around): Result<Confirming> {
  if (sent.says === "left")
    return workerIds.includes(sent.personId)
      ? found(sent)
      : wrong(problem("They do not work here any more. Nothing was changed."));
  if (!askedIds.includes(sent.personId))
    return wrong(problem("This was answered already, or never asked. Nothing was changed."));
  return sent.personId === byId ? wrong(problem("Somebody else of the organisation says yes for you.")) : found(sent);
}
