import type { PlaceHere } from "../../nouns/actor.ts";
import { wroteInPrivate } from "../../nouns/in-private.ts";
import { trailTo } from "../../nouns/place-shown.ts";
import type { Programme } from "../programmes/index.ts";

export { formShown, placeShown } from "../../nouns/place-shown.ts";

export const listTitle = "Who does what, and who decides";

/** The way down to what both sides tell. */
export const trail = trailTo("coproduction", listTitle);

interface Changed {
  readonly programme: Pick<Programme, "id" | "isOpen">;
  /** `programme.told` */
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly to?: string;
}

/** Identifiers and codes, never words; while a programme is closed the record does not tell that it is there. */
export const savedOf = (
  { place, programme }: { readonly place: PlaceHere } & Pick<Changed, "programme">,
  saved: Omit<Changed, "programme">,
) => ({
  id: programme.id,
  path: `/${place.slug}/coproduction/${programme.id}${saved.to ?? ""}`,
  happened: programme.isOpen
    ? { what: saved.what, subject: { kind: "programme", id: programme.id }, detail: saved.detail ?? {} }
    : wroteInPrivate(place),
});
