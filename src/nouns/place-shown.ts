import type { PlaceHere } from "./actor.ts";

interface View<Language> {
  readonly place: PlaceHere | null;
  readonly language: Language;
  readonly key: string;
}

/** The place of a page that only a place has. */
export function placeShown({ place }: Pick<View<unknown>, "place">): PlaceHere {
  if (place === null) throw new Error("A page of a place was drawn without its place.");
  return place;
}

/** What every form of a place is drawn with. */
export const formShown = <Language>(view: View<Language>) => ({
  place: placeShown(view),
  language: view.language,
  idempotencyKey: view.key,
});

interface Step {
  readonly href: string;
  readonly words: string;
}

/** The way down from a place to the pages under one of its addresses: `trailTo("ideas", "Ideas")`. */
export const trailTo =
  (path: string, words: string) =>
  ({ slug, name }: PlaceHere, ...more: readonly Step[]) =>
    [{ href: `/${slug}`, words: name }, { href: `/${slug}/${path}`, words }, ...more] as const;
