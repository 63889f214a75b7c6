import type { PlaceHere } from "../../nouns/actor.ts";

/** The place of a page that only a place has. */
export function placeShown({ place }: { readonly place: PlaceHere | null }): PlaceHere {
  if (place === null) throw new Error("A page of a place was drawn without its place.");
  return place;
}

/** The way down to the area's pages. */
export const trail = ({ slug, name }: PlaceHere) =>
  [
    { href: `/${slug}`, words: name },
    { href: `/${slug}/published`, words: "Published figures" },
  ] as const;
