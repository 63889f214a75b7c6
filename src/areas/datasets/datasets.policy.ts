/** Who may bring files in, undo what came in, and look at what a place has loaded. */
import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** That figures are loaded, from which file and for which period, is for everyone who works in the place. */
export const maySeeDatasets = ({ member }: Actor): Permission =>
  member !== null && (member.roles.length > 0 || member.keepsFor !== null)
    ? yes("You have a role in this place, or keep it.")
    : no("Which figures are loaded is for people with a role in this place. Ask one of its keepers.");

export const mayImport = (actor: Actor): Permission =>
  hasRole(actor, "analyst", "administrator", "engagement-lead")
    ? yes("You may bring files into this place.")
    : no("Files are imported by analysts, engagement leads and administrators of this place. Ask one of them.");

/** Undoing hides figures that people may rely on, so it is for whoever imported them or an administrator. */
export const mayUndoImport = (actor: Actor, { importedBy }: { readonly importedBy: string }): Permission => {
  if (hasRole(actor, "administrator")) return yes("You are an administrator of this place.");
  return actor.member?.personId === importedBy && mayImport(actor).allowed
    ? yes("You imported this version.")
    : no("Only the person who imported this version, or an administrator, may undo it.");
};

export const examples = [
  exampleFor(mayUndoImport, "a version somebody else imported", { importedBy: "somebody else" }),
  exampleFor(mayUndoImport, "a version of one’s own", ({ member }: Actor) => ({ importedBy: member?.personId ?? "" })),
];
