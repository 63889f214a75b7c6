import type { Actor } from "../../nouns/actor.ts";
import { no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** Home and search show what a person of the place may see; a stranger has nothing there. */
const ofThePlace = ({ login, member }: Actor, what: string): Permission => {
  if (member !== null) return yes("You are one of the people of this place.");
  return login === null
    ? no(`Sign in first. ${what} for the people of this place.`)
    : no(`${what} for the people of this place. Ask an administrator of it to invite you.`);
};

export const mayUseHome = (actor: Actor): Permission => ofThePlace(actor, "This page is");

export const maySearch = (actor: Actor): Permission => ofThePlace(actor, "Searching is");

export const maySeeWords = (): Permission => yes("Everyone may read what our words mean.");
