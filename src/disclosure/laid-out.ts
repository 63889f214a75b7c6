/** A table, and all that is out already, as the counts and sums that a reader reckons with. */
import type { Count } from "../nouns/count.ts";
import { nothingOut, outOf, joinOut } from "./already-out.ts";
import type { Cell, Limits } from "./doubt.ts";
import { anyPoint } from "./attack.ts";
import { highest as highestCount, type Term } from "./equations.ts";
import type { SmallNumberPolicy } from "./policy.ts";
import { hideSmall } from "./small-numbers.ts";
import type { AlreadyOut, CountTable, Range } from "./table.ts";

/** More people than this are in no table of ours. */
const countMax = highestCount / 4;

/** A count by its key, or the rest of a sum, which nobody prints. */
export interface Standing {
  readonly key: string | null;
  /** Null: not known here. */
  readonly truth: number | null;
  /** What would be shown of it if it stood alone; null where it is not of this table. */
  readonly shown: Count | null;
  readonly open: Limits;
  readonly hidden: Limits | null;
  readonly isSmall: boolean;
  readonly isWhole: boolean;
}

export interface LaidOut {
  readonly standings: readonly Standing[];
  readonly cells: readonly Cell[];
  readonly rows: readonly (readonly Term[])[];
}

/** The key whose count does not fit what is out, or null where no single one is to blame. */
export interface Contradiction {
  readonly keys: readonly string[];
}

const upTo = (high: number): Limits => ({ low: 0, knownLow: 0, high });

const exactlyThis = (value: number): Limits => ({ low: value, knownLow: value, high: value });

const within = ({ low, knownLow, high }: Limits, out: Range | undefined): Limits =>
  out === undefined
    ? { low, knownLow, high }
    : {
        low: Math.max(low, out.low),
        knownLow: Math.max(knownLow, out.low),
        high: Math.min(high, out.high ?? high),
      };

interface Known {
  readonly policy: SmallNumberPolicy;
  readonly out: AlreadyOut;
  readonly settled: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  readonly highest: number;
}

const isSmallCount = (truth: number, { hideUnder, zeroIsShown }: SmallNumberPolicy): boolean =>
  truth < hideUnder && !(truth === 0 && zeroIsShown);

/** What the rule gives away of a count that is hidden for being small. */
const smallLimits = ({ hideUnder, zeroIsShown }: SmallNumberPolicy, isTold: boolean): Limits => {
  const low = zeroIsShown && isTold ? 1 : 0;
  return { low, knownLow: low, high: Math.max(low, hideUnder - 1) };
};

const ofTable = (key: string, count: Count, known: Known): Standing => {
  const { policy, out, settled, wholes, highest } = known;
  const shown = hideSmall(count, policy);
  const isTold = count.mark === "value";
  if (isTold && count.count > countMax)
    throw new RangeError(`A count of ${count.count} is more than this gate reckons with, which is ${countMax}.`);
  const base = { key, shown, isWhole: wholes.has(key) };
  if (count.mark === "not-collected" || count.mark === "not-applicable")
    return { ...base, truth: 0, open: exactlyThis(0), hidden: null, isSmall: false };
  const truth = isTold ? count.count : null;
  const before = out.ranges.get(key);
  if (shown.mark === "suppressed")
    return { ...base, truth, open: within(smallLimits(policy, isTold), before), hidden: null, isSmall: true };
  // Small by a stricter rule that held before: it stays hidden, and readers know what they were told then.
  if (out.small.has(key)) return { ...base, truth, open: within(upTo(highest), before), hidden: null, isSmall: true };
  if (settled.has(key)) return { ...base, truth, open: within(upTo(highest), before), hidden: null, isSmall: false };
  const printed = shown.mark === "value" ? { low: shown.min, knownLow: shown.min, high: shown.max } : upTo(highest);
  const beside = { low: 0, knownLow: Math.min(policy.hideUnder, truth ?? 0), high: highest };
  return { ...base, truth, open: within(printed, before), hidden: within(beside, before), isSmall: false };
};

const ofBefore = (key: string, { out, highest, wholes }: Known): Standing => ({
  key,
  truth: null,
  shown: null,
  open: within(upTo(highest), out.ranges.get(key)),
  hidden: null,
  isSmall: out.small.has(key),
  isWhole: wholes.has(key),
});

interface Rows {
  readonly standings: readonly Standing[];
  readonly rows: readonly (readonly Term[])[];
}

