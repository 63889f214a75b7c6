import type { Language } from "../../design/languages.ts";
import type { Caution } from "./cautions.rules.ts";
import type { Tipping } from "./tipping.rules.ts";
import { en } from "./words/en.words.ts";
import { ur } from "./words/ur.words.ts";

/** How often one community is seen beside another: a ratio as people say it. */
export interface Compared {
  /** As said in a sentence: "Pakistani", "any other White background". */
  readonly community: string;
  readonly reference: string;
  readonly ratio: number;
  readonly measure: string;
}

export interface Doubt {
  readonly measure: string;
  readonly rate: string;
  readonly referenceRate: string;
  readonly gap: string;
  readonly gapFrom: string;
  readonly gapTo: string;
  readonly isFewer: boolean;
  readonly perResidents: boolean;
  readonly isForAdults: boolean;
  /** Crisis or compulsion is counted. */
  readonly toPrevent: boolean;
}

/** What a measure is called in running text. */
export interface MeasureWords {
  /** On a link: "Referred". */
  readonly short: string;
  /** "referrals". */
  readonly many: string;
  /** "were referred". */
  readonly verb: string;
}

/** What each line of the sums is called; the sums themselves are digits. */
export interface SumsWords {
  readonly rate: string;
  readonly limits: (method: string) => string;
  readonly exact: string;
  readonly byar: string;
  readonly wilson: string;
  readonly range: string;
  readonly ratio: string;
  readonly ratioLimits: string;
  readonly expected: string;
  readonly missing: string;
  readonly missingLimits: string;
  readonly tipping: string;
  readonly bounds: string;
  /** The share at a later step, with Wilson's limits. */
  readonly step: (measure: string) => string;
}

/** The headings, labels and short sentences of the finding's page. */
export interface FindingPageWords {
  readonly inTotal: (count: string, measure: string) => string;
  /** `share`: null where nobody can say of how many. */
  readonly ofUnknown: (count: string, share: string | null) => string;
  readonly period: string;
  readonly comparedWith: string;
  readonly chooseMeasure: string;
  readonly otherMeasures: string;
  readonly chooseReference: string;
  readonly chooseOrder: string;
  readonly orderScheme: string;
  readonly orderSize: string;
  /** The same for a measure with no good direction, of which no difference is a gap. */
  readonly orderDifference: string;
  readonly community: string;
  readonly population: string;
  readonly residents: string;
  readonly outOf: string;
  readonly seen: string;
  readonly per1000: string;
  readonly per100: string;
  readonly interval: string;
  readonly ratio: string;
  readonly thanExpected: string;
  /** The same for crisis or compulsion. */
  readonly thanAtThatRate: string;
  readonly noDenominator: string;
  readonly gapsTitle: string;
  readonly gapsNone: string;
  readonly gapLine: (gap: {
    readonly difference: string;
    readonly from: string;
    readonly to: string;
    readonly often: string;
    readonly reference: string;
    /** Crisis or compulsion: the sentence turns round, and nobody is called fewer than expected. */
    readonly toPrevent: boolean;
  }) => string;
  /** A finding and its doubt in one sentence. */
  readonly said: (
    headline: string,
    gap: { readonly difference: string; readonly from: string; readonly to: string; readonly toPrevent: boolean },
  ) => string;
  readonly oppositesTitle: string;
  readonly preventTitle: string;
  /** Titles for a measure with no good direction. */
  readonly lessOften: (reference: string) => string;
  readonly moreOften: (reference: string) => string;
  readonly eitherOften: (reference: string) => string;
  readonly differencesNone: string;
  readonly tippingTitle: string;
  readonly askTitle: string;
  readonly pathwayTitle: string;
  readonly pathwayLead: string;
  /** Where a share cannot be worked out although nothing is hidden: nobody at the step before, or more after it. */
  readonly cannot: string;
  readonly ofEvery100: (first: string) => string;
  readonly ofPrevious: (step: string) => string;
  readonly unseenTitle: string;
  readonly unseenLead: string;
  readonly unseenUnknown: (count: string, share: string | null) => string;
  readonly unseenUnknownMark: string;
  readonly bounds: (community: string, low: string, high: string) => string;
  readonly workedOutTitle: string;
  readonly workedOutLead: string;
  readonly definitions: string;
  readonly number: string;
  readonly method: string;
  readonly formula: string;
  readonly source: string;
  readonly inputs: string;
  readonly sums: SumsWords;
  readonly careTitle: string;
  readonly sourcesTitle: string;
  /** Under the sources of files that somebody brought. */
  readonly unchecked: string;
  readonly keepTitle: string;
  readonly keepLead: string;
  /** Of figures that a place keeps. */
  readonly keepInPlace: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly json: string;
  readonly print: string;
  readonly again: string;
  readonly doTitle: string;
  readonly doSteps: readonly string[];
  readonly residentsSum: (parts: string) => string;
}

/**
 * The words of a finding in one language. English is the type: another language that lacks a sentence does not compile.
 */
export interface ReachWords {
  readonly measure: (id: string) => MeasureWords;
  readonly residentsOf: (community: string) => string;
  readonly asOften: (ratio: number) => string;
  readonly headline: (compared: Compared) => string;
  /** `side`: on which a difference would be a gap, `above` where compulsion is counted, `either` where on none. */
  readonly noGap: (measure: string, reference: string, side: "below" | "above" | "either") => string;
  readonly doubt: (doubt: Doubt) => string;
  readonly everyone: string;
  readonly everyoneElse: string;
  readonly tipping: (tipping: Tipping, of: { readonly community: string; readonly measure: string }) => string;
  readonly caution: (caution: Caution) => string;
  readonly fewer: (count: string) => string;
  readonly more: (count: string) => string;
  readonly unitResidents: (measure: string) => string;
  readonly unitShare: (measure: string) => string;
  readonly page: FindingPageWords;
}

const inLanguage: Readonly<Partial<Record<Language, ReachWords>>> = { en, ur };

/** The words in a language, and the language they are really in: English until somebody has written others. */
export const reachWords = (language: Language): { readonly words: ReachWords; readonly language: Language } => {
  const words = inLanguage[language];
  return words === undefined ? { words: en, language: "en" } : { words, language };
};
