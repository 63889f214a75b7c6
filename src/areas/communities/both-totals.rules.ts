import type { Count } from "../../nouns/count.ts";
import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { localScheme } from "./category-text.rules.ts";
import type { CategoryOfPlace } from "./category-of-place.ts";
import { addUp } from "./schemes/adding.rules.ts";
import type { CategoryCount, LocalShare, RolledUp } from "./schemes/roll-up.rules.ts";
import { rollUp } from "./schemes/roll-up.rules.ts";

export interface TotalLine {
  readonly label: string;
  readonly count: Count;
  /** The place's own categories among them. */
  readonly of: readonly LocalShare[];
}

/** The same people twice: as the place counts them, and as national returns do. */
export interface BothTotals {
  readonly local: { readonly lines: readonly TotalLine[]; readonly total: Count };
  readonly national: RolledUp;
}

type Placing = Pick<CategoryOfPlace, "scheme" | "code" | "label" | "parents" | "localParent">;

/**
 * Counts by the NHS list and the place's own categories, added up both ways.
 *
 * - `counts`: people by category, each person in one category only.
 * - `categories`: every category of the place that the counts use, ended ones too.
 *
 * Returns the place's own totals, where a category stands on a line of its own or in the group that people here chose,
 * and national ones, where it follows its national parent. The total is the same in both.
 * Problems as `rollUp`. Misleads where one person is counted under two categories.
 * @example bothTotals([{ scheme: "nhs-2001-england", code: "J", count: exactly(70) }, …], [kashmiri])
 */
export function bothTotals(counts: readonly CategoryCount[], categories: readonly Placing[]): Result<BothTotals> {
  const national = rollUp(counts, "nhs-2001-england", categories);
  if (!national.ok) return national;
  const onOwnLine = (one: CategoryCount): Placing | undefined =>
    one.scheme === localScheme
      ? categories.find((category) => category.code === one.code && category.localParent === null)
      : undefined;
  const within = rollUp(
    counts.filter((one) => onOwnLine(one) === undefined),
    "nhs-2001-england",
    categories.map((one) => ({
      ...one,
      parents: { ...one.parents, "nhs-2001-england": one.localParent ?? one.parents["nhs-2001-england"] },
    })),
  );
  if (!within.ok) return wrong(...within.problems);
  const own = counts.flatMap((one) => {
    const category = onOwnLine(one);
    return category === undefined ? [] : [{ label: category.label, count: one.count, of: [] }];
  });
  const lines = [...within.value.lines.map(({ label, count, of }) => ({ label, count, of })), ...own];
  return found({ local: { lines, total: addUp(lines.map(({ count }) => count)) }, national: national.value });
}

/**
 * Earlier counts under today's categories: who was counted under a category that was merged is counted under what it
 * became. A split cannot be undone by arithmetic, and a retired category became nothing: their counts stay where they
 * were recorded, and roll up by the parents they had.
 *
 * - `counts`: people by category; other lists' codes pass through.
 * - `categories`: every category the place ever had, as its newest step left it.
 * - Returns one count for each category, the total unchanged.
 */
export function carriedForward(
  counts: readonly CategoryCount[],
  categories: readonly CategoryOfPlace[],
): readonly CategoryCount[] {
  const byKey = new Map<string, CategoryCount>();
  for (const one of counts) {
    const code = one.scheme === localScheme ? todayOf(one.code, categories) : one.code;
    const key = `${one.scheme}:${code}`;
    const before = byKey.get(key);
    byKey.set(key, { ...one, code, count: before === undefined ? one.count : addUp([before.count, one.count]) });
  }
  return [...byKey.values()];
}

/** Follows merges to the category that is there today; as many steps as there are categories, so a ring ends too. */
function todayOf(code: string, categories: readonly CategoryOfPlace[]): string {
  return categories.reduce((here) => {
    const category = categories.find((one) => one.code === here);
    const [next] = category?.became ?? [];
    return category !== undefined && !category.inForce && category.step === "merge" && next !== undefined ? next : here;
  }, code);
}
