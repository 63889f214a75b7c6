/** Where a value stands in a cube, by what it means. */
import { categoryOf, isUnknown } from "../../communities/index.ts";
import type { Meaning } from "../value-mapping.ts";

export interface Placed {
  readonly value: string | null;
  readonly scheme: string | null;
  readonly leftOut: boolean;
  readonly unknown: boolean;
}

/** Nothing stands for an empty cell. */
export const placed = (meaning: Meaning | undefined): Placed => {
  const none = { value: null, scheme: null, leftOut: false, unknown: true };
  if (meaning === undefined || meaning.is === "unknown") return none;
  if (meaning.is === "left-out") return { ...none, leftOut: true };
  if (meaning.is === "local") return { value: meaning.categoryId, scheme: "local", leftOut: false, unknown: false };
  const category = meaning.scheme === null ? undefined : categoryOf({ scheme: meaning.scheme, code: meaning.code });
  const unknown = category !== undefined && isUnknown(category);
  return { value: meaning.code, scheme: meaning.scheme, leftOut: false, unknown };
};

/** For each meaning, and for an empty cell behind them, the first place that means the same: two spellings of one group are one group. */
export const firstAlike = (meanings: readonly Meaning[]): readonly number[] => {
  const first = new Map<string, number>();
  return [...meanings, undefined].map((meaning, at) => {
    const key = JSON.stringify(placed(meaning));
    const before = first.get(key) ?? at;
    first.set(key, before);
    return before;
  });
};
