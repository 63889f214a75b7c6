import type { PlaceHere } from "../../nouns/actor.ts";
import { wroteInPrivate } from "../../nouns/in-private.ts";
import type { Programme } from "./programme.ts";
import { trailTo } from "../../nouns/place-shown.ts";

export { formShown } from "../../nouns/place-shown.ts";

/** The way down to the pages of programmes. */
export const trail = trailTo("programmes", "Together");

interface Changed {
  readonly programme: Pick<Programme, "id" | "isOpen">;
  /** `programme.met` */
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Behind the programme's address. */
  readonly to?: string;
}

/**
 * What was saved in a programme: identifiers and counts, never its words. While it is closed the record of the place
 * does not tell that it is there either.
 */
export const savedIn = (place: PlaceHere, { programme, what, detail = {}, to = "" }: Changed) => ({
  id: programme.id,
  path: `/${place.slug}/programmes/${programme.id}${to}`,
  happened: programme.isOpen
    ? { what, subject: { kind: "programme", id: programme.id }, detail }
    : wroteInPrivate(place),
});
