import type { PlaceHere } from "../../nouns/actor.ts";
import type { Language } from "../../design/languages.ts";
import type { AskedAs, State, StepKind } from "./adaptation.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that people who ask, and the public, read. English is the type: a language that lacks a sentence does not compile. */
export interface AdaptationWords {
  readonly title: string;
  readonly lead: string;
  readonly ask: string;
  readonly askLead: string;
  readonly none: string;
  readonly noneLead: string;
  readonly service: string;
  readonly community: string;
  readonly who: string;
  readonly askedAs: Readonly<Record<AskedAs, string>>;
  readonly wish: string;
  readonly because: string;
  readonly send: string;
  /** With the day between braces, as all that follows with braces. */
  readonly asked: string;
  readonly states: Readonly<Record<State, string>>;
  readonly steps: Readonly<Record<StepKind, string>>;
  readonly tried: string;
  readonly waits: string;
  readonly decided: string;
  readonly seeMine: string;
  readonly disagree: string;
  readonly changedTitle: string;
  readonly changedLead: string;
  readonly noneChanged: string;
  readonly byCommunity: string;
  readonly askedHeading: string;
  readonly keptHeading: string;
  readonly bands: Readonly<Record<"some" | "many", string>>;
  readonly bandsNote: string;
  readonly next: string;
  readonly reason: string;
  readonly ofCommunity: string;
  readonly onDay: string;
}

const all: Readonly<Record<Language, AdaptationWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const adaptationWords = (language: Language): AdaptationWords => all[language];

export const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The way down to one that was asked for. */
export const trail = ({ slug, name }: PlaceHere, language: Language) => [
  { href: `/${slug}`, words: name },
  { href: `/${slug}/adaptations`, words: adaptationWords(language).title },
];
