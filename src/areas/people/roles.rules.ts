import type { Moment } from "../../nouns/moment.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { roleWords, sideWords } from "../../nouns/role.ts";
import type { Role, Side } from "../../nouns/role.ts";

interface Somebody {
  readonly roles: readonly Role[];
  readonly leftAt: Moment | null;
  readonly keepsFor: Side | null;
}

export type RoleDecision =
  | { readonly ok: true; readonly value: Role }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const clash = (words: string): RoleDecision => ({ ok: false, problems: [{ field: "role", words }], clash: true });
const goneWords = "This person has left the place. Invite them again first.";

export function givingOf(role: Role | undefined, person: Somebody): RoleDecision {
  if (role === undefined) return wrong({ field: "role", words: "Choose a role." });
  if (person.leftAt !== null) return clash(goneWords);
  if (person.roles.includes(role)) return clash(`They are ${roleWords[role]} already.`);
  return found(role);
}

const lastOne =
  "This is the last administrator. Give the role to somebody else first, or nobody could look after people.";

export function takingOf(role: Role | undefined, person: Somebody, administrators: number): RoleDecision {
  if (role === undefined) return wrong({ field: "role", words: "Choose a role." });
  if (!person.roles.includes(role)) return clash(`They are not ${roleWords[role]} any more.`);
  if (role === "administrator" && administrators <= 1) return clash(lastOne);
  return found(role);
}

/** Somebody goes, or is removed. The last administrator cannot, while others stay behind. */
export function leavingOf(person: Somebody, administrators: number, others: number): Result<null> {
  const isLast = person.roles.includes("administrator") && administrators <= 1 && others > 0;
  if (person.leftAt !== null) return wrong({ field: "", words: "They have left already." });
  return isLast ? wrong({ field: "", words: lastOne }) : found(null);
}

interface Around {
  readonly administrators: number;
  readonly others: number;
  readonly keepers: readonly { readonly personId: string; readonly side: Side }[];
}

/**
 * What stands in the way of somebody who closes their login and so leaves for good: being the last administrator or
 * their side's only keeper, while others stay behind. Null where nothing does.
 */
export function closingOf(person: Somebody & { readonly personId: string }, around: Around): string | null {
  const { administrators, others, keepers } = around;
  const leaving = leavingOf(person, administrators, others);
  if (!leaving.ok) return leaving.problems[0]?.words ?? null;
  if (person.keepsFor === null || others === 0 || !isLastOfSide(person.personId, keepers)) return null;
  return `You are the only keeper for ${sideWords[person.keepsFor]}. Propose another keeper first, or nobody could say yes for that side.`;
}

const lastKeeper =
  "You are the last keeper of this place, and without one nothing could be decided. Propose another keeper first: until there is a second side, your yes is enough.";

/** The last keeper of all stays until there is another. One of two sides may be left empty: see `isLastOfSide`. */
export function leavingKeeperOf(personId: string, keepers: readonly KeeperHere[], others: number): Result<null> {
  const isLast = keepers.length === 1 && keepers[0]?.personId === personId && others > 0;
  return isLast ? wrong({ field: "", words: lastKeeper }) : found(null);
}

interface KeeperHere {
  readonly personId: string;
  readonly side: Side;
}

/** Is this person the only keeper of the side they keep the place for? */
export function isLastOfSide(personId: string, keepers: readonly KeeperHere[]): boolean {
  const side = keepers.find((keeper) => keeper.personId === personId)?.side;
  return side !== undefined && keepers.filter((keeper) => keeper.side === side).length === 1;
}
