/** What a printed value of a file of records means: as the place remembers it, else as its own list says. */
import { isUnknown, recogniseLabel } from "../../communities/index.ts";
import type { Meaning, ValueMapping } from "../value-mapping.ts";
import { evenValue } from "../value-mapping.rules.ts";
import type { ValueColumn } from "./records.ts";

/** The classification of ethnic codes in records of services in England, unless a place's mapping says otherwise. */
export const RECORDS_SCHEME = "nhs-2001-england";

const AREA = /^[EWSNKLJM]\d{8}$/u;
const BAND = /^(?:under \d{1,2}|\d{1,3}\s?(?:[-–]|to)\s?\d{1,3}|\d{1,3}\+|\d{1,3} (?:and|or) over|over \d{1,3})$/u;
/** Ages in years become these. The first year of each. */
const BANDS: readonly (readonly [number, string])[] = [
  [65, "65+"],
  [35, "35-64"],
  [18, "18-34"],
  [0, "0-17"],
];
const OLDEST = 120;

const code = (text: string, scheme: string | null = null): Meaning => ({ is: "code", scheme, code: text });
const unknown: Meaning = { is: "unknown" };

const SEXES: Readonly<Record<string, string>> = {
  f: "Female",
  female: "Female",
  woman: "Female",
  "2": "Female",
  m: "Male",
  male: "Male",
  man: "Male",
  "1": "Male",
  x: "Another sex",
  i: "Another sex",
  indeterminate: "Another sex",
  "9": "Not known",
  "0": "Not known",
  u: "Not known",
  unknown: "Not known",
  "not known": "Not known",
  "not specified": "Not known",
};

const ageOf = (text: string): Meaning | null => {
  if (/^\d{1,3}$/u.test(text)) {
    const years = Number(text);
    const band = years <= OLDEST ? BANDS.find(([first]) => years >= first) : undefined;
    return band === undefined ? null : code(band[1]);
  }
  if (BAND.test(text)) return code(text.replaceAll(/\s?[-–]\s?|\s?to\s?/gu, "-"));
  return text === "unknown" || text === "not known" ? code("Not known") : null;
};

const categoryOf = (text: string): Meaning | null => {
  const known = recogniseLabel(text, RECORDS_SCHEME);
  if (!known.ok) return null;
  return known.category.kind === "group" || isUnknown(known.category) ? code(known.category.code, known.scheme) : null;
};

/** Short words, no digits in a row: a source of referrals, not somebody's number. */
const SOURCE = /^[\p{L}\p{M}][\p{L}\p{M}\d ()/&'’.,_-]{0,59}$/u;

const ownMeaning: Readonly<Record<ValueColumn, (even: string, printed: string) => Meaning | null>> = {
  area: (_, printed) => (AREA.test(printed) ? code(printed) : null),
  category: (_, printed) => categoryOf(printed),
  age: ageOf,
  sex: (even) => {
    const sex = SEXES[even];
    return sex === undefined ? null : code(sex);
  },
  referralSource: (_, printed) => (SOURCE.test(printed) && !/\d{4}/u.test(printed) ? code(printed) : null),
};

/** Looks meanings up quickly. Null: nobody has said yet what the value means. An empty cell is not known. */
export const meaningsFrom = (mappings: readonly ValueMapping[]) => {
  const remembered = new Map(mappings.map((one) => [`${one.column}\u001f${one.value}`, one.meaning]));
  return (column: ValueColumn, printed: string): Meaning | null => {
    const even = evenValue(printed);
    const known = remembered.get(`${column}\u001f${even}`);
    if (known !== undefined) return known;
    return even === "" ? unknown : ownMeaning[column](even, printed.trim());
  };
};

const WHAT: Readonly<Record<ValueColumn, string>> = {
  area: "is not an area code such as E01004736",
  category: "is not an ethnic group that is known here",
  age: "is not an age in years or an age band",
  sex: "is not a sex that is known here",
  referralSource: "is not a source of referrals",
};

/** Why a row was refused, naming what stood there. */
export const refusedValue = (column: ValueColumn, printed: string): string =>
  `“${printed.slice(0, 40)}” ${WHAT[column]}. Say what it means, or mend the row.`;
