import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { exampleFor, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { notYet } from "./held.policy.ts";

/** Whatever the role: nobody else says it for them. */
export const maySayOfOneself = (actor: Actor): Permission =>
  actor.member === null
    ? notYet(actor, "You are nobody in this place, so there is nothing to say here yet.")
    : yes("It is about you, so you say it, change it and take it back.");

const arranges = (actor: Actor): boolean => hasRole(actor, "administrator", "engagement-lead");

/** Somebody who cannot or does not want to sign in is written down by one who looks after people here. */
export const mayRecordPerson = (actor: Actor): Permission =>
  arranges(actor)
    ? yes("You look after people here, so you may write down somebody who agreed to it.")
    : notYet(actor, "Only administrators and engagement leads write down people who do not sign in. Ask one of them.");

interface OnePerson {
  readonly personId: string;
  /** Somebody who signs in says everything themselves. */
  readonly hasLogin: boolean;
}

const ownPersonOrServed = (actor: Actor, { person }: { readonly person: OnePerson }): Permission => {
  if (person.hasLogin) return notYet(actor, "This person signs in, so they say this themselves and nobody else does.");
  return arranges(actor)
    ? yes("This person does not sign in and agreed to be written down, and you look after people here.")
    : notYet(actor, "Only administrators and engagement leads do this for people who do not sign in. Ask one of them.");
};

export const mayCorrectRecorded = (actor: Actor, thing: { readonly person: OnePerson }): Permission =>
  ownPersonOrServed(actor, thing);

export const mayForgetRecorded = (actor: Actor, thing: { readonly person: OnePerson }): Permission =>
  ownPersonOrServed(actor, thing);

/** On paper: for oneself, or for somebody who does not sign in. */
export const maySeeOnPaper = (actor: Actor, thing: { readonly person: OnePerson }): Permission =>
  actor.member !== null && actor.member.personId === thing.person.personId
    ? yes("It is about you, so you may print it.")
    : ownPersonOrServed(actor, thing);

export const mayMergePeople = (actor: Actor): Permission =>
  arranges(actor)
    ? yes("You look after people here, so you may say that two records are of one person, and undo it.")
    : notYet(
        actor,
        "Only administrators and engagement leads say that two records are of one person. Ask one of them.",
      );

/** Counts only, through the gate for small numbers; nobody sees anybody's answers. */
export const maySeeMonitoring = (actor: Actor): Permission => {
  const answers = hasRole(actor, "administrator", "engagement-lead", "commissioner", "senior-manager");
  return answers || (actor.member !== null && actor.member.keepsFor !== null)
    ? yes("You answer for who takes part here, so you may see how many people gave each answer.")
    : notYet(actor, "Only those who answer for who takes part see these counts: keepers, commissioners and managers.");
};

const served: OnePerson = { personId: "somebody else", hasLogin: false };
const signsIn: OnePerson = { ...served, hasLogin: true };
const oneself = ({ member }: Actor): OnePerson => ({ ...signsIn, personId: member?.personId ?? "somebody else" });

export const examples = [
  exampleFor(maySayOfOneself, "", null),
  exampleFor(mayRecordPerson, "", null),
  exampleFor(mayCorrectRecorded, "somebody who does not sign in", { person: served }),
  exampleFor(mayCorrectRecorded, "somebody who signs in", { person: signsIn }),
  exampleFor(mayForgetRecorded, "somebody who does not sign in and asked for it", { person: served }),
  exampleFor(mayForgetRecorded, "somebody who signs in", { person: signsIn }),
  exampleFor(maySeeOnPaper, "oneself", (actor) => ({ person: oneself(actor) })),
  exampleFor(maySeeOnPaper, "somebody who does not sign in", { person: served }),
  exampleFor(maySeeOnPaper, "somebody else who signs in", { person: signsIn }),
  exampleFor(mayMergePeople, "", null),
  exampleFor(maySeeMonitoring, "", null),
];
