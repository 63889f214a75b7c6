import type { Permission } from "../../nouns/permission.ts";
import { no, yes } from "../../nouns/permission.ts";
import type { Role } from "../../nouns/role.ts";
import { staffRoles } from "../../nouns/role.ts";
import type { Party } from "./alliance.ts";

export interface Somebody {
  readonly roles: readonly Role[];
  /** Roles they hold and cannot use yet: staff are staff before they have proved twice who they are. */
  readonly rolesWaiting?: readonly Role[];
  /** Identifiers of the organisations they work for. */
  readonly worksFor: readonly string[];
}

export type SideToStandFor = Pick<Party, "kind" | "id" | "name" | "isStatutory">;

/**
 * May somebody be part of an alliance on this side? For an organisation whoever works for it, and where it runs or pays
 * for services whoever has a role of staff here. For a community nobody with a role of staff: what its side says of its
 * trust must reach the service only when that side releases it. Being on its side is not speaking for the community.
 */
export function canStandFor(
  { roles, rolesWaiting = [], worksFor }: Somebody,
  { kind, id, name, isStatutory }: SideToStandFor,
): Permission {
  const isStaff = roles.some((role) => staffRoles.includes(role));
  if (kind === "community")
    return isStaff || rolesWaiting.some((role) => staffRoles.includes(role))
      ? no(
          `People who work for services or councils are not on the side of a community: ${name} must be able to talk among themselves first.`,
        )
      : yes("They have no role of staff here.");
  if (worksFor.includes(id)) return yes(`They work for ${name}.`);
  if (isStatutory && isStaff) return yes("They have a role of staff here.");
  return no(`Only people who work for ${name}, as its page in the directory says, can be on its side.`);
}
