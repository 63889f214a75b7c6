/** What a proposal holds: names and values as JSON has them. */
export type Content = string | number | boolean | null | readonly Content[] | { readonly [name: string]: Content };

const depthMax = 8;

/** Is this plain JSON, not nested deeper than any decision needs? */
export function isContent(value: unknown, depth = 0): value is Content {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth >= depthMax) return false;
  return Object.values(value).every((one) => isContent(one, depth + 1));
}
