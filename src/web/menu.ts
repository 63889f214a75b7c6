import type { Language } from "../design/languages.ts";
import type { PlacedLink } from "../design/link.ts";
import type { Actor, PlaceHere } from "../nouns/actor.ts";
import type { Area } from "./area.ts";

interface Where {
  readonly actor: Actor;
  readonly place: PlaceHere | null;
  readonly language: Language;
  /** The address asked for, with its query. */
  readonly path: string;
}

/** The menu in the order of the loop. In a place it is the place's, and shows what this person may use. */
export function menuFor(areas: readonly Area[], { actor, place, language, path }: Where): readonly PlacedLink[] {
  const here = path.split("?")[0] ?? "/";
  const links =
    place === null
      ? areas.flatMap(({ menu }) => menu)
      : areas.flatMap(({ menuInPlace = [] }) =>
          menuInPlace
            .filter(({ may }) => may(actor).allowed)
            .map(({ path: rest, words }) => ({
              href: rest === "" ? `/${place.slug}` : `/${place.slug}/${rest}`,
              words,
            })),
        );
  const current = links.filter(({ href }) => here === href || here.startsWith(`${href}/`)).at(-1);
  return links.map((link) => ({ href: link.href, words: link.words(language), current: link === current }));
}
