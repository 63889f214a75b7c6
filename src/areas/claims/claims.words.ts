import type { Language } from "../../design/languages.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import { expenses, levels } from "./claim.ts";
import type { Claim, ClaimState, Expense, Level, Period, Wish } from "./claim.ts";
import type { ClaimSays } from "./says.ts";
import { ar } from "./words/ar.words.ts";
import { bn } from "./words/bn.words.ts";
import { cy } from "./words/cy.words.ts";
import { en } from "./words/en.words.ts";
import { pa } from "./words/pa.words.ts";
import { pl } from "./words/pl.words.ts";
import { so } from "./words/so.words.ts";
import { ur } from "./words/ur.words.ts";

/** All that whoever is paid reads. English is the type: a language that lacks a sentence does not compile. */
export interface ClaimWords extends ClaimSays {
  readonly inMenu: string;
  // What they would like in return.
  readonly offerTitle: string;
  readonly offerLead: string;
  readonly wants: Readonly<Record<Wish, string>>;
  readonly voucherHint: string;
  readonly donationTo: string;
  readonly always: string;
  readonly ceiling: string;
  readonly every: Readonly<Record<"none" | Period, string>>;
  readonly ceilingPounds: string;
  readonly adviserMissing: string;
  readonly keep: string;
  readonly chosen: string;
  readonly change: string;
  readonly choose: string;
  // A claim.
  readonly claimTitle: string;
  readonly what: string;
  readonly expenses: Readonly<Record<Expense, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly amount: string;
  readonly amountHint: string;
  readonly more: string;
  readonly receipt: string;
  readonly receiptHint: string;
  readonly onDay: string;
  readonly ahead: string;
  readonly aheadYes: string;
  readonly words: string;
  readonly send: string;
  readonly feesLater: string;
  readonly payee: string;
  readonly me: string;
  // How it stands.
  readonly states: Readonly<Record<ClaimState, string>>;
  /** With the day between braces. */
  readonly moneyBy: string;
  readonly moneyOn: string;
  readonly notAgreed: string;
  readonly toCharity: string;
  readonly day: string;
  readonly pounds: string;
  readonly none: string;
  readonly withdraw: string;
  readonly withdrawHint: string;
  readonly session: string;
  readonly receiptIs: string;
  readonly receiptOpen: string;
  readonly sessionIs: string;
  readonly noSession: string;
  // The letter that says which money comes.
  readonly letterLink: string;
  readonly letterTitle: string;
  /** With the place between braces. */
  readonly pays: string;
  /** With the day between braces. */
  readonly moneyThere: string;
  readonly letterAsk: string;
  readonly inAll: string;
  readonly email: string;
  readonly emailHint: string;
}

const all: Readonly<Record<Language, ClaimWords>> = { en, ur, ar, pa, bn, pl, so, cy };

/** Those other than English await review by speakers. */
export const claimWords = (language: Language): ClaimWords => all[language];

export const claimsInMenu = (language: Language): string => all[language].inMenu;

/** What a claim is for, in the reader's language. */
export function whatWords({ what }: Pick<Claim, "what">, words: ClaimWords): string {
  const expense = expenses.find((one) => one === what);
  const level = levels.find((one) => one === what);
  return expense !== undefined ? words.expenses[expense] : level !== undefined ? words.levels[level] : "";
}

interface Step {
  readonly href: string;
  readonly words: string;
}

/** The way down to the pages of claims, in the reader's language. */
export const trail = ({ slug, name }: PlaceHere, language: Language, ...more: readonly Step[]): readonly Step[] => [
  { href: `/${slug}`, words: name },
  { href: `/${slug}/claims`, words: claimsInMenu(language) },
  ...more,
];
