/** What JSON can say and give back unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * One value, one text: names sorted by code unit, no spaces, numbers and strings as JSON writes them. Two people who
 * hash the same happening get the same answer, whatever order a database keeps the names in.
 *
 * Throws for what would not come back as it went in: numbers that are not finite, half of a surrogate pair, and U+0000,
 * which the database cannot hold.
 * @example canonicalJson({ b: 1, a: ["x"] }) // '{"a":["x"],"b":1}'
 */
export const canonicalJson = (value: Json): string => {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalText(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${canonicalText(name)}:${canonicalJson(member)}`).join(",")}}`;
};

/** `Array.isArray` does not narrow a readonly array. */
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const canonicalNumber = (value: number): string => {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot be written down in a happening: it is not a number.`);
  return JSON.stringify(value);
};

const canonicalText = (value: string): string => {
  if (!value.isWellFormed()) throw new Error("A text for a happening holds half of a character (a lone surrogate).");
  if (value.includes("\u0000")) throw new Error("A text for a happening holds U+0000, which the database cannot keep.");
  return JSON.stringify(value);
};
