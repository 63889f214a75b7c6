import type { Actor } from "../../../nouns/actor.ts";
import { no, yes } from "../../../nouns/permission.ts";
import type { Permission } from "../../../nouns/permission.ts";

export const mayWalkIn = ({ fromThisComputer }: Pick<Actor, "fromThisComputer">): Permission =>
  fromThisComputer
    ? yes("You are at the computer that shows the example place.")
    : no("Made-up people can be walked in as only at the computer that shows the example place.");
