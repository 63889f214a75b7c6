/** What the headings of our own layout mean. Headings arrive in small letters with single spaces. */
import type { Measure } from "./reading.ts";
import { kebabCase } from "./measure.rules.ts";

export type Role =
  | "community"
  | "code"
  | "broadGroup"
  | "scheme"
  | "area"
  | "areaName"
  | "organisation"
  | "organisationType"
  | "organisationName"
  | "period"
  | "measure"
  | "count";

const NAMES: Readonly<Record<Role, readonly string[]>> = {
  community: ["community", "ethnic group", "ethnicity", "ethnic category", "ethnic background"],
  code: ["code", "community code", "ethnic group code", "ethnic category code", "ethnicity code"],
  broadGroup: ["broad group", "broad ethnic group", "heading"],
  scheme: ["scheme", "classification"],
  area: ["area", "area code", "geography code"],
  areaName: ["area name", "geography", "geography name"],
  organisation: ["organisation", "organisation code", "org code", "orgcode", "organization", "provider code"],
  organisationType: ["organisation type", "org type", "orgtype", "organization type"],
  organisationName: ["organisation name", "org name", "orgname", "organization name", "provider name"],
  period: ["period", "month", "year", "financial year", "quarter"],
  measure: ["measure", "measure name"],
  count: ["count", "value", "number"],
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.flatMap((name) => (isRole(role) ? [[name, role] as const] : [])),
  ),
);

function isRole(text: string): text is Role {
  return text in NAMES;
}

const PERSON =
  /^(?:(?:first|last|full|given|family|middle|preferred|patient|client) ?name|name|first|last|surname|forenames?|initials|nhs ?(?:number|no|num)|dob|d o b|date of birth|birth ?date|(?:home |email )?address|address line \d|e-?mail(?: address)?|(?:mobile |home )?(?:tele)?phone(?: number)?|mobile|post ?code|pcds?|zip|ni number|national insurance number|patient (?:id|number)|hospital number)$/u;

/** A column that would only be there if each row were one person. */
export const namesAPerson = (heading: string): boolean => PERSON.test(heading);

export const namesCommunity = (heading: string): boolean => {
  const role = ROLES.get(heading);
  return role === "community" || role === "code";
};

/** A count column: where it stands, and the measure it holds. */
export interface CountColumn {
  readonly at: number;
  readonly measure: Measure;
}

export interface TidyColumns {
  readonly at: Readonly<Partial<Record<Role, number>>>;
  /** Wide: one column for each measure. Empty when the file is long (`measure` and `count` columns). */
  readonly counts: readonly CountColumn[];
  /** Columns that are not used, to be named in a warning. */
  readonly unused: readonly number[];
  readonly problems: readonly string[];
}

const POPULATION_WORDS: ReadonlySet<string> = new Set([
  "population",
  "residents",
  "usual-residents",
  "all-usual-residents",
]);

/** Whether a measure counts the people who live somewhere, so that the column is a population. */
export const isPopulation = (measureId: string): boolean => POPULATION_WORDS.has(measureId);

export const tidyMeasure = (label: string): Measure => ({ id: kebabCase(label), label, kind: "count" });

/** The role of every column. `headings`: as printed; `plain`: the same, as compared. */
export const tidyColumns = (headings: readonly string[], plain: readonly string[]): TidyColumns => {
  const at: Partial<Record<Role, number>> = {};
  const problems: string[] = [];
  const others: number[] = [];
  plain.forEach((heading, column) => {
    const role = ROLES.get(heading);
    if (!role) return others.push(column);
    const taken = at[role];
    if (taken === undefined) return (at[role] = column);
    return problems.push(
      `“${headings[taken] ?? ""}” and “${headings[column] ?? ""}” mean the same here. Keep one of the two columns.`,
    );
  });
  const codeAlone = at.community === undefined && at.code !== undefined;
  const isLong = at.measure !== undefined;
  if (isLong && at.count === undefined) {
    problems.push("There is a column “measure” but no column “count”. Add the column count.");
  }
  const countColumns = isLong
    ? []
    : [...others, ...(at.count === undefined ? [] : [at.count])].toSorted((a, b) => a - b);
  const counts = countColumns.map((column) => ({ at: column, measure: tidyMeasure(headings[column] ?? "") }));
  if (!isLong && counts.length === 0) {
    problems.push("There is no column of counts. Add one, named after what was counted, for example referrals.");
  }
  const nameless = counts.find(({ measure }) => measure.id === "");
  if (nameless)
    problems.push(`The heading “${nameless.measure.label}” has no letters or digits. Name what was counted.`);
  const ids = counts.map(({ measure }) => measure.id);
  const twice = counts.find(({ measure }, index) => ids.indexOf(measure.id) !== index);
  if (twice) problems.push(`Two columns are called “${twice.measure.label}”. Give each its own heading.`);
  return {
    at: codeAlone && at.code !== undefined ? { ...at, community: at.code } : at,
    counts,
    unused: [...(isLong ? others : []), ...(!codeAlone && at.code !== undefined ? [at.code] : [])],
    problems,
  };
};
