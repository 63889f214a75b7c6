/**
 * What everybody can know already: the ranges of counts that are out, and the sums among them. A ledger keeps it; the gate takes
 * it as given, so that a table can be held against all that came before it. @practice P03
 */
import type { AlreadyOut, Range, ReleasedTable, SumOfParts } from "./table.ts";

export type { AlreadyOut, Range } from "./table.ts";

/** Nothing is out. */
export const nothingOut: AlreadyOut = { ranges: new Map(), sums: [], small: new Set() };

/**
 * What one released table tells everybody.
 *
 * Takes: a table as it came out of the gate. Gives: its ranges, its sums and what of it is hidden for being small.
 * Read it: keep it beside every release; give `joinOut(...)` of all that share a key to the next `releaseTable`.
 * Misleads when: keys are not canonical; counts named differently cannot be held against each other.
 * @example outOf(releaseTable(nationalPublicationRule, table, "everyone")).ranges.get("group=J;measure=referrals")
 */
export const outOf = ({ ranges, sums, small }: ReleasedTable): AlreadyOut => ({ ranges, sums, small });

const narrower = (one: Range | undefined, other: Range): Range => {
  if (one === undefined) return other;
  const highs = [one.high, other.high].filter((high) => high !== null);
  return { low: Math.max(one.low, other.low), high: highs.length === 0 ? null : Math.min(...highs) };
};

const sumName = ({ whole, parts, complete }: SumOfParts): string => JSON.stringify([whole, parts.toSorted(), complete]);

/**
 * Everything that several releases tell together.
 *
 * Takes: what each of them told. Gives: one, where a count that came out more than once has the range that all of them allow.
 * Read it: a range whose `low` is over its `high` means that the releases contradict each other, as after a correction.
 */
export const joinOut = (...all: readonly AlreadyOut[]): AlreadyOut => {
  const ranges = new Map<string, Range>();
  for (const one of all) for (const [key, range] of one.ranges) ranges.set(key, narrower(ranges.get(key), range));
  const sums = new Map(all.flatMap((one) => one.sums.map((sum) => [sumName(sum), sum] as const)));
  return { ranges, sums: [...sums.values()], small: new Set(all.flatMap(({ small }) => [...small])) };
};

const isApart = (one: Range, other: Range): boolean =>
  (one.high !== null && one.high < other.low) || (other.high !== null && other.high < one.low);

const olderName = (key: string, edition: number): string => `${key};edition=${edition}`;

/** Whether a key is of a count as it was out before it was corrected. */
export const isOlderEdition = (key: string): boolean => /;edition=\d+$/u.test(key);

/**
 * The same, where some counts have been corrected since.
 *
 * Takes: what is out, and the keys of the counts that are others today. Gives: these under another name, with every sum they
 * stood in: a reader still has the older figures, and can take from them whatever was not corrected.
 */
export const asBeforeCorrection = (out: AlreadyOut, corrected: ReadonlySet<string>): AlreadyOut => {
  const nameOf = new Map<string, string>();
  for (const key of corrected) {
    let edition = 1;
    while (out.ranges.has(olderName(key, edition))) edition += 1;
    nameOf.set(key, olderName(key, edition));
  }
  const named = (key: string): string => nameOf.get(key) ?? key;
  const older = out.sums.flatMap(({ whole, parts, complete }): readonly SumOfParts[] =>
    [whole, ...parts].some((key) => nameOf.has(key))
      ? [{ whole: named(whole), parts: parts.map(named), complete }]
      : [],
  );
  return {
    ranges: new Map([...out.ranges].map(([key, range]) => [named(key), range])),
    sums: [...out.sums, ...older],
    small: new Set([...out.small].map(named)),
  };
};

/**
 * Everything that several releases tell together, the oldest first: where a newer one contradicts an older one, the count was
 * corrected, and what the newer says is true today.
 */
export const joinInOrder = (...all: readonly AlreadyOut[]): AlreadyOut => {
  let joined: readonly AlreadyOut[] = [];
  const ranges = new Map<string, Range>();
  for (const one of all) {
    const corrected = new Set(
      [...one.ranges].flatMap(([key, range]) => {
        const before = ranges.get(key);
        return before !== undefined && isApart(before, range) ? [key] : [];
      }),
    );
    if (corrected.size > 0) joined = [asBeforeCorrection(joinOut(...joined), corrected)];
    for (const [key, range] of one.ranges)
      ranges.set(key, narrower(corrected.has(key) ? undefined : ranges.get(key), range));
    joined = [...joined, one];
  }
  return joinOut(...joined);
};
