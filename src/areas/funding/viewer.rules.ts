import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";

/** Who looks at what organisations write of their money, as far as it decides what exists for them. */
export interface Viewer {
  /** Null for somebody who is not of this place. */
  readonly personId: string | null;
  readonly isCommissioner: boolean;
  /** Only in this role does somebody read and write for the organisations they work for. */
  readonly isWorker: boolean;
}

export const viewerOf = (actor: Pick<Actor, "member">): Viewer => ({
  personId: actor.member?.personId ?? null,
  isCommissioner: hasRole(actor, "commissioner"),
  isWorker: hasRole(actor, "organisation-worker"),
});
