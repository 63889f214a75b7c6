/**
 * Which communities a service reaches less, or compels more, than the community it is compared with, by how much and how
 * sure that is. @practice P03
 *
 * Every number is worked out from the counts as printed. Rates carry exact limits under 10 and Byar's from 10; shares
 * carry Wilson's; ratios the log method; "fewer than expected" is expected less seen, with the limits of the count seen.
 */
import { notCollectedHere, sumOfShown } from "../../disclosure/release-table.ts";
import type { Mark } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import { found, wrong, type Result } from "../../nouns/result.ts";
import { rateRatioWaldLog, riskRatioWaldLog } from "../../stats/index.ts";
import { baseFor, limitsOf, type Base } from "./bases.rules.ts";
import { sideOfDifference } from "./difference.rules.ts";
import { meaningOf } from "./measures.rules.ts";
import {
  referenceCode,
  referenceFor,
  referenceProblem,
  type Counted,
  type Reference,
  type Sum,
} from "./reference.rules.ts";
import { cellAt, columnOf, type CommunityRow, type ReachTable } from "./table.rules.ts";
import { tippingOf, type Tipping } from "./tipping.rules.ts";

export interface Question {
  readonly measure: string;
  readonly reference: Reference;
}

export interface Row {
  readonly community: CommunityRow;
  /** Why there is no number, or `value`. `no-denominator`: counted, but nobody knows out of how many. */
  readonly mark: Mark | "no-denominator";
  readonly seen: Released;
  /** What the count is a share of: residents, or finished courses, as the measure says. */
  readonly base: Base;
  readonly isReference: boolean;
  /** Those it is compared with, as they entered the ratio and the expectation; null for the reference itself. */
  readonly comparedWith: Sum | null;
  readonly ratePer1000: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly ratio: number | null;
  readonly ratioLower95: number | null;
  readonly ratioUpper95: number | null;
  readonly expected: number | null;
  /** Expected less seen: above 0, fewer were seen than expected; below 0, more. */
  readonly missing: number | null;
  readonly missingLower: number | null;
  readonly missingUpper: number | null;
  readonly tipping: Tipping | null;
}

export interface Unknown {
  readonly count: Released;
  /** Of all that the file counted, known or not; null where either is hidden. */
  readonly share: number | null;
}

export interface Finding {
  readonly question: Question;
  readonly rows: readonly Row[];
  readonly unknown: Unknown;
  /** All that the file counted, known or not. */
  readonly everyone: Released;
  /** Null for `everyone-else`, which differs from row to row. */
  readonly referenceRatePer1000: number | null;
}

const valueOf = (count: Released): number | null => (count.mark === "value" ? count.count : null);

const empty = {
  comparedWith: null,
  ratePer1000: null,
  lower95: null,
  upper95: null,
  ratio: null,
  ratioLower95: null,
  ratioUpper95: null,
  expected: null,
  missing: null,
  missingLower: null,
  missingUpper: null,
  tipping: null,
} as const;

const per1000 = (count: number | null, base: number): number | null => (count === null ? null : (count / base) * 1000);

const ratioLimits = (group: Sum, reference: Sum, isShare: boolean): { lower: number | null; upper: number | null } => {
  if (group.seen === 0 || reference.seen === 0) return { lower: null, upper: null };
  // Where all were counted who could be, the log method knows no doubt of that share: its limits would be too narrow.
  const isWhole = (sum: Sum): boolean => sum.seen === sum.base;
  if (isShare && (isWhole(group) || isWhole(reference))) return { lower: null, upper: null };
  const limits = isShare
    ? riskRatioWaldLog({
        events: group.seen,
        people: group.base,
        referenceEvents: reference.seen,
        referencePeople: reference.base,
      })
    : rateRatioWaldLog({
        events: group.seen,
        exposure: group.base,
        referenceEvents: reference.seen,
        referenceExposure: reference.base,
      });
  return { lower: limits.lower, upper: limits.upper };
};

interface Setting {
  readonly table: ReachTable;
  readonly column: number;
  readonly question: Question;
  readonly counted: readonly Counted[];
  readonly unknown: number | null;
  readonly known: number;
}

