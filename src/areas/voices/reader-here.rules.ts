import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";

/** As much of somebody as the store needs to list what they may read; the policies say the same of one voice. */
export const readerOf = (actor: Actor) => ({
  personId: actor.member?.personId ?? "00000000-0000-0000-0000-000000000000",
  answers: hasRole(actor, "engagement-lead", "senior-manager", "commissioner"),
  isSenior: hasRole(actor, "senior-manager"),
  keeps: (actor.member?.keepsFor ?? null) !== null,
  keepsCommunity: actor.member?.keepsFor === "community",
});
