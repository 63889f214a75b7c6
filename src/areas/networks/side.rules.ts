import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { holdsStatutoryRole } from "../../nouns/role.ts";
import type { Side } from "../../nouns/role.ts";

/** For which side somebody speaks of a framework; null for whoever is of neither. */
export function sideOf({ member }: Pick<Actor, "member">): Side | null {
  if (member === null) return null;
  if (holdsStatutoryRole(member)) return "statutory";
  if (member.keepsFor !== null) return member.keepsFor;
  return hasRole({ member }, "organisation-worker", "champion", "contributor") ? "community" : null;
}
