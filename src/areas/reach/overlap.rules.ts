/**
 * How counts that are out already overlap with counts that are to go out: a month lies in its year, two bands of age cross, small
 * areas make up a ward. From this the gate knows what a reader can subtract. @practice P03
 */
import { asBeforeCorrection, isOlderEdition, type AlreadyOut, type Range } from "../../disclosure/already-out.ts";
import {
  cellKey,
  coordinatesOf,
  sumsOfNesting,
  type CoordinateName,
  type Coordinates,
  type Nesting,
} from "../../disclosure/cell-key.ts";
import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import type { SumOfParts } from "../../disclosure/release-table.ts";
import type { Count } from "../../nouns/count.ts";
import { dateOfDay, dayNumber } from "./day-numbers.rules.ts";
import { partNotSaid } from "./from-slices.rules.ts";

export type { AlreadyOut } from "../../disclosure/already-out.ts";
export type { Nesting } from "../../disclosure/cell-key.ts";

/** From, and up to but without: numbers of days, or years of age. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A period's name in a key: its first and last day where they are known, so that one period has one name however a file
 * prints it; else as printed.
 */
export const periodCode = (period: {
  readonly printed: string;
  readonly from: string | null;
  readonly to: string | null;
}): string => (period.from === null || period.to === null ? period.printed.trim() : `${period.from}/${period.to}`);

const spanOfPeriod = (code: string): Span | null => {
  const days = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(code);
  if (days === null) return null;
  const span = { from: dayNumber(days[1] ?? ""), to: dayNumber(days[2] ?? "") + 1 };
  return span.from < span.to ? span : null;
};

const ageMax = 200;

/** An age band's name in a key: `18-25`, `65-199`, however a file prints it; else as printed. */
export const ageCode = (band: string): string => {
  const text = band
    .toLowerCase()
    .replaceAll(/[–—]|\bto\b/gu, "-")
    .replaceAll(/\s|aged|years?|yrs?/gu, "");
  const two = /^(\d{1,3})-(\d{1,3})$/.exec(text);
  if (two !== null) return `${Number(two[1])}-${Number(two[2])}`;
  const over = /^(?:over(\d{1,3})|(\d{1,3})(?:\+|and?over|orover|plus))$/.exec(text);
  if (over !== null) return `${over[1] === undefined ? Number(over[2]) : Number(over[1]) + 1}-${ageMax - 1}`;
  const under = /^(?:under|<)(\d{1,3})$/.exec(text);
  return under === null ? band.trim() : `0-${Number(under[1]) - 1}`;
};

const spanOfAge = (code: string): Span | null => {
  const years = /^(\d{1,3})-(\d{1,3})$/.exec(code);
  if (years === null) return null;
  const span = { from: Number(years[1]), to: Number(years[2]) + 1 };
  return span.from < span.to ? span : null;
};

interface Axis {
  readonly by: CoordinateName;
  readonly spanOf: (code: string) => Span | null;
  readonly codeOf: (span: Span) => string;
}

const axes: readonly Axis[] = [
  { by: "period", spanOf: spanOfPeriod, codeOf: ({ from, to }) => `${dateOfDay(from)}/${dateOfDay(to - 1)}` },
  { by: "ageBand", spanOf: spanOfAge, codeOf: ({ from, to }) => `${from}-${to - 1}` },
];

/** Each span as the pieces that all of them cut each other into: April to May and May to June are three months. */
const piecesOf = (spans: readonly Span[]): readonly Span[] => {
  const cuts = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].toSorted((one, other) => one - other);
  return cuts.slice(1).map((to, at) => ({ from: cuts[at] ?? to, to }));
};

interface Placed {
  readonly key: string;
  readonly at: Coordinates;
  readonly span: Span;
}

const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Several spans as one name: those that touch become one, others stand beside each other. */
const nameOf = (spans: readonly Span[], { codeOf }: Axis): string => {
  const joined = spans.reduce<readonly Span[]>((all, span) => {
    const last = all.at(-1);
    return last?.to === span.from ? [...all.slice(0, -1), { from: last.from, to: span.to }] : [...all, span];
  }, []);
  return joined.map(codeOf).join(" and ");
};

