import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

const signIn = ({ member }: Actor): string => (member === null ? " If you are one of them, sign in first." : "");
const answers = (actor: Actor): boolean =>
  hasRole(actor, "administrator", "senior-manager", "commissioner") ||
  (actor.member !== null && actor.member.keepsFor !== null);

/** It tells where walls stand and what is not done: for those who answer for that. @practice P45 */
export const mayReadAssurance = (actor: Actor): Permission =>
  answers(actor)
    ? yes("You answer for this place, so you read what has to be ready before a service starts.")
    : no(
        `Administrators, senior managers, commissioners and the keepers of both sides read this folder: they answer for it.${signIn(actor)}`,
      );

/** Whoever answers for it says who does it, and that it is done. The program never does. @practice P45 */
export const maySayAssurance = (actor: Actor): Permission =>
  answers(actor)
    ? yes("You answer for this place, so you say who does what by when, and what is done.")
    : no(
        `Administrators, senior managers, commissioners and the keepers of both sides say what is done: they answer for it.${signIn(actor)}`,
      );