const rowOf = (setting: Setting, community: CommunityRow): Row => {
  const { table, column, question } = setting;
  const { basis, direction } = meaningOf(question.measure);
  const seen = cellAt(community.seen, column);
  const base = baseFor(table, community, question.measure);
  const isReference = community.code === referenceCode(question.reference);
  const told = { community, seen, base, isReference };
  if (seen.mark !== "value") return { ...told, ...empty, mark: seen.mark };
  if (!base.known) return { ...told, ...empty, mark: "no-denominator" };
  const group: Sum = { seen: seen.count, base: base.count };
  const limits = limitsOf(group.seen, group.base, basis);
  const rates = {
    ratePer1000: (group.seen / group.base) * 1000,
    lower95: per1000(limits.lower, group.base),
    upper95: per1000(limits.upper, group.base),
  };
  const reference = referenceFor(question.reference, setting.counted, community);
  if (reference === null || reference.base === 0) return { ...told, ...empty, ...rates, mark: "value" };
  const expected = (group.base * reference.seen) / reference.base;
  if (isReference) return { ...told, ...empty, ...rates, mark: "value", ratio: 1, expected, missing: 0 };
  const ratio = reference.seen === 0 ? null : group.seen / group.base / (reference.seen / reference.base);
  const ratioLimit = ratioLimits(group, reference, basis.of === "measures");
  const missing = expected - group.seen;
  const doubts = {
    ratioLower95: ratioLimit.lower,
    ratioUpper95: ratioLimit.upper,
    missingLower: limits.upper === null ? null : expected - limits.upper,
    missingUpper: limits.lower === null ? null : expected - limits.lower,
  };
  return {
    ...told,
    ...rates,
    ...doubts,
    mark: "value",
    comparedWith: { seen: reference.seen, base: reference.base },
    ratio,
    expected,
    missing,
    // Of a share, the unknown are in the base as well: how many of them would tip it cannot be said this way. Where
    // compulsion is counted, or a measure with no good direction, fewer than expected is no gap.
    tipping:
      basis.of === "residents" && direction === "reach"
        ? tippingOf({
            missing,
            seen: group.seen,
            known: setting.known,
            unknown: setting.unknown ?? 0,
            clear: sideOfDifference(doubts) === "below",
          })
        : null,
  };
};

const countedIn = (table: ReachTable, column: number, measure: string): readonly Counted[] =>
  table.communities.flatMap((row) => {
    const seen = valueOf(cellAt(row.seen, column));
    const base = baseFor(table, row, measure);
    return seen === null || !base.known ? [] : [{ row, seen, base: base.count }];
  });

const knownIn = (table: ReachTable, column: number): number =>
  table.communities.reduce((sum, row) => sum + (valueOf(cellAt(row.seen, column)) ?? 0), 0);

const measureProblem = (table: ReachTable, measure: string): string => {
  const counts = table.measures.filter((one) => one.kind === "count").map((one) => one.id);
  return counts.length === 0
    ? "The service file has no counts, so there is nothing to compare. Use a file that counts people or referrals."
    : `The file has no count called “${measure}”. It has: ${counts.join(", ")}.`;
};

/**
 * The finding for one measure and one reference.
 * Problems: the measure is not in the file, or is not a count; the reference is not a community of the table or is hidden.
 */
export const findingFor = (table: ReachTable, question: Question): Result<Finding> => {
  const column = columnOf(table, question.measure);
  const measure = column === undefined ? undefined : table.measures[column];
  if (column === undefined || measure === undefined || measure.kind !== "count") {
    return wrong({ field: "measure", words: measureProblem(table, question.measure) });
  }
  const counted = countedIn(table, column, question.measure);
  const problem = referenceProblem(question.reference, counted, table);
  if (problem !== null) return wrong({ field: "reference", words: problem });
  const unknownCount = table.unknown === null ? notCollectedHere : cellAt(table.unknown, column);
  const unknown = valueOf(unknownCount);
  const known = knownIn(table, column);
  const shown = [...table.communities.map((row) => cellAt(row.seen, column)), unknownCount];
  const everyone = table.everyone === null ? sumOfShown(shown) : cellAt(table.everyone, column);
  const all = valueOf(everyone);
  const setting: Setting = { table, column, question, counted, unknown, known };
  const first = counted[0];
  const base =
    first === undefined || question.reference === "everyone-else"
      ? null
      : referenceFor(question.reference, counted, first.row);
  return found({
    question,
    rows: table.communities.map((community) => rowOf(setting, community)),
    unknown: { count: unknownCount, share: unknown === null || all === null || all === 0 ? null : unknown / all },
    everyone,
    referenceRatePer1000: base === null || base.base === 0 ? null : (base.seen / base.base) * 1000,
  });
};

/**
 * Who is compared with unless the reader says: White British people, or everyone where they cannot be counted (a
 * service's own small file may not name them). Where everyone cannot be counted either, the refusal is of everyone: it
 * says why nobody can be compared, and choosing another community would not help.
 */
export const usualReference = (table: ReachTable, measure: string): Reference =>
  findingFor(table, { measure, reference: "white-british" }).ok ? "white-british" : "everyone";
