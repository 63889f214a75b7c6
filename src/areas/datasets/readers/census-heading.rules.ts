/** The parts of a census column heading or label: "Ethnic group: White: Irish" is the group Irish under White. */

export interface CensusLabel {
  readonly heading: string | null;
  readonly label: string;
}

export type CensusColumn =
  | { readonly is: "total"; readonly topic: string }
  | ({ readonly is: "group"; readonly topic: string } & CensusLabel)
  | { readonly is: "percentage" };

const parted = (text: string): readonly [string, string | null] => {
  const at = text.indexOf(": ");
  return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 2)];
};

/** "White: Irish" → Irish under White; "White" stands under nothing. */
export const censusLabel = (text: string): CensusLabel => {
  const [first, rest] = parted(text);
  return rest === null ? { heading: null, label: first } : { heading: first, label: rest };
};

const TOTAL = /^(?:total\b|all usual residents\b|all categories\b|all people\b)/iu;

/** A column of the Nomis bulk layout; the 2011 files end each heading in "; measures: Value". */
export const censusColumn = (printed: string): CensusColumn => {
  const [, name = printed, kind = "value"] = /^(.*?)(?:; measures: ([^;]+))?$/iu.exec(printed) ?? [];
  if (kind.toLowerCase() !== "value") return { is: "percentage" };
  const [topic, rest] = parted(name);
  if (rest === null || TOTAL.test(rest)) return { is: "total", topic };
  return { is: "group", topic, ...censusLabel(rest) };
};

/** Which census an ethnic group label comes from can be told by the year printed beside it. */
export const censusScheme = (year: string | null): "census-2021-ew" | "census-2011-ew" | "census-2001-ew" | null => {
  if (year === "2021") return "census-2021-ew";
  if (year === "2011") return "census-2011-ew";
  return year === "2001" ? "census-2001-ew" : null;
};
