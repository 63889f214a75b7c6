import { no, yes } from "../../nouns/permission.ts";
import type { Permission } from "../../nouns/permission.ts";

/** What these policies need to know of somebody. */
interface Somebody {
  readonly fromThisComputer: boolean;
}

/** A place's name and its front page are public. */
export const maySeePlaces = (): Permission => yes("Everyone may see which places have started.");

export const mayStartPlace = ({ fromThisComputer }: Somebody): Permission =>
  fromThisComputer
    ? yes("You are at the computer that Alongside runs on.")
    : no(
        "Until people can sign in, a place can be started only at the computer that Alongside runs on. " +
          "Ask whoever looks after that computer.",
      );
