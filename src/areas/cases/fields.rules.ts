import type { Case } from "./case.ts";
import { conditionWords, helpedByWords, kindWords } from "./case.ts";

/**
 * The parts of a case, one by one: what an agreement shares is named by these words and no others. A page, a program and
 * a file get what `partsShown` gives and nothing beside it.
 */
export const parts = [
  "kind",
  "service",
  "asks",
  "language",
  "community",
  "condition",
  "neighbourhood",
  "helpedBy",
  "steps",
  "pointer",
] as const;
export type Part = (typeof parts)[number];

/** As an agreement names them, in its list of what is shared. */
export const partWords: Readonly<Record<Part, string>> = {
  kind: "What kind of help",
  service: "Which service",
  asks: "What the person asks for",
  language: "Language",
  community: "Community",
  condition: "Condition",
  neighbourhood: "Neighbourhood",
  helpedBy: "Who helped them ask",
  steps: "What happened",
  pointer: "Where the care record is",
};

const keyOf = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");

/** What an agreement names in the words above; everything else in it is no part of a case. */
export const partsNamed = (fields: readonly string[]): readonly Part[] =>
  parts.filter((part) => fields.some((field) => keyOf(field) === keyOf(partWords[part])));

/** What an agreement names that is no part of a case: shown to those who keep it, so that nobody thinks it is shared. */
export const strangersIn = (fields: readonly string[]): readonly string[] =>
  fields.filter((field) => !parts.some((part) => keyOf(field) === keyOf(partWords[part])));

/** Whoever asked for the case sees what they wrote themselves; what happened only where the person agreed to that. */
export const partsOfAsker = ({ tellsBack }: Pick<Case, "tellsBack">): readonly Part[] =>
  parts.filter((part) => part !== "pointer" && (part !== "steps" || tellsBack));

/** One part as text. */
const textOf: Readonly<Record<Part, (one: Case) => string>> = {
  kind: ({ kind }) => kindWords[kind],
  service: ({ service }) => service?.name ?? "",
  asks: ({ asks }) => asks,
  language: ({ language }) => language,
  community: ({ community }) => community?.name ?? "",
  condition: ({ condition }) => conditionWords[condition],
  neighbourhood: ({ deprivation }) =>
    deprivation === null ? "" : `Tenth ${deprivation} of 10 (1: the most deprived neighbourhoods)`,
  helpedBy: ({ helpedBy }) => helpedByWords[helpedBy],
  steps: ({ steps }) => String(steps.length),
  pointer: ({ pointer }) => pointer,
};

export interface PartShown {
  readonly part: Part;
  readonly words: string;
}

/** The parts of this case that may be seen, in the order of the list; what happened has a list of its own. */
export const partsShown = (one: Case, seen: readonly Part[]): readonly PartShown[] =>
  parts.filter((part) => part !== "steps" && seen.includes(part)).map((part) => ({ part, words: textOf[part](one) }));
