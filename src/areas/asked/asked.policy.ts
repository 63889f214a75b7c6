import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

/** Both sides settled that everyone may read it. */
export interface Shown {
  readonly isForEveryone: boolean;
}

export const maySeeWhomAsked = (actor: Actor, { isForEveryone }: Shown): Permission => {
  if (actor.member !== null) return yes("You are one of the people of this place.");
  return isForEveryone
    ? yes("Both sides of this place agreed that everyone may read whom services asked.")
    : no(`Whom services asked is read by the people of this place.${signIn(actor)}`);
};

export const maySeeNotAsked = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`Who was not asked is read by the people of this place.${signIn(actor)}`);

/** Either side may write down that people were asked. */
export const mayWriteAsked = (actor: Actor): Permission =>
  (actor.member?.keepsFor ?? null) !== null ||
  (actor.member !== null && actor.member.roles.some((role) => role !== "contributor"))
    ? yes("You may write down that people were asked.")
    : no(
        `People who work for services and organisations here, champions and keepers write down who was asked.${signIn(actor)}`,
      );

/** Whoever wrote it takes it out; where their name is gone, whoever looks after such things here. */
export const mayTakeOutAsked = (actor: Actor, { writtenById }: { readonly writtenById: string | null }): Permission => {
  if (actor.member !== null && actor.member.personId === writtenById) return yes("You wrote it.");
  return hasRole(actor, "administrator", "engagement-lead")
    ? yes("You look after such things here.")
    : no(`Whoever wrote it takes it out, or an administrator or engagement lead does.${signIn(actor)}`);
};

export const examples = [
  exampleFor(maySeeWhomAsked, "where both sides agreed that everyone may", { isForEveryone: true }),
  exampleFor(maySeeWhomAsked, "where both sides did not agree that everyone may", { isForEveryone: false }),
  exampleFor(mayTakeOutAsked, "that they wrote", (actor) => ({ writtenById: actor.member?.personId ?? null })),
  exampleFor(mayTakeOutAsked, "that somebody else wrote", { writtenById: "somebody" }),
];
