/** What the headings of our own layout mean. Headings arrive in small letters with single spaces. */
import type { Measure } from "./reading.ts";
import { kebabCase } from "./measure.rules.ts";
import type { ColumnMeaning } from "./table-choice.ts";

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
  | "ageBand"
  | "sex"
  | "referralSource"
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
  ageBand: ["age band", "age group", "age range"],
  sex: ["sex", "gender"],
  referralSource: ["referral source", "source of referral"],
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

const MEANINGS: Readonly<Record<Role, ColumnMeaning>> = {
  community: "community",
  code: "code",
  broadGroup: "broad group",
  scheme: "scheme",
  area: "area",
  areaName: "area name",
  organisation: "organisation",
  organisationType: "organisation type",
  organisationName: "organisation name",
  period: "period",
  ageBand: "age band",
  sex: "sex",
  referralSource: "referral source",
  measure: "measure",
  count: "count",
};

/** Headings of other people's files, suggested but never read without being asked about. */
const SEEN_ELSEWHERE: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [
    /^(?:c\d{4} eth \d+ name|ethnic(?:ity|group)?(?: of)? ?(?:category|description|desc|name|group name)|eth(?:nic)? ?cat(?:egory)?)$/u,
    "community",
  ],
  [/^(?:ethnic(?:ity)? ?(?:code|national code)|national ethnic code|nhs ethnic code)$/u, "code"],
  [/^(?:lsoa|msoa|ward|laua|ltla|oa|icb|sicbl)(?:\d\d)?(?: ?(?:cd|code))?$/u, "area"],
  [/^(?:lsoa|msoa|ward|laua|ltla|icb|sicbl)(?:\d\d)?(?: ?(?:nm|name))$/u, "area name"],
  [/^(?:org code ?2|provider|provider org code|org(?:anisation)? code)$/u, "organisation"],
  [/^(?:org name ?2|provider name)$/u, "organisation name"],
  [/^(?:group type|org(?:anisation)? type)$/u, "organisation type"],
  [/^(?:reporting period start|reporting period|date name|time)$/u, "period"],
  [/^(?:measure id|metric)$/u, "measure"],
  [/^(?:measure value(?: suppressed)?|obs value|metric value|observation)$/u, "count"],
  [/^(?:age|age group|ageband|age category)$/u, "age band"],
  [/^(?:source|referred by|referrer)$/u, "referral source"],
  [/\bethnic(?:ity|ities|ally)?\b/u, "community"],
];

/** What a heading seems to hold; undefined where nobody can say. */
export const meaningOfHeading = (heading: string): ColumnMeaning | undefined => {
  const role = ROLES.get(heading);
  return role === undefined ? SEEN_ELSEWHERE.find(([seen]) => seen.test(heading))?.[1] : MEANINGS[role];
};

/** What a heading of somebody else's seems to hold, which our own layout would read as a count: "Ward", "Provider". */
export const meantElsewhere = (heading: string): ColumnMeaning | undefined =>
  ROLES.has(heading) ? undefined : meaningOfHeading(heading);

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
export const tidyColumns = (
  headings: readonly string[],
  plain: readonly string[],
  leftOut: ReadonlySet<number> = new Set(),
): TidyColumns => {
  const at: Partial<Record<Role, number>> = {};
  const problems: string[] = [];
  const others: number[] = [];
  plain.forEach((heading, column) => {
    if (leftOut.has(column)) return undefined;
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
    unused: [...leftOut, ...(isLong ? others : []), ...(!codeAlone && at.code !== undefined ? [at.code] : [])],
    problems,
  };
};
