import type { Problem } from "../../nouns/result.ts";
import { holdsStatutoryRole } from "../../nouns/role.ts";
import type { Role, Side } from "../../nouns/role.ts";

/** What a place knows of somebody, by which it follows for which side they can stand. */
export interface Known {
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
  /** Of each organisation that says they work for it: what it is. */
  readonly organisations: readonly (readonly string[])[];
}

const ofServices = ["service", "commissioner"];
const isOfServices = (kinds: readonly string[]): boolean => kinds.some((kind) => ofServices.includes(kind));
const isOfCommunities = (kinds: readonly string[]): boolean => kinds.some((kind) => !ofServices.includes(kind));

/**
 * The sides for which somebody can stand. Nobody says it of themselves: it follows from the roles that others gave them,
 * from whom they keep the place for, and from the organisations that said yes to them. So no service can be both sides.
 * @practice P37
 */
export function sidesFor({ roles, keepsFor, organisations }: Known): readonly Side[] {
  const onlyServices = organisations.some((kinds) => isOfServices(kinds) && !isOfCommunities(kinds));
  if (holdsStatutoryRole({ roles }) || keepsFor === "statutory" || onlyServices) return ["statutory"];
  if (organisations.some((kinds) => isOfServices(kinds) && isOfCommunities(kinds))) return ["community", "statutory"];
  if (keepsFor === "community" || organisations.some(isOfCommunities)) return ["community"];
  // Whoever looks after the accounts of a place was named by no community yet.
  return roles.includes("administrator") ? ["statutory"] : ["community"];
}

/** Why somebody cannot stand for a side, in words; null where they can. */
export function problemOfSide(side: Side, sides: readonly Side[], field: string): Problem | null {
  if (sides.includes(side)) return null;
  return side === "community"
    ? {
        field,
        words:
          "Whoever works for a service, the council or the NHS cannot stand for the community side. Choose the service side, or ask somebody of the community.",
      }
    : {
        field,
        words:
          "For the service side stands whoever has a role of a service here, or works for one that says so. Choose the community side, or ask somebody of the service.",
      };
}
