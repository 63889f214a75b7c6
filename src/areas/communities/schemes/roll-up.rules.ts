import type { Count } from "../../../nouns/count.ts";
import { found, wrong, type Problem, type Result } from "../../../nouns/result.ts";
import { addUp } from "./adding.rules.ts";
import type { CategoryCode, NationalScheme } from "./classification.ts";
import type { LocalCategory } from "./local-category.rules.ts";
import { categoryOf, classificationOf } from "./schemes.rules.ts";

/** People in one category, national or local. */
export interface CategoryCount extends CategoryCode {
  readonly count: Count;
}

/** A local category inside a national one: "of whom Kashmiri 30". */
export interface LocalShare extends CategoryCount {
  readonly label: string;
}

export interface RolledUpLine {
  /** Code in the national list. */
  readonly code: string;
  readonly label: string;
  /** Everyone under this code, local categories included. */
  readonly count: Count;
  /** Those recorded under this code itself. */
  readonly own: Count;
  readonly of: readonly LocalShare[];
}

export interface RolledUp {
  readonly scheme: NationalScheme;
  /** Only codes that were counted, in the order of the national list. */
  readonly lines: readonly RolledUpLine[];
  /** Everyone, each person once: the same under any choice of parents. */
  readonly total: Count;
}

interface Placed extends LocalShare {
  /** The national code this count goes under, or null where it is the national code's own. */
  readonly parent: string | null;
}

const same = (one: CategoryCode, other: CategoryCode): boolean =>
  one.scheme === other.scheme && one.code === other.code;

const problem = (words: string): Result<never> => wrong({ field: "counts", words });

const place = (one: CategoryCount, scheme: NationalScheme, locals: readonly LocalCategory[]): Result<Placed> => {
  const local = locals.find((candidate) => same(candidate, one));
  if (local) {
    const parent = local.parents[scheme];
    const isGroup = parent !== undefined && categoryOf({ scheme, code: parent })?.kind === "group";
    return isGroup
      ? found({ ...one, label: local.label, parent })
      : problem(`${local.label} has no parent in the list ${scheme}. Choose the group it is counted in there.`);
  }
  const category = one.scheme === scheme ? categoryOf(one) : undefined;
  if (!category)
    return problem(`“${one.code}” (${one.scheme}) has no place in the list ${scheme}. Give it a parent there.`);
  if (category.kind === "broad" || category.kind === "total") {
    return problem(`“${category.label}” is a total of other rows. Leave it out, or people would be counted twice.`);
  }
  return found({ ...one, label: category.label, parent: null });
};

const lineOf = (code: string, label: string, placed: readonly Placed[]): RolledUpLine => {
  const own = placed.filter((one) => one.parent === null && one.code === code).map((one) => one.count);
  const of = placed
    .filter((one) => one.parent === code)
    .map((one) => ({ scheme: one.scheme, code: one.code, label: one.label, count: one.count }));
  return { code, label, count: addUp([...own, ...of.map((one) => one.count)]), own: addUp(own), of };
};

/**
 * Counts with local categories, brought under the codes of one national list.
 *
 * - `counts`: people by category, each person in one category only. National codes must be of `scheme`; local ones
 *   must be in `locals`. Not stated and not known stay as they are.
 * - `scheme`: the national list to report in.
 * - `locals`: the place's own categories, each with its parent in that list.
 *
 * Returns a line for each national code that was counted, with the local categories inside it, and the total. Read it
 * twice, in two lists: the total stays the same, the lines need not. Before dividing by residents ask
 * `denominatorWithLocals`, because people may have left the code the census counts them in.
 *
 * Problems (field `counts`): a category without a parent, a total among its parts, a category counted twice.
 * Source: practice P02.
 * Example: 70 under J and 30 Kashmiri. With parent L the lines are J 70 and L 30; with parent J there is one line, J 100,
 * of whom Kashmiri 30. The total is 100 both times.
 */
export const rollUp = (
  counts: readonly CategoryCount[],
  scheme: NationalScheme,
  locals: readonly LocalCategory[],
): Result<RolledUp> => {
  const placed: Placed[] = [];
  const problems: Problem[] = [];
  counts.forEach((one, at) => {
    if (counts.findIndex((other) => same(other, one)) !== at) {
      problems.push({ field: "counts", words: `“${one.code}” is counted twice. Keep one row for each category.` });
      return;
    }
    const answer = place(one, scheme, locals);
    if (answer.ok) placed.push(answer.value);
    else problems.push(...answer.problems);
  });
  if (problems.length > 0) return wrong(...problems);
  const lines = (classificationOf(scheme)?.categories ?? [])
    .filter((one) => placed.some((row) => (row.parent ?? row.code) === one.code))
    .map((one) => lineOf(one.code, one.label, placed));
  return found({ scheme, lines, total: addUp(placed.map((one) => one.count)) });
};
