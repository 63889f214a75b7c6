import type { Actor } from "../../nouns/actor.ts";
import { exampleFor, no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** Threads are for everybody where pages are public; each step is told only to whoever may read what it is of. @practice P44 */
export const mayReadStory = (actor: Actor, { arePublic }: { readonly arePublic: boolean }): Permission => {
  if (actor.member !== null) return yes("You are one of the people of this place.");
  return arePublic
    ? yes("What may be read by everybody is told to everybody.")
    : no("The keepers of this place show these pages to its own people only. If you are one of them, sign in first.");
};

export const examples = [
  exampleFor(mayReadStory, "where public pages are on", { arePublic: true }),
  exampleFor(mayReadStory, "where public pages are off", { arePublic: false }),
];
