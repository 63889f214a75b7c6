import type { Actor } from "../../nouns/actor.ts";
import { no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** A place's name and its front page are public. */
export const maySeePlaces = (): Permission => yes("Everyone may see which places have started.");

export const mayStartPlace = ({ login, fromThisComputer }: Pick<Actor, "login" | "fromThisComputer">): Permission => {
  if (login !== null) return yes("You have signed in, so you may start a place. You become its first administrator.");
  return fromThisComputer
    ? yes("You are at the computer that Alongside runs on.")
    : no("Sign in first. Without signing in, a place can be started only at the computer that Alongside runs on.");
};
