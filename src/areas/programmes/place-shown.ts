import type { PlaceHere } from "../../nouns/actor.ts";
import { wroteInPrivate } from "../../nouns/in-private.ts";
import type { Programme } from "./programme.ts";

/** What every page of this area is drawn with. */
export function shownHere<Language>(view: {
  readonly place: PlaceHere | null;
  readonly language: Language;
  readonly key: string;
}) {
  if (view.place === null) throw new Error("A page of a place was drawn without its place.");
  return { place: view.place, language: view.language, idempotencyKey: view.key };
}

/** The way down to the pages of programmes. */
export const trail = (
  { slug, name }: PlaceHere,
  ...more: readonly { readonly href: string; readonly words: string }[]
) => [{ href: `/${slug}`, words: name }, { href: `/${slug}/programmes`, words: "Together" }, ...more] as const;

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
