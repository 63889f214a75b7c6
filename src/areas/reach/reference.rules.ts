/** Who a community is compared with: another community, everyone, or everyone else. @practice P03 */
import type { CommunityRow, ReachTable } from "./table.rules.ts";

/** `white-british`, `everyone` (all of known ethnicity, the group itself included), `everyone-else`, or an NHS code. */
export type Reference = string;

/** People seen, and out of how many. */
export interface Sum {
  readonly seen: number;
  readonly base: number;
}

/** A community that can be counted and set against its base. */
export interface Counted extends Sum {
  readonly row: CommunityRow;
}

const add = (parts: readonly Sum[]): Sum => ({
  seen: parts.reduce((sum, part) => sum + part.seen, 0),
  base: parts.reduce((sum, part) => sum + part.base, 0),
});

/** The NHS code a reference names, or the reference itself where it names everyone. */
export const referenceCode = (reference: Reference): string => (reference === "white-british" ? "A" : reference);

/** Those whom `row` is compared with, added up; null where they cannot be counted. */
export const referenceFor = (reference: Reference, counted: readonly Counted[], row: CommunityRow): Sum | null => {
  if (reference === "everyone") return add(counted);
  if (reference === "everyone-else") return add(counted.filter((one) => one.row.code !== row.code));
  return counted.find((one) => one.row.code === referenceCode(reference)) ?? null;
};

/** Why nobody can be compared with this reference, in words; null where they can. */
export const referenceProblem = (
  reference: Reference,
  counted: readonly Counted[],
  table: ReachTable,
): string | null => {
  if (reference === "everyone" || reference === "everyone-else") {
    return counted.length > 1
      ? null
      : "Fewer than two communities can be counted here, so there is nobody to compare. Bring more communities or, if the counts are public already, say so.";
  }
  const code = referenceCode(reference);
  const row = table.communities.find((one) => one.code === code);
  if (row === undefined) {
    return `There is no community “${reference}” to compare with. Use white-british, everyone, everyone-else, or one of ${table.communities.map((one) => one.code).join(" ")}.`;
  }
  return counted.some((one) => one.row.code === code)
    ? null
    : `${row.name} cannot be used to compare with here: its count is hidden or nobody knows out of how many. Choose another.`;
};
