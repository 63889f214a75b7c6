/** A service's own counts through the gate for small numbers, with every sum that one page or file of them holds. @practice P03 */
import { notCollectedHere, releaseTable, type Readers, type SumOfParts } from "../../disclosure/release-table.ts";
import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import type { Count } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import type { Measure } from "../datasets/index.ts";
import { meaningOf } from "./measures.rules.ts";
import type { LocalRow } from "./table.rules.ts";

/** Columns that make up another column of the same table: referrals by who referred. */
export interface PartsOfMeasure {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Rows as they were gathered, by code; each has a cell for every measure. */
export interface RowsHeld {
  readonly identity: string;
  readonly measures: readonly Measure[];
  readonly communities: ReadonlyMap<string, readonly Count[]>;
  readonly unknown: readonly Count[] | null;
  readonly everyone: readonly Count[] | null;
  /** Rows of the file stand in no community, so communities and unknown do not make up the total. */
  readonly hasOthers: boolean;
  readonly parts?: readonly PartsOfMeasure[];
  readonly locals?: readonly LocalHeld[];
}

/** A category of the place's own, some of the people of one group; as gathered. */
export interface LocalHeld {
  readonly code: string;
  readonly label: string;
  readonly countedIn: string;
  readonly cells: readonly Count[];
}

export interface RowsReleased {
  readonly communities: ReadonlyMap<string, readonly Released[]>;
  readonly unknown: readonly Released[] | null;
  readonly everyone: readonly Released[] | null;
  readonly hidesOthers: boolean;
  readonly locals: readonly LocalRow[];
}

export interface Gate {
  readonly policy: SmallNumberPolicy;
  readonly readers: Readers;
  /** The publisher hid small numbers before anybody here saw them. */
  readonly published: boolean;
}

const unknownRow = "?";
const totalRow = "*";
const localRow = (code: string): string => `local ${code}`;
const keyOf = (row: string, measure: string): string => `${row} ${measure}`;

/** Those who recovered are some of those who finished: whoever reads both knows the rest. */
const sharesIn = (row: string, measures: readonly string[]): readonly SumOfParts[] =>
  measures.flatMap((measure) => {
    const { basis } = meaningOf(measure);
    if (basis.of === "residents") return [];
    const sum = (whole: string, parts: readonly string[]): SumOfParts => ({
      whole: keyOf(row, whole),
      parts: parts.map((part) => keyOf(row, part)),
      complete: false,
    });
    const wholes = basis.plus.map((whole) => sum(whole, [...basis.minus, measure]));
    return basis.same === null ? wholes : [...wholes, sum(basis.same, [measure])];
  });

const totalsIn = ({ communities, unknown, hasOthers }: RowsHeld, measures: readonly string[]): readonly SumOfParts[] =>
  measures.map((measure) => ({
    whole: keyOf(totalRow, measure),
    parts: [...communities.keys(), ...(unknown === null ? [] : [unknownRow])].map((row) => keyOf(row, measure)),
    complete: !hasOthers,
  }));

/** Pakistani less Kashmiri is a count too, though nobody prints it. */
const nestedIn = (locals: readonly LocalHeld[], measures: readonly string[]): readonly SumOfParts[] =>
  [...Map.groupBy(locals, ({ countedIn }) => countedIn)].flatMap(([group, own]) =>
    measures.map((measure) => ({
      whole: keyOf(group, measure),
      parts: own.map(({ code }) => keyOf(localRow(code), measure)),
      complete: false,
    })),
  );

/** Percentages and means that a file prints stay behind: what is shown of shares is worked out from what came through. */
const isCount = (measure: Measure): boolean => measure.kind === "count";

const partsIn = (row: string, all: readonly PartsOfMeasure[]): readonly SumOfParts[] =>
  all.map(({ whole, parts }) => ({
    whole: keyOf(row, whole),
    parts: parts.map((part) => keyOf(row, part)),
    complete: true,
  }));

export const releasedRows = (held: RowsHeld, { policy, readers, published }: Gate): RowsReleased => {
  const { locals = [] } = held;
  const counts = held.measures.filter(isCount).map(({ id }) => id);
  const rows = [
    ...held.communities,
    ...(held.unknown === null ? [] : [[unknownRow, held.unknown] as const]),
    ...(held.everyone === null ? [] : [[totalRow, held.everyone] as const]),
    ...locals.map(({ code, cells }) => [localRow(code), cells] as const),
  ];
  const cellsOf = (isWanted: (measure: string) => boolean): ReadonlyMap<string, Count> =>
    new Map(
      rows.flatMap(([row, seen]) =>
        held.measures.flatMap((measure, column): readonly (readonly [string, Count])[] => {
          const count = seen[column];
          const isHere = count !== undefined && isCount(measure) && isWanted(measure.id);
          return isHere ? [[keyOf(row, measure.id), count]] : [];
        }),
      ),
    );
  const isPart = new Set((held.parts ?? []).flatMap(({ parts }) => parts));
  const table = { identity: held.identity, published, ofEngland: false };
  const wholes = counts.filter((measure) => !isPart.has(measure));
  const shares = rows.flatMap(([row]) => sharesIn(row, wholes));
  const main = releaseTable(
    policy,
    {
      ...table,
      cells: cellsOf((measure) => !isPart.has(measure)),
      sums: [...totalsIn(held, wholes), ...nestedIn(locals, wholes), ...shares],
    },
    readers,
  );
  // The same whole is shown or hidden on every page, whatever it is told apart by there.
  const shown =
    isPart.size === 0
      ? main
      : releaseTable(
          policy,
          {
            ...table,
            cells: cellsOf(() => true),
            sums: [
              ...totalsIn(held, counts),
              ...nestedIn(locals, counts),
              ...shares,
              ...rows.flatMap(([row]) => partsIn(row, held.parts ?? [])),
            ],
            after: main,
          },
          readers,
        );
  const of = (row: string): readonly Released[] =>
    held.measures.map(({ id }) => shown.cells.get(keyOf(row, id)) ?? notCollectedHere);
  return {
    communities: new Map([...held.communities.keys()].map((row) => [row, of(row)])),
    unknown: held.unknown === null ? null : of(unknownRow),
    everyone: held.everyone === null ? null : of(totalRow),
    hidesOthers: shown.hiddenBeside.size > 0,
    locals: locals.map(({ code, label, countedIn }) => ({ code, label, countedIn, seen: of(localRow(code)) })),
  };
};
