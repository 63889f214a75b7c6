/** What a person is asked about each column, and what they are offered first. */
import { recordColumns } from "../draft.ts";
import type { ImportChoices, RecordColumn } from "../draft.ts";
import type { DatasetKind } from "../dataset.ts";
import { plainHeading as plainHeadingOf } from "../readers/layout.rules.ts";
import { kebabCase as kebabOf } from "../readers/measure.rules.ts";
import type { Outline } from "../readers/outline.ts";
import { columnMeanings } from "../readers/table-choice.ts";
import type { ColumnMeaning, TableChoice } from "../readers/table-choice.ts";
import { namesAPerson } from "../readers/tidy-headings.rules.ts";

/** More columns than this are not asked about one by one. */
export const columnsAskedMax = 60;

/** Of a file of single referrals: what it is, or a date on which a stage was reached. */
export type RecordMeaning = RecordColumn | "stage" | "left-out";

const recordGuesses: readonly (readonly [RegExp, RecordMeaning])[] = [
  [/^(?:id|(?:referral|record|row|pseudonym(?:ised)?|pathway|event|local|pathway) ?(?:id|no|number|key))$/u, "id"],
  [
    /^(?:referral (?:received )?date|date of referral|date referred|date received|referral request received date)$/u,
    "date",
  ],
  [/^(?:date)$/u, "date"],
  [
    /^(?:area|area code|lsoa(?:\d\d)?(?: code)?|msoa(?:\d\d)?(?: code)?|ward(?: code)?|laua|geography code|small area)$/u,
    "area",
  ],
  [/^(?:ethnic.*|ethnicity.*|community|code)$/u, "category"],
  [/^(?:age|age at referral|age band|age group|age range)$/u, "age"],
  [/^(?:sex|gender)$/u, "sex"],
  [/^(?:source|referral source|source of referral|referred by)$/u, "referralSource"],
  [/\bdate\b|^date|date$|\b(?:at|on)$/u, "stage"],
];

export const recordGuess = (heading: string): RecordMeaning =>
  recordGuesses.find(([pattern]) => pattern.test(plainHeadingOf(heading)))?.[1] ?? "left-out";

/** The measure that a stage's heading names: “First treatment date” is first-treatment. */
export const stageMeasure = (heading: string): string =>
  kebabOf(heading.replaceAll(/\b(?:date|of|on|at)\b|_|date$/giu, " ")) || kebabOf(heading);

export const recordMeanings: readonly { readonly value: RecordMeaning; readonly words: string }[] = [
  { value: "id", words: "a number or code for the referral" },
  { value: "date", words: "the date of the referral" },
  { value: "area", words: "the area people live in" },
  { value: "category", words: "the ethnic group" },
  { value: "age", words: "the age, or an age band" },
  { value: "sex", words: "the sex" },
  { value: "referralSource", words: "who referred" },
  { value: "stage", words: "the date a later stage was reached" },
  { value: "left-out", words: "not needed: leave it out" },
];

const meaningWords: Readonly<Record<ColumnMeaning, string>> = {
  community: "the community or ethnic group",
  code: "the code of the ethnic group",
  "broad group": "the broad group above it",
  scheme: "which list the groups come from",
  area: "the area’s code",
  "area name": "the area’s name",
  organisation: "the organisation’s code",
  "organisation type": "the kind of organisation",
  "organisation name": "the organisation’s name",
  period: "the period",
  "age band": "the age band",
  sex: "the sex",
  "referral source": "who referred",
  measure: "what was counted",
  count: "the count",
  population: "how many people live there",
};

export const tableMeanings: readonly { readonly value: string; readonly words: string }[] = [
  ...columnMeanings.map((value) => ({ value, words: meaningWords[value] })),
  { value: "as-printed", words: "a count of what its heading says" },
  { value: "left-out", words: "not needed: leave it out" },
];

const looksNumeric = ({ rows, headingRow }: Outline, at: number): boolean => {
  const under = rows.filter(({ row }) => row > (headingRow ?? 0)).map(({ cells }) => (cells[at] ?? "").trim());
  return under.length > 0 && under.every((cell) => cell === "" || /^[\d\s,.*<-]+$/u.test(cell));
};

/** What each column of a table of counts is offered as first. */
export const tableGuess = (outline: Outline, at: number): string => {
  const heading = outline.headings[at] ?? "";
  const known = Object.hasOwn(outline.suggested, heading) ? outline.suggested[heading] : undefined;
  if (known !== undefined) return known;
  return looksNumeric(outline, at) ? "as-printed" : "left-out";
};

const isRecordColumn = (text: string): text is RecordColumn => recordColumns.some((column) => column === text);
const isTableMeaning = (text: string): text is ColumnMeaning | "as-printed" | "left-out" =>
  text === "as-printed" || text === "left-out" || columnMeanings.some((meaning) => meaning === text);

/** What was said of each column, by its heading. */
export type Said = readonly { readonly heading: string; readonly meaning: string }[];

const recordsFrom = (said: Said): Pick<ImportChoices, "columns" | "stages"> => ({
  columns: Object.fromEntries(
    said.flatMap(({ heading, meaning }) => (isRecordColumn(meaning) ? [[meaning, heading] as const] : [])),
  ),
  stages: said.flatMap(({ heading, meaning }) =>
    meaning === "stage" ? [{ heading, measure: stageMeasure(heading) }] : [],
  ),
});

const tableFrom = (said: Said): Pick<TableChoice, "columns"> => ({
  columns: Object.fromEntries(
    said.flatMap(({ heading, meaning }) =>
      isTableMeaning(meaning) && heading !== "" ? [[heading, meaning] as const] : [],
    ),
  ),
});

/** The choices about columns: nothing where nobody was asked. */
export const columnChoices = (kind: DatasetKind, said: Said): Pick<ImportChoices, "columns" | "stages" | "table"> => {
  if (said.length === 0) return {};
  return kind === "records" ? recordsFrom(said) : { table: tableFrom(said) };
};

/** Two columns said to hold the same, or none that must be there, in words. */
export const columnProblems = (
  kind: DatasetKind,
  said: Said,
): readonly { readonly field: string; readonly words: string }[] => {
  if (said.length === 0) return [];
  const once = said.filter(({ meaning }) => !["left-out", "stage", "as-printed"].includes(meaning));
  const twice = once.find(({ meaning }, at) => once.findIndex((one) => one.meaning === meaning) !== at);
  const person = said.find(({ heading }) => namesAPerson(plainHeadingOf(heading)));
  const has = (meaning: string): boolean => said.some((one) => one.meaning === meaning);
  const lacks = (meaning: string, words: string) => (has(meaning) ? [] : [{ field: "columns", words }]);
  return [
    ...(person === undefined
      ? []
      : [
          {
            field: "columns",
            words: `The column “${person.heading.slice(0, 40)}” is about single people. Take it out of the file, and send the file again.`,
          },
        ]),
    ...(twice === undefined
      ? []
      : [
          {
            field: "columns",
            words: `Two columns cannot both hold the same thing (“${twice.heading.slice(0, 40)}” is the second). Leave one out.`,
          },
        ]),
    ...(kind === "records"
      ? [
          ...lacks("date", "Say which column holds the date of the referral."),
          ...lacks("category", "Say which column holds the ethnic group."),
        ]
      : has("community") || has("code")
        ? []
        : [{ field: "columns", words: "Say which column holds the communities." }]),
  ];
};
