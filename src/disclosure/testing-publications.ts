/** For tests and proofs: publications drawn by a seed, each a table or two with every sum among their counts. */
import { exactly, type Count } from "../nouns/count.ts";
import { cellKey } from "./cell-key.ts";
import { nationalPublicationRule, smallNumberPolicies, type SmallNumberPolicy } from "./policy.ts";
import type { CountTable, ReleasedTable, SumOfParts } from "./table.ts";

export interface Publication {
  readonly kind: string;
  readonly policy: SmallNumberPolicy;
  /** In the order in which they come out. */
  readonly tables: readonly CountTable[];
  /** Sums that join the tables, and counts that nobody prints and anybody can work out. */
  readonly joining: readonly SumOfParts[];
  readonly unseen: ReadonlyMap<string, number>;
}

export type Drawn = () => number;

/** The same numbers each time for the same seed (mulberry32). */
export const drawnFrom = (seed: number): Drawn => {
  let at = seed >>> 0;
  return () => {
    at = (at + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A few people in about every fourth cell, more in the others. */
const countFrom = (drawn: Drawn, hideUnder: number): number =>
  drawn() < 0.27 ? Math.floor(drawn() * hideUnder) : hideUnder + Math.floor(120 * drawn() ** 3);

interface Side {
  readonly leaves: readonly string[];
  /** Every heading with what it is made of: leaves, or headings before it. The last is the total. */
  readonly headings: readonly (readonly [string, readonly string[]])[];
}

/** `r1`, `r2` … under one total; where nested, some under headings of their own. */
const sideOf = (name: string, length: number, isNested: boolean): Side => {
  const leaves = Array.from({ length }, (_, at) => `${name}${at}`);
  if (!isNested || length < 4) return { leaves, headings: [["*", leaves]] };
  const half = Math.floor(length / 2);
  const first = leaves.slice(0, half);
  const inner = first.slice(0, Math.max(2, half - 1));
  const outer = [`${name}-inner`, ...first.slice(inner.length)];
  const headings: (readonly [string, readonly string[]])[] = [[`${name}-inner`, inner]];
  if (outer.length > 1) headings.push([`${name}-outer`, outer]);
  const top = outer.length > 1 ? `${name}-outer` : `${name}-inner`;
  return { leaves, headings: [...headings, ["*", [top, ...leaves.slice(half)]]] };
};

interface Grid {
  readonly rows: Side;
  readonly columns: Side;
}

const keyAt = (row: string, column: string, period: string): string => cellKey({ group: row, ageBand: column, period });

const namesIn = ({ leaves, headings }: Side): readonly string[] => [...leaves, ...headings.map(([name]) => name)];

const sumsIn = ({ rows, columns }: Grid, period: string): readonly SumOfParts[] => [
  ...namesIn(rows).flatMap((row) =>
    columns.headings.map(([name, parts]) => ({
      whole: keyAt(row, name, period),
      parts: parts.map((part) => keyAt(row, part, period)),
      complete: true,
    })),
  ),
  ...namesIn(columns).flatMap((column) =>
    rows.headings.map(([name, parts]) => ({
      whole: keyAt(name, column, period),
      parts: parts.map((part) => keyAt(part, column, period)),
      complete: true,
    })),
  ),
];

type Counts = ReadonlyMap<string, number>;

const withTotals = (grid: Grid, leaves: Counts): Counts => {
  const all = new Map(leaves);
  for (const row of grid.rows.leaves)
    for (const [name, parts] of grid.columns.headings)
      all.set(
        `${row}|${name}`,
        parts.reduce((sum, part) => sum + (all.get(`${row}|${part}`) ?? 0), 0),
      );
  for (const column of namesIn(grid.columns))
    for (const [name, parts] of grid.rows.headings)
      all.set(
        `${name}|${column}`,
        parts.reduce((sum, part) => sum + (all.get(`${part}|${column}`) ?? 0), 0),
      );
  return all;
};

const drawnCounts = ({ rows, columns }: Grid, drawn: Drawn, hideUnder: number): Counts =>
  new Map(
    rows.leaves.flatMap((row) =>
      columns.leaves.map((column) => [`${row}|${column}`, countFrom(drawn, hideUnder)] as const),
    ),
  );

const plus = (one: Counts, other: Counts): Counts =>
  new Map([...one].map(([at, count]) => [at, count + (other.get(at) ?? 0)]));

const keyed = (counts: Counts, period: string): readonly (readonly [string, number])[] =>
  [...counts].map(([at, count]) => {
    const [row = "", column = ""] = at.split("|");
    return [keyAt(row, column, period), count] as const;
  });

const tableOf = (grid: Grid, counts: Counts, period: string): CountTable => ({
  identity: period,
  cells: new Map<string, Count>(keyed(counts, period).map(([key, count]) => [key, exactly(count)])),
  sums: sumsIn(grid, period),
  published: false,
  ofEngland: false,
});

const rules: readonly SmallNumberPolicy[] = [
  nationalPublicationRule,
  smallNumberPolicies["hospital-statistics"],
  smallNumberPolicies["under-7"],
  smallNumberPolicies["under-10"],
  { ...nationalPublicationRule, roundTo: 1, zeroIsShown: true },
];

const kinds = ["grid", "nested", "nested both ways", "sequence", "sequence nested"] as const;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A publication of that size; kind and rule are drawn too. In a sequence January comes out first, then January to February. */
export const publicationOf = (seed: number, size: Size, only?: (typeof kinds)[number]): Publication => {
  const drawn = drawnFrom(seed);
  const kind = only ?? kinds[Math.floor(drawn() * kinds.length)] ?? "grid";
  const policy = rules[Math.floor(drawn() * rules.length)] ?? nationalPublicationRule;
  const grid: Grid = {
    rows: sideOf("r", size.rows, kind.includes("nested")),
    columns: sideOf("c", size.columns, kind === "nested both ways"),
  };
  const january = withTotals(grid, drawnCounts(grid, drawn, policy.hideUnder));
  const first = tableOf(grid, january, "january");
  if (!kind.startsWith("sequence")) return { kind, policy, tables: [first], joining: [], unseen: new Map() };
  const february = withTotals(grid, drawnCounts(grid, drawn, policy.hideUnder));
  const both = tableOf(grid, plus(january, february), "january to february");
  const joining = [...january.keys()].map((at) => {
    const [row = "", column = ""] = at.split("|");
    const parts = ["january", "february"].map((period) => keyAt(row, column, period));
    return { whole: keyAt(row, column, "january to february"), parts, complete: true };
  });
  return { kind, policy, tables: [first, both], joining, unseen: new Map(keyed(february, "february")) };
};

export interface Attacked {
  readonly published: readonly {
    readonly expr: Readonly<Record<string, number>>;
    readonly lo?: number;
    readonly hi?: number;
    readonly op?: "=";
    readonly value?: number;
  }[];
  readonly protect: readonly string[];
  readonly min_width: number;
  readonly truth: Readonly<Record<string, number>>;
}

/** How many values the gate promises of a small count. */
export const promisedBy = ({ valuesLeft, hideUnder, zeroIsShown }: SmallNumberPolicy): number =>
  Math.min(valuesLeft, zeroIsShown ? hideUnder - 1 : hideUnder);

/** What came out, as somebody else's attacker takes it down: every printed range, every sum, what the rule says of the small ones. */
export const takenDown = (publication: Publication, released: readonly ReleasedTable[]): Attacked => {
  const { policy, tables, joining, unseen } = publication;
  const truth: Record<string, number> = Object.fromEntries(unseen);
  for (const { cells } of tables)
    for (const [key, count] of cells) if (count.mark === "value") truth[key] = count.count;
  const ranges = released.flatMap((one) => [...one.ranges]);
  const sums = [...tables.flatMap((table) => table.sums), ...joining];
  const isSmall = (key: string): boolean => {
    const count = truth[key] ?? 0;
    return count < policy.hideUnder && !(count === 0 && policy.zeroIsShown);
  };
  return {
    published: [
      ...ranges.flatMap(([key, { low, high }]) => (high === null ? [] : [{ expr: { [key]: 1 }, lo: low, hi: high }])),
      ...sums.map(({ whole, parts }) => ({
        expr: Object.fromEntries([...parts.map((part) => [part, 1] as const), [whole, -1] as const]),
        op: "=" as const,
        value: 0,
      })),
    ],
    protect: Object.keys(truth).filter(isSmall),
    min_width: promisedBy(policy),
    truth,
  };
};
