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

/** The way down to the pages of ideas. */
export const trail = (
  { slug, name }: PlaceHere,
  ...more: readonly { readonly href: string; readonly words: string }[]
) => [{ href: `/${slug}`, words: name }, { href: `/${slug}/ideas`, words: "Ideas" }, ...more] as const;
