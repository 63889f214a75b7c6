import type { Actor } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import type { Standing } from "./programme.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");

export const maySeeProgrammes = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("You are one of the people of this place.")
    : no(`The people of this place see the programmes that are open to them.${signIn(actor)}`);

/** Whoever has a concern begins: no role is asked for, and no service. @practice P37 */
export const mayBeginProgramme = (actor: Actor): Permission =>
  actor.member !== null
    ? yes("Everybody of this place may begin a programme.")
    : no(`The people of this place begin programmes.${signIn(actor)}`);

export const mayTakePart = (actor: Actor, { hasCome }: Standing): Permission =>
  actor.member !== null && hasCome
    ? yes("You take part in this programme.")
    : no(`Only those who take part in a programme write in it.${signIn(actor)}`);

export const mayAnswerInvitation = (actor: Actor, { isAsked }: Standing): Permission =>
  actor.member !== null && isAsked
    ? yes("You were asked to take part.")
    : no(`Only somebody who was asked can say that they come.${signIn(actor)}`);

/** Its first page belongs to whoever began it, or has it from them, and so does the day on which others see it. */
export const mayChangeFirstPage = (actor: Actor, { ownsFirstPage }: Standing): Permission =>
  actor.member !== null && ownsFirstPage
    ? yes("The first page of this programme is yours.")
    : no(`The first page of a programme belongs to whoever began it, and to whom they named.${signIn(actor)}`);

/** Said in talk and written down by somebody both sides trust; it is no form that a side fills in. @practice P37 */
export const mayWriteReadiness = (actor: Actor, { part, hasCome }: Standing): Permission =>
  actor.member !== null && hasCome && part === "broker"
    ? yes("You are the broker both sides agreed to.")
    : no(`What a side says of itself is written down by the broker both sides agreed to.${signIn(actor)}`);

/** A broker speaks for neither side. */
export const maySpeakForSide = (actor: Actor, { part, hasCome, mayStand }: Standing): Permission => {
  if (actor.member === null || !hasCome || part === null || part === "broker")
    return no(`The people of the two sides answer for their side.${signIn(actor)}`);
  return mayStand
    ? yes("You take part for one of the two sides.")
    : no(
        "You came for one side, and what you do here by now is the other’s. Somebody else of your side answers; you can leave, and be asked again for the other.",
      );
};

const ofOne: Standing = { part: "community", hasCome: true, isAsked: false, ownsFirstPage: true, mayStand: true };
const broker: Standing = { ...ofOne, part: "broker", ownsFirstPage: false };
const ofOthers: Standing = { part: null, hasCome: false, isAsked: false, ownsFirstPage: false, mayStand: false };

export const examples = [
  exampleFor(mayTakePart, "that they take part in", ofOne),
  exampleFor(mayTakePart, "that they do not take part in", ofOthers),
  exampleFor(mayAnswerInvitation, "that they were asked to", { ...ofOne, hasCome: false, isAsked: true }),
  exampleFor(mayAnswerInvitation, "that nobody asked them to", ofOthers),
  exampleFor(mayChangeFirstPage, "that they began", ofOne),
  exampleFor(mayChangeFirstPage, "that somebody else began", { ...ofOne, ownsFirstPage: false }),
  exampleFor(mayWriteReadiness, "whose broker they are", broker),
  exampleFor(mayWriteReadiness, "that they take part in for a side", ofOne),
  exampleFor(maySpeakForSide, "that they take part in for a side", ofOne),
  exampleFor(maySpeakForSide, "that they joined for one side, and now work for the other", {
    ...ofOne,
    mayStand: false,
  }),
  exampleFor(maySpeakForSide, "whose broker they are", broker),
  exampleFor(maySpeakForSide, "that they do not take part in", ofOthers),
];
