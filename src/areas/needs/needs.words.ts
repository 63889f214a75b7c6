import type { PlaceHere } from "../../nouns/actor.ts";
import type { Language } from "../../design/languages.ts";
import type { Answer, AskedAs, NeedKind, Reason, Refuser, State } from "./need.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that people who ask read. English is the type: a language that lacks a sentence does not compile. */
export interface NeedWords {
  readonly title: string;
  readonly lead: string;
  readonly ask: string;
  readonly askLead: string;
  readonly none: string;
  readonly noneLead: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<NeedKind, string>>;
  readonly which: string;
  readonly whichHint: string;
  readonly service: string;
  readonly everyService: string;
  readonly everyState: string;
  /** On the page of a service, for those who answer. */
  readonly ofService: string;
  readonly neededBy: string;
  readonly who: string;
  readonly askedAs: Readonly<Record<AskedAs, string>>;
  readonly community: string;
  readonly askedOn: string;
  readonly send: string;
  /** With the day between braces. */
  readonly askedDay: string;
  readonly neededDay: string;
  readonly states: Readonly<Record<State, string>>;
  readonly what: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly onDay: string;
  readonly byRole: string;
  readonly refusers: Readonly<Record<Refuser, string>>;
  readonly reason: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly words: string;
  readonly keep: string;
  readonly sides: Readonly<Record<"asker" | "service", string>>;
  readonly twoWords: string;
  readonly noFavour: string;
}

const all: Readonly<Record<Language, NeedWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const needWords = (language: Language): NeedWords => all[language];

export const filled = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The way down to one that was asked for. */
export const trail = ({ slug, name }: PlaceHere, language: Language) => [
  { href: `/${slug}`, words: name },
  { href: `/${slug}/needs`, words: needWords(language).title },
];
