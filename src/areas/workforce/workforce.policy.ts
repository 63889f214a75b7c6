import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { staffRoles } from "../../nouns/role.ts";
import type { Role } from "../../nouns/role.ts";
import { rolesThatSeeFiguresByDefault } from "../places/index.ts";
import { maySeeFigures } from "../reach/index.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

/** Figures of staff are figures like others: the keepers settle whose roles see them, and small numbers are hidden from all. */
export const maySeeWorkforce = (actor: Actor, who: { readonly rolesThatSee: readonly Role[] }): Permission =>
  maySeeFigures(actor, who);

/** Whether a person is shown the way there; the pages know what the keepers settled. */
export const mayFindWorkforce = (actor: Actor): Permission =>
  maySeeWorkforce(actor, { rolesThatSee: rolesThatSeeFiguresByDefault });

/** For any organisation of the place. */
const mayForAll = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null ||
  hasRole(actor, "administrator", "engagement-lead", "analyst", "commissioner", "senior-manager")
    ? yes("Your role here looks after figures and actions of its organisations.")
    : no(
        `Keepers, administrators, engagement leads, analysts, commissioners and senior managers do this, and workers for their own organisation.${signIn(actor)}`,
      );

interface Whose {
  /** Organisations for which whoever asks works. */
  readonly ownIds: readonly string[];
}

/** Figures and actions of some organisation. */
export const mayWriteWorkforce = (actor: Actor, { ownIds }: Whose): Permission =>
  actor.member !== null && ownIds.length > 0 ? yes("You may do this for your own organisation.") : mayForAll(actor);

/** Figures and actions of this organisation. */
export const mayWriteOf = (actor: Actor, { ownIds, organisationId }: Whose & { organisationId: string }): Permission =>
  actor.member !== null && ownIds.includes(organisationId) ? yes("You work for this organisation.") : mayForAll(actor);

/** Who writes: for the list of organisations that they may write of. */
export const whoWrites = (actor: Actor) => ({
  personId: actor.member?.personId ?? null,
  forAll: mayForAll(actor).allowed,
});

/** What services do so that people get on is for everybody of the place to hold them to. */
export const maySeeActions = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place read what its organisations do about their workforce.${signIn(actor)}`);

/** Of oneself alone, and only by oneself. */
export const mayIntroduceOneself = (actor: Actor): Permission =>
  hasRole(actor, ...staffRoles, "organisation-worker")
    ? yes("You work for a service or an organisation here, and may say who you are.")
    : no(`People who work for services and organisations here introduce themselves on this page.${signIn(actor)}`);

/** Those who wanted to be read by communities, where the place shows such pages to everyone. */
export const mayMeetStaff = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission => {
  if (actor.member !== null) return yes("You are one of the people of this place.");
  return arePublic
    ? yes("Whoever is here wanted everyone to read it.")
    : no("The keepers of this place show these pages to its own people only. If you are one of them, sign in first.");
};

export const examples = [
  exampleFor(maySeeWorkforce, "where the keepers settled nothing", { rolesThatSee: rolesThatSeeFiguresByDefault }),
  exampleFor(maySeeWorkforce, "where the keepers let analysts and commissioners see figures", {
    rolesThatSee: ["analyst", "commissioner"],
  }),
  exampleFor(mayWriteWorkforce, "of their own organisation", { ownIds: ["one"] }),
  exampleFor(mayWriteWorkforce, "when they work for no organisation here", { ownIds: [] }),
  exampleFor(mayWriteOf, "of their own organisation", { ownIds: ["one"], organisationId: "one" }),
  exampleFor(mayWriteOf, "of another organisation", { ownIds: ["one"], organisationId: "another" }),
  exampleFor(mayMeetStaff, "where public pages are on", { arePublic: true }),
  exampleFor(mayMeetStaff, "where public pages are off", { arePublic: false }),
];