/** One whole as its pieces; and what is left of it when any other, or all others, are taken away. */
const sumsOfOne = (whole: Placed, others: readonly Placed[], axis: Axis): readonly SumOfParts[] => {
  const keyOf = (spans: readonly Span[]): string => cellKey({ ...whole.at, [axis.by]: nameOf(spans, axis) });
  const own = piecesOf(others.map(({ span }) => span)).filter((piece) => isWithin(piece, whole.span));
  if (own.length < 2) return [];
  const inside = others.filter(({ key, span }) => key !== whole.key && isWithin(span, whole.span));
  const sumOf = (key: string, parts: readonly Span[]): SumOfParts => ({
    whole: key,
    parts: parts.map((part) => keyOf([part])),
    complete: true,
  });
  const lessOne = inside.flatMap((part): readonly SumOfParts[] => {
    const left = own.filter((piece) => !isWithin(piece, part.span));
    const key = keyOf(left);
    const apart: SumOfParts = { whole: whole.key, parts: [part.key, key], complete: true };
    return left.length > 1 ? [apart, sumOf(key, left)] : [apart];
  });
  const printed = new Set(inside.map(({ key }) => key));
  const bare = own.filter((piece) => !printed.has(keyOf([piece])));
  const lessAll = bare.length > 1 && bare.length < own.length ? [sumOf(keyOf(bare), bare)] : [];
  return [sumOf(whole.key, own), ...lessOne, ...lessAll];
};

const sumsOnAxis = (keys: readonly string[], axis: Axis): readonly SumOfParts[] => {
  const placed = keys.flatMap((key) => {
    const at = coordinatesOf(key);
    const span = axis.spanOf(at[axis.by] ?? "");
    return span === null ? [] : [{ key, at, span, rest: cellKey({ ...at, [axis.by]: null }) }];
  });
  const sums = [...Map.groupBy(placed, ({ rest }) => rest).values()].flatMap((ones) =>
    ones.flatMap((one) => sumsOfOne(one, ones, axis)),
  );
  return [...new Map(sums.map((sum) => [JSON.stringify([sum.whole, sum.parts]), sum])).values()];
};

const truthIn = (held: ReadonlyMap<string, Count>, key: string): number | null => {
  const count = held.get(key);
  return count?.mark === "value" ? count.count : null;
};

const anything: Range = { low: 0, high: null };

const holds = ({ low, high }: Range, truth: number): boolean => low <= truth && (high === null || truth <= high);

/** Whether a sum of older figures fits what was counted today, so that what was not corrected of it can still be taken from it. */
const stillAdds = ({ whole, parts, complete }: SumOfParts, rangeIn: (key: string) => Range): boolean => {
  const all = parts.map(rangeIn);
  const least = all.reduce((sum, { low }) => sum + low, 0);
  const most = all.reduce<number | null>((sum, { high }) => (sum === null || high === null ? null : sum + high), 0);
  const { low, high } = rangeIn(whole);
  return (high === null || least <= high) && (!complete || most === null || most >= low);
};

/** What is out as it still holds: figures that were corrected since stay out beside those of today. */
const stillTrue = (out: AlreadyOut, held: ReadonlyMap<string, Count>): AlreadyOut => {
  const isImpossible = ({ low, high }: Range): boolean => high !== null && high < low;
  const isCorrected = ([key, range]: readonly [string, Range]): boolean => {
    const truth = truthIn(held, key);
    return isImpossible(range) || (truth !== null && !holds(range, truth));
  };
  const corrected = new Set([...out.ranges].flatMap((one) => (isCorrected(one) ? [one[0]] : [])));
  const before = asBeforeCorrection(out, corrected);
  const ranges = new Map([...before.ranges].map(([key, range]) => [key, isImpossible(range) ? anything : range]));
  const rangeIn = (key: string): Range => {
    const truth = truthIn(held, key);
    return truth === null ? (ranges.get(key) ?? anything) : { low: truth, high: truth };
  };
  const isOlder = ({ whole, parts }: SumOfParts): boolean => [whole, ...parts].some(isOlderEdition);
  return { ...before, ranges, sums: before.sums.filter((sum) => !isOlder(sum) || stillAdds(sum, rangeIn)) };
};

interface Known {
  readonly held: ReadonlyMap<string, Count>;
  readonly before: AlreadyOut;
}

const rangeOf = (key: string, { held, before }: Known): Range | undefined => {
  const truth = truthIn(held, key);
  return truth === null ? before.ranges.get(key) : { low: truth, high: truth };
};

/** Nobody printed it, and nothing is known of it but that it is a count. */
const isUnseen = (range: Range | undefined): boolean => range === undefined || (range.low === 0 && range.high === null);

