import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

export const maySeePrivacyNotice = (): Permission =>
  yes("Everyone may read what this place keeps on people, and why, before they tell it anything.");

/** What stands before every "no": whether signing in, or a second proof, would help. */
export const notYet = ({ login, member }: Actor, otherwise: string): Permission => {
  if (login === null) return no("Sign in first. This is for the people of this place.");
  if (member === null) return no("This is for the people of this place, and you are not one of them yet.");
  if (member.rolesWaiting.length > 0)
    return no("You hold a role that needs a second proof of who you are. Set that up first, then come back.");
  return no(otherwise);
};

export const maySayWhoIsResponsible = (actor: Actor): Permission =>
  hasRole(actor, "administrator")
    ? yes("You are an administrator, so you say who is responsible for what is kept here.")
    : notYet(actor, "Only administrators say who is responsible for what is kept here. Ask one of them.");

/** Whatever the role: it is theirs. */
export const mayHaveOwnRecord = (actor: Actor): Permission =>
  actor.member === null
    ? notYet(actor, "You are nobody in this place, so nothing is kept on you here.")
    : yes("It is about you, so you may see it, correct it, take it with you and ask for it to be forgotten.");

const keepsPlace = ({ member }: Actor): boolean => member !== null && member.keepsFor !== null;

export const mayChooseRetention = (actor: Actor): Permission => {
  if (hasRole(actor, "administrator")) return yes("You are an administrator, so you choose how long things are kept.");
  if (keepsPlace(actor)) return yes("You keep this place, so you choose how long things are kept.");
  return notYet(actor, "Administrators and keepers choose how long things are kept. Ask one of them.");
};

/** It holds every count as it came in, small ones too: only for those who answer for the place, proved twice. */
export const mayExportPlace = (actor: Actor): Permission => {
  if (keepsPlace(actor) && actor.login?.provedTwice === false)
    return no(
      "It holds personal information and small numbers as they came in, so it needs a second proof of who you are. Set yours up in your settings, then come back.",
    );
  if (hasRole(actor, "administrator")) return yes("You are an administrator, so you may take everything out.");
  if (keepsPlace(actor)) return yes("You keep this place, so you may take everything out: neither side is locked in.");
  return notYet(
    actor,
    "It holds personal information, so only administrators and keepers take everything out. Ask one of them.",
  );
};
