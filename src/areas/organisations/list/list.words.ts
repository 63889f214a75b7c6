import type { Language } from "../../../design/languages.ts";
import type { OfferingFormat, OrganisationKind } from "../organisation.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** The words of the directory's first page. English is the type. */
export interface ListWords {
  readonly lead: string;
  readonly more: string;
  readonly community: string;
  readonly language: string;
  readonly day: string;
  readonly how: string;
  readonly near: string;
  readonly whom: string;
  readonly one: string;
  /** With the number between braces. */
  readonly byName: string;
  readonly nearest: string;
  readonly organisation: string;
  readonly howFar: string;
  readonly whatItIs: string;
  readonly whatItBrings: string;
  readonly notSaid: string;
  readonly showAll: string;
  readonly noneFits: string;
  readonly tryFewer: string;
  /** Where the card stands. */
  readonly card: string;
  readonly tellUs: string;
  readonly takeAlong: string;
  readonly kinds: Readonly<Record<OrganisationKind, string>>;
  readonly formats: Readonly<Record<OfferingFormat, string>>;
}

const inEveryLanguage: Readonly<Record<Language, ListWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** The words of the directory's first page in a language. */
export const listWords = (language: Language): ListWords => inEveryLanguage[language];
