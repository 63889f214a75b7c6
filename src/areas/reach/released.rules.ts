/** A service's own counts through the gate for small numbers, with every sum that one page or file of them holds. @practice P03 */
import { joinOut, nothingOut, outOf, type AlreadyOut } from "../../disclosure/already-out.ts";
import { cellKey, type Nesting } from "../../disclosure/cell-key.ts";
import {
  notCollectedHere,
  releaseTable,
  type Readers,
  type Refusal,
  type ReleasedTable,
  type SumOfParts,
} from "../../disclosure/release-table.ts";
import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import type { Count } from "../../nouns/count.ts";
import type { Released } from "../../nouns/indicator.ts";
import type { Measure } from "../datasets/index.ts";
import { meaningOf } from "./measures.rules.ts";
import { ageCode, overlapping, overlapUnknown } from "./overlap.rules.ts";
import type { LocalRow } from "./table.rules.ts";
import { smallUnseen } from "./worked-out.rules.ts";

/** Columns that make up another column of the same table: referrals by who referred. */
export interface PartsOfMeasure {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Whose counts, and of when: in the name of every count, so that what is out can be held against what is to go out. */
export interface About {
  readonly service: string;
  readonly period: string;
}

/** Rows as they were gathered, by code; each has a cell for every measure. */
export interface RowsHeld {
  readonly about?: About;
  readonly identity: string;
  readonly measures: readonly Measure[];
  readonly communities: ReadonlyMap<string, readonly Count[]>;
  readonly unknown: readonly Count[] | null;
  readonly everyone: readonly Count[] | null;
  /** Rows of the file stand in no community, so communities and unknown do not make up the total. */
  readonly hasOthers: boolean;
  readonly parts?: readonly PartsOfMeasure[];
  readonly locals?: readonly LocalHeld[];
  /** Measures that may be out already though they are not among these: shares are sums with them too. */
  readonly related?: readonly string[];
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
  /** How many counts are hidden though they are not small. */
  readonly hiddenBeside: number;
  readonly locals: readonly LocalRow[];
  /** What readers of this know, for the ledger. */
  readonly told: AlreadyOut;
  /** Why nothing of it may leave; null where it may. */
  readonly refused: Refusal | null;
}

/** What is out already, and how its areas and measures nest with those that are to go out. */
export interface Before {
  readonly out: AlreadyOut;
  readonly nestings: readonly Nesting[];
}

/** As `releaseTable`. */
export type Release = typeof releaseTable;

export interface Gate {
  readonly policy: SmallNumberPolicy;
  readonly readers: Readers;
  /** The publisher hid small numbers before anybody here saw them. */
  readonly published: boolean;
  readonly before?: Before | undefined;
  /** The gate itself; another way through it where the table may be large. */
  readonly release?: Release | undefined;
}

const unknownRow = "?";
const totalRow = "*";
const localRow = (code: string): string => `local ${code}`;

type KeyOf = (row: string, measure: string) => string;

const groupOf = (row: string): string | null => (row === totalRow ? null : row === unknownRow ? "not known" : row);

/** `referrals/ageBand/18-25` is the part of referrals that is of that age. */
const partOf = (measure: string): Readonly<Record<string, string>> => {
  const [whole = "", by, ...rest] = measure.split("/");
  if (by === undefined) return { measure: whole };
  const part = rest.join("/");
  return { measure: whole, [by]: by === "ageBand" ? ageCode(part) : part };
};

const keysAbout =
  (about: Partial<About> = {}): KeyOf =>
  (row, measure) =>
    cellKey({ ...about, ...partOf(measure), group: groupOf(row) });

/** Those who recovered are some of those who finished: whoever reads both knows the rest. */
const sharesIn = (keyOf: KeyOf, row: string, measures: readonly string[]): readonly SumOfParts[] =>
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

const totalsIn = (
  keyOf: KeyOf,
  { communities, unknown, hasOthers }: RowsHeld,
  measures: readonly string[],
): readonly SumOfParts[] =>
  measures.map((measure) => ({
    whole: keyOf(totalRow, measure),
    parts: [...communities.keys(), ...(unknown === null ? [] : [unknownRow])].map((row) => keyOf(row, measure)),
    complete: !hasOthers,
  }));

/** Pakistani less Kashmiri is a count too, though nobody prints it. */
const nestedIn = (keyOf: KeyOf, locals: readonly LocalHeld[], measures: readonly string[]): readonly SumOfParts[] =>
  [...Map.groupBy(locals, ({ countedIn }) => countedIn)].flatMap(([group, own]) =>
    measures.map((measure) => ({
      whole: keyOf(group, measure),
      parts: own.map(({ code }) => keyOf(localRow(code), measure)),
      complete: false,
    })),
  );

/** Percentages and means that a file prints stay behind: what is shown of shares is worked out from what came through. */
const isCount = (measure: Measure): boolean => measure.kind === "count";

const partsIn = (keyOf: KeyOf, row: string, all: readonly PartsOfMeasure[]): readonly SumOfParts[] =>
  all.map(({ whole, parts }) => ({
    whole: keyOf(row, whole),
    parts: parts.map((part) => keyOf(row, part)),
    complete: true,
  }));

type Row = readonly [row: string, seen: readonly Count[]];

const rowsIn = ({ communities, unknown, everyone, locals = [] }: RowsHeld): readonly Row[] => [
  ...communities,
  ...(unknown === null ? [] : [[unknownRow, unknown] as const]),
  ...(everyone === null ? [] : [[totalRow, everyone] as const]),
  ...locals.map(({ code, cells }) => [localRow(code), cells] as const),
];

/** The counts by their names, and every sum among them. */
const tableOf = (held: RowsHeld, isWanted: (measure: string) => boolean) => {
  const keyOf = keysAbout(held.about);
  const { locals = [], parts = [], related = [] } = held;
  const wanted = held.measures.flatMap((measure, column) =>
    isCount(measure) && isWanted(measure.id) ? [{ id: measure.id, column }] : [],
  );
  const counts = wanted.map(({ id }) => id);
  const rows = rowsIn(held);
  const shared = [...new Set([...counts.filter((id) => !id.includes("/")), ...related])];
  const own = parts.filter((one) => one.parts.some(isWanted));
  return {
    identity: held.identity,
    ofEngland: false,
    cells: new Map(
      rows.flatMap(([row, seen]) =>
        wanted.flatMap(({ id, column }): readonly (readonly [string, Count])[] => {
          const count = seen[column];
          return count === undefined ? [] : [[keyOf(row, id), count]];
        }),
      ),
    ),
    sums: [
      ...totalsIn(keyOf, held, counts),
      ...nestedIn(keyOf, locals, counts),
      ...rows.flatMap(([row]) => sharesIn(keyOf, row, shared)),
      ...rows.flatMap(([row]) => partsIn(keyOf, row, own)),
    ],
  };
};

interface Shown {
  readonly shown: ReleasedTable;
  readonly told: AlreadyOut;
}

/** How often more of what nobody prints may turn out to need protecting. */
const roundsMax = 6;

const unknownBecause = {
  period:
    "Figures of another period are out already, and when one of the two begins and ends is not known here. Bring the figures in again with a period such as “April 2024” or “2024-25”.",
  ageBand:
    "Figures by other bands of age are out already, and which ages one of them holds is not known here. Publish them without ages, or bring them in with bands such as “18-25”.",
} as const;

const toEveryone = (held: RowsHeld, gate: Gate, before: Before): Shown => {
  const all = tableOf(held, () => true);
  const unknown = overlapUnknown(before.out, all.cells.keys());
  if (unknown !== null) {
    const shown = throughGate(held, gate, nothingOut);
    return { shown: { ...shown, refused: { because: unknownBecause[unknown], keys: [] } }, told: outOf(shown) };
  }
  const { out, added } = overlapping({
    before: before.out,
    held: all.cells,
    policy: gate.policy,
    nestings: before.nestings,
  });
  const unseen = new Set(added.ranges.keys());
  const small = new Set(added.small);
  for (let round = 0; round < roundsMax; round += 1) {
    const shown = throughGate(held, gate, { ...out, small: new Set([...out.small, ...small]) });
    const told = joinOut(outOf(shown), { ...added, small });
    if (shown.refused !== null || unseen.size === 0) return { shown, told };
    const more = smallUnseen([out, told], unseen, gate.policy).filter((key) => !small.has(key));
    if (more.length === 0) return { shown, told };
    for (const key of more) small.add(key);
  }
  const because = "What of these figures nobody prints could be worked out from what is out, whatever is hidden.";
  const shown = throughGate(held, gate, out);
  return { shown: { ...shown, refused: { because, keys: [...small] } }, told: outOf(shown) };
};

const throughGate = (
  held: RowsHeld,
  { policy, readers, published, release = releaseTable }: Gate,
  before: AlreadyOut,
): ReleasedTable => {
  const isPart = new Set((held.parts ?? []).flatMap(({ parts }) => parts));
  const whole = tableOf(held, (measure) => !isPart.has(measure));
  const main = release(policy, { ...whole, published, before }, readers);
  if (isPart.size === 0) return main;
  // The same whole is shown or hidden on every page, whatever it is told apart by there.
  const all = tableOf(held, () => true);
  return release(policy, { ...all, published, after: main, before }, readers);
};

const released = (held: RowsHeld, gate: Gate): Shown => {
  if (gate.before !== undefined) return toEveryone(held, gate, gate.before);
  const shown = throughGate(held, gate, nothingOut);
  return { shown, told: outOf(shown) };
};

export const releasedRows = (held: RowsHeld, gate: Gate): RowsReleased => {
  const { locals = [] } = held;
  const keyOf = keysAbout(held.about);
  const { shown, told } = released(held, gate);
  const of = (row: string): readonly Released[] =>
    held.measures.map(({ id }) => shown.cells.get(keyOf(row, id)) ?? notCollectedHere);
  return {
    communities: new Map([...held.communities.keys()].map((row) => [row, of(row)])),
    unknown: held.unknown === null ? null : of(unknownRow),
    everyone: held.everyone === null ? null : of(totalRow),
    hidesOthers: shown.hiddenBeside.size > 0,
    hiddenBeside: shown.hiddenBeside.size,
    locals: locals.map(({ code, label, countedIn }) => ({ code, label, countedIn, seen: of(localRow(code)) })),
    told,
    refused: shown.refused,
  };
};
