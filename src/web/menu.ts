import { designWords, loopSteps } from "../design/design.words.ts";
import type { Language } from "../design/languages.ts";
import type { Link, MenuLink } from "../design/link.ts";
import type { Actor, PlaceHere } from "../nouns/actor.ts";
import type { Area, MenuStep } from "./area.ts";

interface Where {
  readonly actor: Actor;
  readonly place: PlaceHere | null;
  readonly language: Language;
  /** The address asked for, with its query. */
  readonly path: string;
}

interface InMenu {
  readonly href: string;
  readonly step: MenuStep;
  readonly words: (language: Language) => string;
  readonly alsoUnder?: readonly string[];
}

const steps: readonly MenuStep[] = ["first", ...loopSteps, "place"];

/** The menu in the order of the loop. In a place it is the place's, and shows what this person may use. */
export function menuFor(areas: readonly Area[], { actor, place, language, path }: Where): readonly MenuLink[] {
  const here = path.split("?")[0] ?? "/";
  const links: readonly InMenu[] =
    place === null
      ? areas.flatMap(({ menu }) => menu.map((link) => ({ ...link, step: "first" as const })))
      : areas
          .flatMap(({ menuInPlace = [] }) => menuInPlace)
          .filter(({ may }) => may(actor).allowed)
          .toSorted((one, other) => steps.indexOf(one.step) - steps.indexOf(other.step) || one.order - other.order)
          .map(({ path: rest, words, step, alsoUnder = [] }) => ({
            step,
            href: `/${place.slug}/${rest}`,
            words,
            alsoUnder: alsoUnder.map((more) => `/${place.slug}/${more}`),
          }));
  const isAt = (href: string): boolean => here === href || here.startsWith(`${href}/`);
  const current = links.filter(({ href, alsoUnder = [] }) => [href, ...alsoUnder].some(isAt)).at(-1);
  const names = designWords(language).steps;
  return links.map((link) => ({
    href: link.href,
    words: link.words(language),
    current: link === current,
    under: link.step === "first" ? undefined : names[link.step],
  }));
}

const isThere = (areas: readonly Area[], pattern: string): boolean =>
  areas.some(({ routes }) => routes.some(({ method, path }) => method === "GET" && path === pattern));

/** The links at the foot of every page, of which only those are drawn whose page exists. */
export function footerFor(areas: readonly Area[], { place, language }: Where): readonly Link[] {
  const words = designWords(language);
  const links = [
    { pattern: "/about", words: words.about },
    { pattern: "/accessibility", words: words.accessibility },
    ...(place === null
      ? []
      : [
          { pattern: "/{place}/privacy", words: words.privacy },
          { pattern: "/{place}/words", words: words.wordsWeUse },
        ]),
  ];
  return links
    .filter(({ pattern }) => isThere(areas, pattern))
    .map((link) => ({ href: link.pattern.replace("{place}", place?.slug ?? ""), words: link.words }));
}

/** Where the search box of a place leads, for those who may search there. The search page has its own box. */
export function searchFor(areas: readonly Area[], { actor, place, path }: Where): string | undefined {
  if (place === null || actor.member === null || !isThere(areas, "/{place}/search")) return undefined;
  const address = `/${place.slug}/search`;
  return path.split("?")[0] === address ? undefined : address;
}
