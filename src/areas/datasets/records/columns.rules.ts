/** What the headings of a file of records mean. Headings are compared in small letters with single spaces. */
import type { ImportChoices, RecordColumn } from "../draft.ts";
import { recordColumns } from "../draft.ts";
import { kebabCase } from "../readers/measure.rules.ts";
import { namesAPerson } from "../readers/tidy-headings.rules.ts";
import type { Problem } from "../../../nouns/result.ts";
import { MOST_STAGES } from "./limits.rules.ts";

const NAMES: Readonly<Record<RecordColumn, readonly string[]>> = {
  id: ["id", "referral id", "record id", "referral number", "pseudonym", "pseudonymised id", "unique id", "row id"],
  date: ["date", "referral date", "referred on", "date of referral", "referral received date", "date referred"],
  area: ["area", "area code", "lsoa", "lsoa code", "msoa", "msoa code", "ward", "ward code", "local authority code"],
  category: [
    "ethnic code",
    "ethnic category",
    "ethnic category code",
    "ethnicity",
    "ethnicity code",
    "ethnic group",
    "community",
  ],
  age: ["age", "age band", "age group", "age in years"],
  sex: ["sex", "gender", "sex code", "gender code"],
  referralSource: ["referral source", "source", "source of referral", "referred by"],
};

export const plainHeading = (heading: string): string =>
  heading
    .replaceAll(/[_\s]+/gu, " ")
    .trim()
    .toLocaleLowerCase("en");

const STAGE = /^(.+?) (?:on|date)$|^date (?:of )?(.+)$/u;

/** "assessed_on" and "Assessment date" are dates on which a stage was reached; the stage is the measure. */
const stageIn = (heading: string): string | null => {
  const [, before, after] = STAGE.exec(plainHeading(heading)) ?? [];
  const measure = kebabCase(before ?? after ?? "");
  return measure === "" ? null : measure;
};

export interface RecordLayout {
  readonly columns: Partial<Readonly<Record<RecordColumn, string>>>;
  readonly stages: readonly { readonly heading: string; readonly measure: string }[];
  readonly problems: readonly Problem[];
}

const wrong = (words: string): Problem => ({ field: "file", words });

const faultsIn = (
  headings: readonly string[],
  columns: RecordLayout["columns"],
  stages: RecordLayout["stages"],
): readonly Problem[] => {
  const people = headings.filter((heading) => namesAPerson(plainHeading(heading)));
  const used = [...Object.values(columns), ...stages.map(({ heading }) => heading)];
  const strange = used.filter((heading) => !headings.includes(heading));
  return [
    ...people
      .slice(0, 5)
      .map((heading) => wrong(`The column “${heading}” would name people. Take it out and send the file again.`)),
    ...strange.map((heading) => wrong(`There is no column “${heading}” in the file. Choose one that is there.`)),
    ...(new Set(headings).size < headings.length
      ? [wrong("Two columns have the same heading. Give each its own.")]
      : []),
    ...(columns.date === undefined ? [wrong("Which column is the date of the referral? Choose it.")] : []),
    ...(columns.category === undefined ? [wrong("Which column is the ethnic group? Choose it.")] : []),
    ...(stages.length > MOST_STAGES ? [wrong(`At most ${MOST_STAGES} stages can be counted. Leave some out.`)] : []),
    ...(new Set(stages.map(({ measure }) => measure)).size < stages.length || stages.some(isFirst)
      ? [wrong("Two stages have the same name. Give each its own.")]
      : []),
  ];
};

/** Every row is a referral; that is the first measure. */
export const REFERRALS = "referrals";

const isFirst = ({ measure }: { readonly measure: string }): boolean => measure === REFERRALS;

/** The columns as chosen; what was not chosen, as the headings say it. */
export const recordLayout = (headings: readonly string[], choices: ImportChoices): RecordLayout => {
  const chosen = choices.columns ?? {};
  const taken = new Set(Object.values(chosen));
  const columns: Partial<Record<RecordColumn, string>> = { ...chosen };
  for (const column of recordColumns) {
    if (columns[column] !== undefined) continue;
    const heading = headings.find((one) => !taken.has(one) && NAMES[column].includes(plainHeading(one)));
    if (heading === undefined || (choices.columns !== undefined && column !== "id")) continue;
    columns[column] = heading;
    taken.add(heading);
  }
  const stages =
    choices.stages ??
    headings.flatMap((heading) => {
      const measure = taken.has(heading) ? null : stageIn(heading);
      return measure === null ? [] : [{ heading, measure }];
    });
  return { columns, stages, problems: faultsIn(headings, columns, stages) };
};
