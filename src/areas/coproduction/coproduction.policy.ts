import type { Actor } from "../../nouns/actor.ts";
import { exampleFor, no } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";
import { maySpeakForSide } from "../programmes/index.ts";
import type { Standing } from "../programmes/index.ts";

export { maySeeProgrammes, maySpeakForSide, mayTakePart } from "../programmes/index.ts";

/** What is kept of another programme is agreed by people of the new community, and by nobody for them. @practice P42 */
export const mayAgreeToElement = (actor: Actor, standing: Standing): Permission => {
  const speaks = maySpeakForSide(actor, standing);
  return speaks.allowed && standing.part !== "community"
    ? no("What becomes of it here is agreed by people of the new community.")
    : speaks;
};

const ofOne: Standing = { part: "community", hasCome: true, isAsked: false, ownsFirstPage: false, mayStand: true };

export const examples = [
  exampleFor(mayAgreeToElement, "a programme in which they take part for the community", ofOne),
  exampleFor(mayAgreeToElement, "a programme in which they take part for services", { ...ofOne, part: "statutory" }),
  exampleFor(mayAgreeToElement, "a programme in which they do not take part", {
    ...ofOne,
    part: null,
    hasCome: false,
    mayStand: false,
  }),
];
