import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import { releaseTable } from "../../disclosure/release-table.ts";
import type { SumOfParts } from "../../disclosure/release-table.ts";
import { exactly } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import { broads } from "./groups.rules.ts";
import type { Broad } from "./groups.rules.ts";

/** The three and all of them together. */
export const columnsShown = [...broads, "all"] as const;
export type ColumnShown = (typeof columnsShown)[number];
export type ByBroad = Readonly<Record<ColumnShown, Released>>;

/** A number under its name, and whose sum it is. */
export interface Gathered {
  readonly cells: Map<string, number>;
  readonly sums: SumOfParts[];
}

export const gather = (): Gathered => ({ cells: new Map(), sums: [] });

export const keyOf = (name: string, column: ColumnShown): string => `${name}|${column}`;

/** The three of one row, and all of them. */
export function addRow(into: Gathered, name: string, numbers: Readonly<Record<Broad, number>>): void {
  for (const broad of broads) into.cells.set(keyOf(name, broad), numbers[broad]);
  into.cells.set(
    keyOf(name, "all"),
    broads.reduce((sum, broad) => sum + numbers[broad], 0),
  );
  into.sums.push({ whole: keyOf(name, "all"), parts: broads.map((broad) => keyOf(name, broad)), complete: true });
}

/** A row of which other rows are the parts, or (`complete` false) some. */
export function addSum(into: Gathered, whole: string, { parts, complete }: Omit<SumOfParts, "whole">): void {
  for (const column of columnsShown)
    into.sums.push({ whole: keyOf(whole, column), parts: parts.map((part) => keyOf(part, column)), complete });
}

const totalWeight = 4;

export interface Passed {
  readonly of: (key: string) => Released;
  readonly row: (name: string) => ByBroad;
}

/** All of it through the gate at once; only what comes back is shown, worked with or taken away. @practice P03 */
export function passed(identity: string, { cells, sums }: Gathered, policy: SmallNumberPolicy): Passed {
  const { cells: released } = releaseTable(
    policy,
    {
      identity,
      cells: new Map([...cells].map(([key, count]) => [key, exactly(count)])),
      sums,
      published: false,
      ofEngland: false,
      weights: new Map([...cells.keys()].filter((key) => key.startsWith("total|")).map((key) => [key, totalWeight])),
    },
    "of-the-place",
  );
  const of = (key: string): Released => {
    const cell = released.get(key);
    if (cell === undefined) throw new Error(`The gate kept back a cell that was asked for: ${key}.`);
    return cell;
  };
  const row = (name: string): ByBroad => ({
    white: of(keyOf(name, "white")),
    minorities: of(keyOf(name, "minorities")),
    unknown: of(keyOf(name, "unknown")),
    all: of(keyOf(name, "all")),
  });
  return { of, row };
}
