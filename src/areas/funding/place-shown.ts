import type { PlaceHere } from "../../nouns/actor.ts";

/** The place of a page that only a place has. */
export function placeShown({ place }: { readonly place: PlaceHere | null }): PlaceHere {
  if (place === null) throw new Error("A page of a place was drawn without its place.");
  return place;
}

/** The way down to the pages about money. */
export const trail = (
  { slug, name }: PlaceHere,
  ...more: readonly { readonly href: string; readonly words: string }[]
) => [{ href: `/${slug}`, words: name }, { href: `/${slug}/funding`, words: "Funding" }, ...more] as const;

/** The way down to one grant. */
export const grantTrail = (place: PlaceHere, ...more: readonly { readonly href: string; readonly words: string }[]) =>
  trail(place, { href: `/${place.slug}/funding/grants`, words: "What is paid for" }, ...more);
