import type { Role, Side } from "./role.ts";

/** Somebody who has signed in, wherever in Alongside they are. */
export interface Login {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Looks after the whole installation: starts places, sees the outbox, makes backups. Not a right to read a place. */
  readonly looksAfterHouse: boolean;
  /** Has proved twice who they are: with a password or link, and with a code. */
  readonly provedTwice: boolean;
  /** With a browser, or as a program with a token that can be taken back. */
  readonly by: "browser" | "token";
  /** Which of their devices this is, where they came by browser. */
  readonly deviceId: string | null;
}

/** A person of the place that the address names. */
export interface Member {
  readonly personId: string;
  readonly placeId: string;
  readonly name: string;
  /** What they may do here just now. Staff roles are left out until they have proved twice who they are. */
  readonly roles: readonly Role[];
  /** Roles they hold and cannot use yet, because they have not proved twice who they are. */
  readonly rolesWaiting: readonly Role[];
  /** Which side they keep the place for, where they are one of its keepers; null while a role of theirs waits. */
  readonly keepsFor: Side | null;
}

/** Who asks. Policies are functions of this and of the thing asked for. */
export interface Actor {
  /** They sit at the computer that Alongside runs on. */
  readonly fromThisComputer: boolean;
  readonly login: Login | null;
  /** Who they are in the place that the address names; null where they are nobody there, or there is no place. */
  readonly member: Member | null;
}

/** The place that an address names, as far as everyone may know it. */
export interface PlaceHere {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Made up, to show how Alongside works. Every page of it says so. */
  readonly isExample: boolean;
  /** Which sides have a keeper today: both, one ("one side only"), or none yet. */
  readonly sidesKept: readonly Side[];
}

/** Somebody nobody knows. */
export const nobody: Actor = { fromThisComputer: false, login: null, member: null };

/** Does this person hold one of these roles here, and may use it now? */
export const hasRole = ({ member }: Pick<Actor, "member">, ...wanted: readonly Role[]): boolean =>
  member !== null && member.roles.some((role) => wanted.includes(role));

/** Somebody made up who holds these roles, to ask policies about: for the pages that say who may do what. */
export const exampleActor = (
  roles: readonly Role[],
  {
    keepsFor = null,
    looksAfterHouse = false,
  }: { readonly keepsFor?: Side | null; readonly looksAfterHouse?: boolean } = {},
): Actor => ({
  fromThisComputer: false,
  login: {
    id: "example",
    name: "Example Person",
    email: "example.person@example.org",
    looksAfterHouse,
    provedTwice: true,
    by: "browser",
    deviceId: null,
  },
  member: { personId: "example", placeId: "example", name: "Example Person", roles, rolesWaiting: [], keepsFor },
});