/** What is left of a whole when all that is known of its parts is taken away; null where more than one part is not known. */
const leftIn = ({ whole, parts }: SumOfParts, known: Known): { readonly key: string; readonly low: number } | null => {
  const unseen = parts.filter((key) => isUnseen(rangeOf(key, known)));
  const [key] = unseen;
  const all = rangeOf(whole, known);
  if (key === undefined || unseen.length > 1 || all === undefined) return null;
  const highs = parts.map((part) => rangeOf(part, known)?.high ?? (part === key ? 0 : null));
  const taken = highs.reduce<number | null>((sum, high) => (sum === null || high === null ? null : sum + high), 0);
  return { key, low: taken === null ? 0 : Math.max(0, all.low - taken) };
};

/** Counts can show that an outline misses some of its people: then what is left over is theirs. */
const asCounted = (sum: SumOfParts, { held, before }: Known): SumOfParts => {
  const truths = sum.parts.map((key) => truthIn(held, key));
  const whole = rangeOf(sum.whole, { held, before });
  if (whole === undefined || truths.includes(null)) return sum;
  const total = truths.reduce<number>((all, one) => all + (one ?? 0), 0);
  return holds(whole, total) ? sum : { ...sum, complete: false };
};

interface Overlapping {
  readonly before: AlreadyOut;
  /** What is to go out, as it was gathered. */
  readonly held: ReadonlyMap<string, Count>;
  readonly policy: Pick<SmallNumberPolicy, "hideUnder">;
  /** What nests besides periods and ages: small areas in larger ones, measures in measures. */
  readonly nestings: readonly Nesting[];
}

/**
 * Everything that is out, as the gate has to see it beside a table.
 *
 * Takes: what is out, the counts that are to go out, and how areas nest. Gives: what is out, with the sums that join the two;
 * what nobody printed but anybody can work out (a year less eleven months) stands among the ranges, and among the small
 * ones where it may be small. `added` is what was not among `before` yet, to be kept with the table once it is out.
 */
export const overlapping = ({
  before,
  held,
  policy,
  nestings,
}: Overlapping): { readonly out: AlreadyOut; readonly added: AlreadyOut } => {
  const out = stillTrue(before, held);
  const keys = [...new Set([...held.keys(), ...out.ranges.keys()])].filter((key) => !isOlderEdition(key));
  const known: Known = { held, before: out };
  const nested = sumsOfNesting(keys, nestings).map((sum) => asCounted(sum, known));
  const sums = [...axes.flatMap((axis) => sumsOnAxis(keys, axis)), ...nested];
  const named = sums.flatMap(({ whole, parts }) => [whole, ...parts]);
  const unseen = new Set(named.filter((key) => isUnseen(rangeOf(key, known))));
  const maybeSmall = sums.flatMap((sum) => {
    const left = leftIn(sum, known);
    return left !== null && left.low < policy.hideUnder ? [left.key] : [];
  });
  const added: AlreadyOut = {
    ranges: new Map([...unseen].map((key) => [key, anything] as const)),
    sums,
    small: new Set(maybeSmall),
  };
  return {
    out: {
      ranges: new Map([...out.ranges, ...added.ranges]),
      sums: [...out.sums, ...sums],
      small: new Set([...out.small, ...maybeSmall]),
    },
    added,
  };
};

const codesBy = (keys: Iterable<string>, by: CoordinateName): ReadonlySet<string> =>
  new Set(
    [...keys].flatMap((key) => {
      const code = coordinatesOf(key)[by];
      return code === undefined || code === null || code === partNotSaid ? [] : [code];
    }),
  );

/**
 * Whether nobody here can say how what is out overlaps with what is to go out: by periods without days, or ages without years,
 * that are not the same on both sides. Null where it can be said.
 */
export const overlapUnknown = (out: AlreadyOut, keys: Iterable<string>): "period" | "ageBand" | null => {
  const all = [...keys];
  const unknown = axes.find(({ by, spanOf }) => {
    const [before, own] = [codesBy(out.ranges.keys(), by), codesBy(all, by)];
    const other = [...before].filter((code) => !own.has(code));
    const isUnread = [...before, ...own].some((code) => code.split(" and ").some((one) => spanOf(one) === null));
    return own.size > 0 && other.length > 0 && isUnread;
  });
  return unknown?.by === "period" || unknown?.by === "ageBand" ? unknown.by : null;
};

/** The small areas by which counts of a measure are out. */
export const areasOut = ({ ranges }: AlreadyOut, measure: string): ReadonlySet<string> =>
  new Set(
    [...ranges.keys()].flatMap((key) => {
      const at = coordinatesOf(key);
      const { area } = at;
      return at.measure !== measure || area === undefined || area === null || area === partNotSaid ? [] : [area];
    }),
  );
