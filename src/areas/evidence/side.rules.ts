import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { holdsStatutoryRole } from "../../nouns/role.ts";
import type { Side } from "../../nouns/role.ts";

/** For which side somebody speaks; null for whoever is of neither. Nobody speaks for both. */
export function sideOf(actor: Actor): Side | null {
  const { member } = actor;
  if (member === null) return null;
  if (member.keepsFor !== null) return member.keepsFor;
  if (holdsStatutoryRole(member)) return "statutory";
  return hasRole(actor, "organisation-worker", "champion", "contributor") ? "community" : null;
}
