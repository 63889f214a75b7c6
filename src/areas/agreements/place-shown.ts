import type { PlaceHere } from "../../nouns/actor.ts";

/** The place of a page that only a place has. */
export function placeShown({ place }: { readonly place: PlaceHere | null }): PlaceHere {
  if (place === null) throw new Error("A page of a place was drawn without its place.");
  return place;
}

/** What every form of this area is drawn with. */
export const formShown = <Language>(view: {
  readonly place: PlaceHere | null;
  readonly language: Language;
  readonly key: string;
}) => ({ place: placeShown(view), language: view.language, idempotencyKey: view.key });

/** The way down to the pages of agreements. */
export const trail = (
  { slug, name }: PlaceHere,
  ...more: readonly { readonly href: string; readonly words: string }[]
) => [{ href: `/${slug}`, words: name }, { href: `/${slug}/agreements`, words: "Agreements" }, ...more] as const;
