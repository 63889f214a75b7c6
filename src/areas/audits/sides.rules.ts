import type { Member } from "../../nouns/actor.ts";
import { holdsStatutoryRole } from "../../nouns/role.ts";
import type { AuditSide } from "./audit.ts";

/**
 * On which side somebody rates. It comes from what they are here and is never sent: whoever works for a service rates as its
 * staff, and nobody of it can rate as a partner. Null for whoever only administrates, who stands on neither.
 * @practice P21
 */
export function askedOn(
  member: Pick<Member, "roles" | "keepsFor"> & Partial<Pick<Member, "rolesWaiting">>,
): AuditSide | null {
  if (member.keepsFor === "statutory" || holdsStatutoryRole(member)) return "staff";
  const isPartner =
    member.keepsFor === "community" ||
    member.roles.some((role) => role === "organisation-worker" || role === "champion" || role === "contributor");
  return isPartner ? "partners" : null;
}