/** Every sum as a row; what is left of a whole is a count too, and a difference that should not be is known to everybody. */
const rowsOf = (told: readonly Standing[], sums: CountTable["sums"], { policy, highest }: Known): Rows => {
  const standings = [...told];
  const numberOf = new Map(told.flatMap(({ key }, at) => (key === null ? [] : [[key, at] as const])));
  const truthOf = (at: number): number | null => standings[at]?.truth ?? null;
  const rows = sums.flatMap(({ whole, parts, complete }) => {
    const own = [...new Set(parts)].flatMap((key) => numberOf.get(key) ?? []);
    const wholeAt = numberOf.get(whole);
    if (wholeAt === undefined || own.length === 0) return [];
    const terms: Term[] = [...own.map((cell) => ({ cell, times: 1 })), { cell: wholeAt, times: -1 }];
    const truths = [...own, wholeAt].map(truthOf);
    const left = truths.includes(null)
      ? null
      : (truthOf(wholeAt) ?? 0) - own.reduce((sum, at) => sum + (truthOf(at) ?? 0), 0);
    const isWholeSum = complete && own.length === new Set(parts).size;
    if (isWholeSum && (left === 0 || left === null)) return [terms];
    const rest = { key: null, truth: left, shown: null, hidden: null, isWhole: false };
    const isOff = left !== null && (isWholeSum || left < 0);
    standings.push(
      isOff
        ? { ...rest, open: exactlyThis(left), isSmall: false }
        : { ...rest, open: upTo(highest), isSmall: left === null || isSmallCount(left, policy) },
    );
    return [[...terms, { cell: standings.length - 1, times: 1 }]];
  });
  return { standings, rows };
};

/** Whole numbers that fit, with the true ones where they are known. */
const pointFor = ({ standings, rows }: Rows): Int32Array | Contradiction => {
  const wrong = standings.flatMap(({ key, truth, open }) =>
    truth !== null && key !== null && (truth < open.low || truth > open.high) ? [key] : [],
  );
  if (wrong.length > 0) return { keys: wrong };
  const isOpen = standings.some(({ truth }) => truth === null);
  const point = Int32Array.from(standings, ({ truth, open }) => truth ?? open.low);
  if (!isOpen) return point;
  const high = Int32Array.from(standings, ({ truth, open }) => truth ?? open.high);
  const found = anyPoint({ low: point, high, rows });
  return typeof found === "string" ? { keys: [] } : found;
};

/** A total is missed more than one of its parts, a count that is shown to be nobody more than others, and a large one a little more. */
const weightOf = ({ key, isWhole, truth }: Standing, weights: CountTable["weights"], highest: number): number =>
  (weights?.get(key ?? "") ?? (isWhole ? 4 : 1)) + (truth === 0 ? 2 : 0) + (0.5 * (truth ?? 0)) / highest;

const wholesOf = (sums: CountTable["sums"]): ReadonlySet<string> =>
  new Set(sums.flatMap(({ whole, parts, complete }) => (complete && parts.length > 1 ? [whole] : [])));

/**
 * Takes: a table and the rule. Gives: counts and sums for the gate to reckon with, or the keys that contradict what is out.
 * @throws RangeError when a count is no whole number of 0 or more, or more people than there are
 */
export const laidOut = (table: CountTable, policy: SmallNumberPolicy): LaidOut | Contradiction => {
  const out = joinOut(table.before ?? nothingOut, table.after === undefined ? nothingOut : outOf(table.after));
  const sums = [...joinOut({ ...out, sums: [...table.sums, ...out.sums] }).sums];
  const settled = new Set(table.after?.hiddenBeside);
  let most = 0;
  for (const count of table.cells.values()) if (count.mark === "value") most = Math.max(most, count.count);
  for (const { low, high } of out.ranges.values()) most = Math.max(most, high ?? low);
  const highest = Math.min(countMax, 2 * most + 1000);
  const known: Known = { policy, out, settled, wholes: wholesOf(sums), highest };
  const told = [
    ...[...table.cells].map(([key, count]) => ofTable(key, count, known)),
    ...[...out.ranges.keys()].filter((key) => !table.cells.has(key)).map((key) => ofBefore(key, known)),
  ];
  const laid = rowsOf(told, sums, known);
  const point = pointFor(laid);
  if (!(point instanceof Int32Array)) return point;
  const cells = laid.standings.map((standing, at): Cell => {
    const { key, truth, open, hidden, isSmall, shown } = standing;
    const least = policy.zeroIsShown ? policy.hideUnder - 1 : policy.hideUnder;
    const values = isSmall ? Math.max(1, Math.min(policy.valuesLeft, least, open.high - open.low + 1)) : 0;
    return {
      truth: point[at] ?? 0,
      open,
      hidden,
      weight: weightOf(standing, table.weights, highest * laid.standings.length),
      values,
      largeFrom: truth === null && shown === null ? policy.hideUnder : null,
      isPrinted: key !== null && shown !== null,
      isAlone: isSmall && truth === 1,
    };
  });
  return { standings: laid.standings, cells, rows: laid.rows };
};
