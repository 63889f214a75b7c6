/** Which period is shown where nobody asked for one: a small newer import does not hide what older figures say. @practice P03 */
import type { Result } from "../../nouns/result.ts";
import type { Finding } from "./finding.rules.ts";
import type { ReachTable } from "./table.rules.ts";

/** Under so many expected people, a difference is mostly chance. */
const expectedMin = 5;

/** With so many communities to compare a period is shown without looking at older ones: half of the national list. */
export const comparedEnough = 8;

/** How many communities can be compared in these findings, each once. */
export const comparedIn = (findings: readonly Finding[]): number =>
  new Set(
    findings.flatMap(({ rows }) =>
      rows
        .filter((row) => !row.isReference && row.ratio !== null && (row.expected ?? 0) >= expectedMin)
        .map(({ community }) => community.code),
    ),
  ).size;

/**
 * The newest period in which at least half as many communities can be compared as in the best of them; the newest of all
 * where none can be.
 * @param compared how many, the newest period first
 * @returns its place in the list
 */
export const periodToShow = (compared: readonly number[]): number => {
  const most = Math.max(0, ...compared);
  return most === 0 ? 0 : compared.findIndex((count) => count * 2 >= most);
};

/** The newest figures, where others are shown instead. */
export interface NewestLeftOut {
  readonly period: string;
  /** `few`: too few people to compare. `other`: counted in another list, or for another area. */
  readonly why: "few" | "other";
}

/** Is it for want of people that nothing is compared, or does the table not fit those who live here at all? */
export const whyNotCompared = (table: Result<Pick<ReachTable, "communities">>): NewestLeftOut["why"] =>
  table.ok &&
  table.value.communities.some(
    ({ residents, seen }) => residents.count !== null && seen.some(({ mark }) => mark !== "not-collected"),
  )
    ? "few"
    : "other";
