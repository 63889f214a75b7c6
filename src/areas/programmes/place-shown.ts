import type { PlaceHere } from "../../nouns/actor.ts";

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
  readonly programmeId: string;
  /** `programme.met` */
  readonly what: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Behind the programme's address. */
  readonly to?: string;
}

/** What was saved in a programme: identifiers and counts, never its words. */
export const savedIn = ({ slug }: PlaceHere, { programmeId, what, detail = {}, to = "" }: Changed) => ({
  id: programmeId,
  path: `/${slug}/programmes/${programmeId}${to}`,
  happened: { what, subject: { kind: "programme", id: programmeId }, detail },
});
