/**
 * The one gate for small numbers. A table goes in as it was gathered; what comes out may be shown, in any form: small counts are
 * hidden, and as many others beside them as it takes that no hidden count can be worked out from a total, a column, a
 * nested group or a share on the same page or in the same file. @practice P03
 */
import { notCollected, suppressed, type Count } from "../nouns/count.ts";
import type { Released } from "../nouns/indicator.ts";
import { hideMoreUntilSafe, type Cell } from "./hide-more.ts";
import type { SmallNumberPolicy } from "./policy.ts";
import { hideSmall } from "./small-numbers.ts";

/** That a whole is the sum of its parts: a row, a column, a nested group, or what a share is of. */
export interface SumOfParts {
  readonly whole: string;
  readonly parts: readonly string[];
  /**
   * Whether the parts are all of the whole. Where they are not, the rest is a count that everybody can work out though
   * nobody prints it (all people who finished, less those who recovered), and it is protected like the others.
   */
  readonly complete: boolean;
}

export interface CountTable {
  /** Names what is counted, where and when, the same each time: whoever compares releases finds it by this. */
  readonly identity: string;
  readonly cells: ReadonlyMap<string, Count>;
  readonly sums: readonly SumOfParts[];
  /** The publisher has hidden small numbers already, and everybody can read them there. */
  readonly published: boolean;
  readonly ofEngland: boolean;
  /**
   * A table that this one only tells apart further, released before: its counts are as they are there, on whatever page they
   * stand, and only what is new here may be hidden besides.
   */
  readonly after?: ReleasedTable;
}

export type Readers = "of-the-place" | "everyone";

export interface ReleasedTable {
  readonly identity: string;
  readonly cells: ReadonlyMap<string, Released>;
  /** The keys of counts that are not small and are hidden so that a small one cannot be worked out. Not to be shown one by one. */
  readonly hiddenBeside: ReadonlySet<string>;
}

const passed = new WeakSet<object>();

/** Whether this very count came through the gate. */
export const hasPassed = (count: Count): count is Released => passed.has(count);

const pass = (count: Count): Released => {
  const own: Count = Object.freeze({ ...count });
  passed.add(own);
  if (!hasPassed(own)) throw new Error("A count that passed the gate is not known to have passed.");
  return own;
};

const unseen = (whole: string): string => `${whole} less its parts`;

/** The same cells under numbers, each with its truth, and the rest of every incomplete sum among them. */
const numbered = ({ cells, sums, after }: CountTable, policy: SmallNumberPolicy) => {
  const settledIn = (key: string): Cell["settled"] => {
    if (after?.cells.has(key) !== true) return null;
    return after.hiddenBeside.has(key) ? "beside" : "shown";
  };
  const numberOf = new Map([...cells.keys()].map((key, at) => [key, at]));
  const told: Cell[] = [...cells].map(([key, count]) => ({
    truth: count.mark === "value" ? count.count : 0,
    shown: hideSmall(count, policy),
    isPrinted: true,
    // What whoever gathered it has hidden already is protected too: it is taken to be small.
    isAbsent: count.mark === "not-collected" || count.mark === "not-applicable",
    settled: settledIn(key),
  }));
  const truthOf = (key: string): number => told[numberOf.get(key) ?? -1]?.truth ?? 0;
  const lines = sums.flatMap(({ whole, parts, complete }) => {
    const keys = parts.filter((key) => numberOf.has(key));
    const wholeAt = numberOf.get(whole);
    if (wholeAt === undefined || keys.length === 0) return [];
    const terms = keys.map((key) => ({ cell: numberOf.get(key) ?? 0, sign: 1 as const }));
    if (!complete || keys.length < parts.length) {
      const rest = Math.max(0, truthOf(whole) - keys.reduce((sum, key) => sum + truthOf(key), 0));
      terms.push({ cell: told.length, sign: 1 });
      numberOf.set(`${unseen(whole)} ${told.length}`, told.length);
      const isSmall = rest < policy.hideUnder && !(rest === 0 && policy.zeroIsShown);
      told.push({
        truth: rest,
        shown: isSmall ? suppressed : notCollected,
        isPrinted: false,
        isAbsent: false,
        settled: null,
      });
    }
    return [[...terms, { cell: wholeAt, sign: -1 as const }]];
  });
  return { told, lines };
};

/**
 * The table as it may be shown.
 *
 * @param policy the place's rule
 * @param table every count that one page or one file will hold, and every sum among them
 * @param readers who will read it: people with a role in the place, or everyone
 * @returns the same keys, each with a count that may be shown
 * How to read it: counts that a publisher released pass as they are. Rates, shares and intervals are to be worked out from
 * what comes back, never from what went in.
 * When it misleads: it knows this one table. Two tables of overlapping people, released apart, can still be compared;
 * `identity` is there so that releases can be held against each other.
 * @example releaseTable(nationalPublicationRule, table, "of-the-place").cells.get("J referrals")
 */
export const releaseTable = (policy: SmallNumberPolicy, table: CountTable, readers: Readers): ReleasedTable => {
  const released = (cells: Iterable<readonly [string, Count]>, beside: Iterable<string> = []): ReleasedTable => ({
    identity: table.identity,
    cells: new Map([...cells].map(([key, count]) => [key, pass(count)])),
    hiddenBeside: new Set(beside),
  });
  if (table.published) return released(table.cells);
  if (readers === "everyone" && !policy.leavesThePlace) {
    return released([...table.cells].map(([key, count]) => [key, count.mark === "value" ? suppressed : count]));
  }
  if (table.ofEngland && policy.englandIsExact) return released(table.cells);
  const { told, lines } = numbered(table, policy);
  const beside = hideMoreUntilSafe(told, lines, policy);
  const keys = [...table.cells.keys()];
  const isBeside = (at: number): boolean => beside.has(at) || told[at]?.settled === "beside";
  const shown = keys.map((key, at) => [key, isBeside(at) ? suppressed : (told[at]?.shown ?? suppressed)] as const);
  return released(
    shown,
    keys.filter((_, at) => isBeside(at)),
  );
};

/**
 * A count that is out already: printed by its publisher, or passed by this gate before and carried, sealed, in an address.
 * Never for a count of a place's own.
 */
export const releasedBefore = (count: Count): Released => pass(count);

/** Nobody counted this. Holds no digits, so it needs no looking at. */
export const notCollectedHere: Released = pass(notCollected);

/** Counts that may be shown, added up as far as they are numbers, with the range that their rounding allows. */
export const sumOfShown = (counts: readonly Released[]): Released => {
  const numbers = counts.flatMap((count) => (count.mark === "value" ? [count] : []));
  const total = (of: "count" | "min" | "max"): number => numbers.reduce((sum, one) => sum + one[of], 0);
  return pass({ mark: "value", count: total("count"), min: total("min"), max: total("max") });
};
