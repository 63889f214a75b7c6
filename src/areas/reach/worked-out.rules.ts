/** What a reader can work out of everything that is out: of what is printed, and of what nobody prints. @practice P03 */
import { joinOut, type AlreadyOut, type Range } from "../../disclosure/already-out.ts";
import { attack, type Interval } from "../../disclosure/attack.ts";
import { highest, type Term } from "../../disclosure/equations.ts";
import type { SmallNumberPolicy } from "../../disclosure/policy.ts";

const highestHere = highest / 4;

/** Every count's interval, by key; null where what is out contradicts itself. */
export const intervalsOf = (
  { ranges, sums }: AlreadyOut,
  wanted: (key: string) => boolean,
): ReadonlyMap<string, Interval> | null => {
  const keys = [...new Set([...ranges.keys(), ...sums.flatMap(({ whole, parts }) => [whole, ...parts])])];
  const numberOf = new Map(keys.map((key, at) => [key, at]));
  const term = (key: string, times: number): Term => ({ cell: numberOf.get(key) ?? 0, times });
  const rests = new Map(
    sums.flatMap(({ complete }, at) => (complete ? [] : [at])).map((sum, at) => [sum, keys.length + at]),
  );
  const rangeAt = (at: number): Range => ranges.get(keys[at] ?? "") ?? { low: 0, high: null };
  const cells = Array.from({ length: keys.length + rests.size }, (_, at) => rangeAt(at));
  const rows = sums.map(({ whole, parts }, at): readonly Term[] => {
    const rest = rests.get(at);
    return [
      ...parts.map((key) => term(key, 1)),
      ...(rest === undefined ? [] : [{ cell: rest, times: 1 }]),
      term(whole, -1),
    ];
  });
  const targets = keys.flatMap((key, at) => (wanted(key) ? [at] : []));
  const { isConsistent, intervals } = attack(
    {
      low: Int32Array.from(cells, ({ low }) => Math.min(low, highestHere)),
      high: Int32Array.from(cells, ({ high }) => high ?? highestHere),
      rows,
    },
    targets,
  );
  return isConsistent ? new Map([...intervals].map(([at, interval]) => [keys[at] ?? "", interval])) : null;
};

/**
 * Counts that nobody prints and that readers could tell to be small, or nearly: the month that two crossing periods share.
 *
 * Takes: all that is out with what is to go out, and the counts that nobody prints. Gives: the keys of those that have to be
 * protected as small ones are. Where all of it contradicts itself the gate has said so.
 */
export const smallUnseen = (
  all: readonly AlreadyOut[],
  unseen: ReadonlySet<string>,
  policy: Pick<SmallNumberPolicy, "hideUnder" | "valuesLeft" | "zeroIsShown">,
): readonly string[] => {
  const intervals = intervalsOf(joinOut(...all), (key) => unseen.has(key)) ?? new Map<string, Interval>();
  return [...intervals].flatMap(([key, { low, high }]) => {
    const isNothing = high === 0 && policy.zeroIsShown;
    return low < policy.hideUnder && high - low + 1 < policy.valuesLeft && !isNothing ? [key] : [];
  });
};
