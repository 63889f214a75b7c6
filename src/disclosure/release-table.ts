/**
 * The one gate for small numbers. A table goes in as it was gathered; what comes out may be shown, in any form: small counts are
 * hidden, and as many others beside them as it takes that no hidden count can be worked out from a total, a column, a
 * nested group, a share, or from anything that came out before. @practice P03
 */
import { notCollected, suppressed, type Count } from "../nouns/count.ts";
import type { Released } from "../nouns/indicator.ts";
import { hideMoreUntilSafe, type Asked, type Hidden } from "./hide-more.ts";
import { laidOut, type LaidOut } from "./laid-out.ts";
import type { SmallNumberPolicy } from "./policy.ts";
import type { CountTable, Range, Readers, Refusal, ReleasedTable } from "./table.ts";

export type { AlreadyOut, CountTable, Range, Readers, Refusal, ReleasedTable, SumOfParts } from "./table.ts";

const passed = new WeakSet<object>();

/** Whether this very count came through the gate. */
export const hasPassed = (count: Count): count is Released => passed.has(count);

const pass = (count: Count): Released => {
  const own: Count = Object.freeze({ ...count });
  passed.add(own);
  if (!hasPassed(own)) throw new Error("A count that passed the gate is not known to have passed.");
  return own;
};

const anything: Range = { low: 0, high: null };

const shownRange = (count: Count): Range =>
  count.mark === "value"
    ? { low: count.min, high: count.max }
    : count.mark === "suppressed"
      ? anything
      : { low: 0, high: 0 };

interface Told {
  readonly cells: readonly (readonly [string, Count])[];
  readonly hiddenBeside?: ReadonlySet<string>;
  readonly small?: ReadonlyMap<string, Range>;
  readonly refused?: Refusal;
}

const released = ({ identity, sums }: CountTable, told: Told): ReleasedTable => ({
  identity,
  cells: new Map(told.cells.map(([key, count]) => [key, pass(count)])),
  hiddenBeside: told.hiddenBeside ?? new Set(),
  ranges: new Map(told.cells.map(([key, count]) => [key, told.small?.get(key) ?? shownRange(count)])),
  sums,
  small: new Set(told.small?.keys()),
  refused: told.refused ?? null,
});

const allHidden = (table: CountTable, refused?: Refusal): ReleasedTable =>
  released(table, {
    cells: [...table.cells].map(([key, count]) => [key, count.mark === "value" ? suppressed : count]),
    ...(refused === undefined ? {} : { refused }),
  });

const contradicts =
  "These counts do not fit what has been published before, or the totals beside them. Check the file; where figures were corrected, bring in all of the corrected file.";
const tooMuchIsOut =
  "Together with what has been published before, this would let readers work out small counts, whatever of it is hidden. Leave out the counts named, or publish over a longer period or a larger area.";

/** The printed keys that hang together by sums with counts that cannot be made safe. */
const namesOf = ({ standings, rows }: LaidOut, unsafe: readonly number[]): readonly string[] => {
  const around = rows.filter((terms) => terms.some(({ cell }) => unsafe.includes(cell)));
  const cells = new Set([...unsafe, ...around.flatMap((terms) => terms.map(({ cell }) => cell))]);
  return [...cells].flatMap((cell) => {
    const standing = standings[cell];
    return standing?.key === null || standing?.key === undefined || standing.shown === null ? [] : [standing.key];
  });
};

const shownOf = (table: CountTable, laid: LaidOut, { beside, unsafe, untold }: Hidden): ReleasedTable => {
  if (unsafe.length > 0) return allHidden(table, { because: tooMuchIsOut, keys: namesOf(laid, unsafe) });
  const hiddenBeside = new Set<string>();
  const small = new Map<string, Range>();
  const cells = [...table.cells.keys()].map((key, at): readonly [string, Count] => {
    const { shown, isSmall, open } = laid.standings[at] ?? { shown: null, isSmall: false, open: { low: 0, high: 0 } };
    const settled = table.after?.cells.get(key);
    if (isSmall) small.set(key, untold.has(at) ? anything : { low: open.low, high: open.high });
    else if (beside.has(at) || table.after?.hiddenBeside.has(key) === true) hiddenBeside.add(key);
    if (settled !== undefined) return [key, settled];
    return [key, isSmall || hiddenBeside.has(key) ? suppressed : (shown ?? suppressed)];
  });
  return released(table, { cells, hiddenBeside, small });
};

/** The gate in two steps, for whoever has the middle one done elsewhere: what is asked of it, and what is made of the answer. */
export const releaseBy = (
  policy: SmallNumberPolicy,
  table: CountTable,
  readers: Readers,
): ReleasedTable | { readonly asked: Asked; readonly withHidden: (hidden: Hidden) => ReleasedTable } => {
  if (table.published) return released(table, { cells: [...table.cells] });
  if (readers === "everyone" && !policy.leavesThePlace) return allHidden(table);
  if (table.ofEngland && policy.englandIsExact) return released(table, { cells: [...table.cells] });
  const laid = laidOut(table, policy);
  if ("keys" in laid) return allHidden(table, { because: contradicts, keys: laid.keys });
  return { asked: laid, withHidden: (hidden) => shownOf(table, laid, hidden) };
};

/**
 * The table as it may be shown.
 *
 * Takes: the place's rule; every count that one page or one file will hold, every sum among them, and in `before` what is out
 * already; who will read it: people with a role in the place, or everyone. Gives: the same keys, each with a count that may be
 * shown, and what a ledger needs to remember of it. Where `refused` says why, every count is hidden.
 * Read it: counts that a publisher released pass as they are. Rates, shares and intervals are to be worked out from
 * what comes back, never from what went in.
 * Misleads when: `before` does not hold all that is out, or two counts of the same people have different keys.
 * Errors: RangeError where a count is no whole number of 0 or more, or more than there are people.
 * @example releaseTable(nationalPublicationRule, table, "of-the-place").cells.get("measure=referrals;group=J")
 */
export const releaseTable = (policy: SmallNumberPolicy, table: CountTable, readers: Readers): ReleasedTable => {
  const steps = releaseBy(policy, table, readers);
  return "asked" in steps ? steps.withHidden(hideMoreUntilSafe(steps.asked)) : steps;
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
