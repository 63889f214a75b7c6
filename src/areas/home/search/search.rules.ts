import { anchorOf } from "../words/words.rules.ts";
import { glossary } from "../words/glossary.ts";

/** Something that was found: what kind of thing it is, its name, a line about it and where it is. */
export interface Hit {
  readonly kind: string;
  readonly title: string;
  readonly words: string;
  readonly href: string;
}

export interface HitsOfKind {
  readonly kind: string;
  readonly heading: string;
  readonly hits: readonly Hit[];
}

const charactersMax = 100;
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;
const joiners = /[\u200C\u200D]/;

/**
 * What somebody looks for, as it is looked for: composed the one standard way, in one line, without characters that
 * nobody sees (the joiners that Urdu and Bengali are written with stay), at most 100 characters.
 * @example searchTextOf("  KASHMIRI \n people ") // "KASHMIRI people"
 */
export const searchTextOf = (typed: string): string => {
  const seen = typed
    .slice(0, charactersMax * 20)
    .normalize("NFC")
    .replaceAll(/\s/g, " ")
    .replaceAll(unseen, (character) => (joiners.test(character) ? character : ""));
  return [...seen.split(" ").filter(Boolean).join(" ")].slice(0, charactersMax).join("").trim();
};

const headings: Readonly<Record<string, string>> = {
  community: "Communities",
  "whom to talk to": "Whom to talk to",
  category: "Categories",
  service: "Services",
  person: "People",
  dataset: "Figures that were brought in",
  statement: "What others have written",
  proposal: "Proposals",
  page: "Pages",
  word: "Words we use",
};

const headingOf = (kind: string): string => headings[kind] ?? `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

/** A name and a number are what somebody asks for most urgently. @practice P18 */
const firstKind = "whom to talk to";

/**
 * Hits under the kind of thing they are, whom to talk to before all others, the other kinds in the order in which they
 * first come, no thing twice.
 */
export function groupsOf(hits: readonly Hit[]): readonly HitsOfKind[] {
  const kinds = new Map<string, Map<string, Hit>>();
  for (const hit of hits) {
    const ofKind = kinds.get(hit.kind) ?? new Map<string, Hit>();
    if (!ofKind.has(hit.href)) ofKind.set(hit.href, hit);
    kinds.set(hit.kind, ofKind);
  }
  const inOrder = [...kinds].toSorted(([one], [other]) => Number(other === firstKind) - Number(one === firstKind));
  return inOrder.map(([kind, ofKind]) => ({ kind, heading: headingOf(kind), hits: [...ofKind.values()] }));
}

const holds = (text: string, wanted: string): boolean => text.toLowerCase().includes(wanted.toLowerCase());

/** The words we explain, by their name first and then by what is said about them. */
export function wordHits(wanted: string, placeSlug: string): readonly Hit[] {
  const byName = glossary.filter(({ word }) => holds(word, wanted));
  const byMeaning = glossary.filter((one) => !byName.includes(one) && holds(one.means, wanted));
  return [...byName, ...byMeaning].slice(0, 10).map((one) => ({
    kind: "word",
    title: one.word,
    words: one.means,
    href: `/${placeSlug}/words#${anchorOf(one)}`,
  }));
}

interface PageOfMenu {
  readonly href: string;
  readonly words: string;
}

interface PageNamed extends PageOfMenu {
  /** Under what else it is found: its name in the reader's language. */
  readonly alsoCalled: string;
}

/** The pages by the name they are shown with, and the name the reader may look for. */
export const namedIn = <Language>(
  readers: Language,
  shown: Language,
  menu: (language: Language) => readonly PageOfMenu[],
): readonly PageNamed[] => {
  const theirs = menu(readers);
  return menu(shown).map((page) => ({
    ...page,
    alsoCalled: theirs.find(({ href }) => href === page.href)?.words ?? "",
  }));
};

/** Pages of the menu, which this person may open. */
export const pageHits = (wanted: string, pages: readonly PageNamed[]): readonly Hit[] =>
  pages
    .filter(({ words, alsoCalled }) => holds(words, wanted) || holds(alsoCalled, wanted))
    .map(({ href, words }) => ({ kind: "page", title: words, words: "", href }));
