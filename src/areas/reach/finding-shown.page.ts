/** What the parts of a finding's page share: the finding ready to be drawn, and how its numbers are said. */
import type { ReactNode } from "react";
import { designWords, numberText, type Language, type Link } from "../../design/index.ts";
import type { NoNumber } from "./bases.rules.ts";
import type { Difference } from "./difference.rules.ts";
import type { Finding, Row } from "./finding.rules.ts";
import { meaningOf } from "./measures.rules.ts";
import type { ReachWords } from "./reach.words.ts";
import { hiddenUnderIn, type ReachTable } from "./table.rules.ts";

/** What a reader may change on the page; everything else is in the address already. */
export interface FindingView {
  readonly measure: string;
  readonly reference: string;
  readonly community: string | undefined;
  readonly order: "scheme" | "size";
}

/** The figures of a finding that can be kept by themselves. */
export const figuresKept = ["finding", "over-time", "pathway", "small-areas"] as const;
export type FigureKept = (typeof figuresKept)[number];

/** A finding ready to be drawn. `to` gives the address of the same page with one thing changed. */
export interface FindingShown {
  readonly table: ReachTable;
  readonly finding: Finding;
  readonly view: FindingView;
  readonly to: (change: Partial<FindingView>) => string;
  readonly downloads: { readonly csv: string; readonly json: string; readonly xlsx?: string };
  /** One figure as a drawing, a picture and a table to keep; absent where only the whole finding is. */
  readonly keeps?: (figure: FigureKept) => readonly Link[];
  /** Where to try other files; null where the figures are kept in a place. */
  readonly again: string | null;
  /** True of the built-in example alone, whose figures were held against the publisher's. */
  readonly checked: boolean;
}

/** What a page of a place says besides: over the figure, and after the steps of help. */
export interface Beside {
  readonly above: ReactNode;
  readonly below: ReactNode;
}

/** What every part of the page is handed. */
export interface PartProps {
  readonly shown: FindingShown;
  readonly words: ReachWords;
  readonly language: Language;
  readonly reference: string;
}

/** The community compared with, as it is said. */
export const referenceName = (shown: FindingShown, words: ReachWords): string => {
  const { reference } = shown.finding.question;
  if (reference === "everyone") return words.everyone;
  if (reference === "everyone-else") return words.everyoneElse;
  return shown.finding.rows.find((row) => row.isReference)?.community.name ?? reference;
};

/** A name that stands at the head of a row, as against one in the middle of a sentence. */
export const capital = (text: string): string => `${text[0]?.toLocaleUpperCase() ?? ""}${text.slice(1)}`;

/** Rates of residents are said per 1,000, shares per 100. */
export const perOf = (shown: FindingShown): { readonly isResidents: boolean; readonly scale: number } => {
  const isResidents = meaningOf(shown.finding.question.measure).basis.of === "residents";
  return { isResidents, scale: isResidents ? 1 : 0.1 };
};

export const rateText = (rate: number | null, shown: FindingShown, language: Language): string =>
  rate === null ? "" : numberText(rate * perOf(shown).scale, language, 1);

/** "121 fewer", "44 more". */
export const differenceText = (difference: Difference, { words, language }: PartProps): string => {
  const people = numberText(difference.people, language);
  return difference.isFewer ? words.fewer(people) : words.more(people);
};

/** Beside a community of whom nobody was counted there is no ratio, only more. */
export const ratioSaid = (row: Row): number => row.ratio ?? Infinity;

/** Why there is no number, in words. `none`: nothing is hidden, and yet nothing can be worked out. */
export const noNumberText = (mark: NoNumber, part: PartProps): string => {
  const words = designWords(part.language);
  const hiddenUnder = hiddenUnderIn(part.shown.table);
  switch (mark) {
    case "suppressed":
      return hiddenUnder === undefined ? words.hidden : words.hiddenUnder(hiddenUnder);
    case "not-collected":
      return words.notCollected;
    case "not-applicable":
      return words.notApplicable;
    case "none":
      return part.words.page.cannot;
  }
};

/** Why a row has no number, in words; empty where it has one. */
export const markText = ({ mark }: Row, part: PartProps): string => {
  if (mark === "value") return "";
  return mark === "no-denominator" ? part.words.page.noDenominator : noNumberText(mark, part);
};

/** In a heading, words with a hyphen stay on one line. */
export const unbroken = (title: string): string => title.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, "\u2011");
