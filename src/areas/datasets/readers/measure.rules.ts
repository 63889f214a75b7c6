/** Names of measures, periods and the rows that are not a group: what can be told from the words alone. */
import type { Measure } from "./reading.ts";

/** "FinishedCourseTreatment" and "Finished course treatment" are both finished-course-treatment. */
export const kebabCase = (words: string): string =>
  words
    .normalize("NFKC")
    .replace(/(\p{Ll})(\d+)(?=\p{Lu})/gu, "$1-$2")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");

const PREFIXED = /^(Count|Percentage|Mean|Median|Sum)_?(?=[A-Z\d])(.+)$/u;

const KINDS: Readonly<Record<string, Measure["kind"]>> = {
  Count: "count",
  Percentage: "percentage",
  Mean: "mean",
  Median: "median",
  Sum: "sum",
};

/** The measure a published column holds, whichever year wrote it: `CountRecovery` and `Count_Recovery` are one. */
export const publishedMeasure = (heading: string): Measure | null => {
  const [, prefix = "", rest = ""] = PREFIXED.exec(heading) ?? [];
  const kind = KINDS[prefix];
  if (!kind) return null;
  return { id: kind === "count" ? kebabCase(rest) : `${kind}-${kebabCase(rest)}`, label: heading, kind };
};

/** A financial year in a file's name ("…-2019-20-main.csv", "2019-2020"); null when there is none or more than one. */
export const periodInName = (fileName: string): string | null => {
  const years = [...fileName.matchAll(/(?<!\d)(20\d\d)[-_ –](?:20)?(\d\d)(?!\d)/gu)]
    .filter(([, from, to]) => (Number(from) + 1) % 100 === Number(to))
    .map(([, from, to]) => `${from}-${to}`);
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
};

const UNKNOWN =
  /\bnot (?:stated|known|recorded|specified|disclosed|provided|given|asked|obtained|answered)\b|\binvalid\b|\bunknown\b|\bunspecified\b|\bmissing\b|\brefused\b|\bdeclined\b|\bprefer not\b|^(?:z|99)$/iu;
const TOTAL =
  /^(?:all|total|totals|grand total|everyone|all (?:groups|people|communities|ethnic groups|ethnicities|usual residents))$/iu;

export const saysUnknown = (label: string): boolean => UNKNOWN.test(label);
export const saysTotal = (label: string): boolean => TOTAL.test(label);

/** Two labels that a person would call the same: letter case, accents' encoding and spaces do not count. */
export const sameLabel = (label: string): string =>
  label.normalize("NFC").toLocaleLowerCase("en").replace(/\s+/gu, " ");
