import { z } from "zod";
import { attack } from "../../src/disclosure/attack.ts";
import { noiseByKey, tenFiveRule } from "../../src/disclosure/cell-keys.ts";
import type { Equations } from "../../src/disclosure/equations.ts";
import { fewestToHide } from "./fewest.ts";
import { differencing, percentageLeak } from "../../src/disclosure/leaks.ts";
import { nationalPublicationRule } from "../../src/disclosure/policy.ts";
import { hideSmall } from "../../src/disclosure/small-numbers.ts";
import { exactly } from "../../src/nouns/count.ts";
import { adapt, type Adapter, number, numbers } from "./fields.ts";

const cell = z.object({ id: z.string(), value: number, suppressed: z.boolean().optional() });
const table = z.object({
  cells: z.array(cell),
  constraints: z.array(z.object({ total: z.string(), parts: z.array(z.string()) })),
});
type Table = z.output<typeof table>;

const boundless = 100_000_000;

const layOut = ({ cells, constraints }: Table, highest: number, isHidden: (one: z.output<typeof cell>) => boolean) => {
  const numberOf = new Map(cells.map(({ id }, at) => [id, at]));
  const at = (id: string): number => {
    const found = numberOf.get(id);
    if (found === undefined) throw new Error(`There is no cell ${id}.`);
    return found;
  };
  const equations: Equations = {
    low: Int32Array.from(cells, (one) => (isHidden(one) ? 0 : one.value)),
    high: Int32Array.from(cells, (one) => (isHidden(one) ? highest : one.value)),
    rows: constraints.map(({ total, parts }) => [
      ...parts.map((part) => ({ cell: at(part), times: 1 })),
      { cell: at(total), times: -1 },
    ]),
  };
  return { equations, at };
};

const attackerIntervals = adapt(
  table.extend({ targets: z.array(z.string()), upperBound: number.nullish() }),
  ({ targets, upperBound, ...rest }) => {
    const { equations, at } = layOut(rest, upperBound ?? boundless, ({ suppressed }) => suppressed === true);
    const { intervals } = attack(equations, targets.map(at));
    const found = targets.map((target) => {
      const interval = intervals.get(at(target));
      if (interval === undefined || !interval.isExact) throw new Error(`${target} is not known.`);
      return [
        target,
        { low: interval.low, high: interval.high, exactlyKnown: interval.low === interval.high },
      ] as const;
    });
    // The rows of the tables here are networks, whose extreme points are whole: both intervals are the same.
    return { intervals: Object.fromEntries(found), integerIntervals: Object.fromEntries(found) };
  },
);

/** Totals stay; the others may be hidden. */
const openIn = ({ cells, constraints }: Table, closed: readonly string[]): readonly string[] => {
  const totals = new Set(constraints.map(({ total }) => total));
  return cells.flatMap(({ id }) => (totals.has(id) || closed.includes(id) ? [] : [id]));
};

const minimum = adapt(
  table.extend({ primary: z.array(z.string()), minimumWidth: number.nullish() }),
  ({ primary, minimumWidth, ...rest }) => {
    const { equations, at } = layOut(rest, boundless, ({ id }) => primary.includes(id));
    const sets = fewestToHide(
      {
        equations,
        protect: primary.map(at),
        candidates: openIn(rest, primary).map(at),
        widthMin: minimumWidth ?? 1,
        highest: boundless,
      },
      6,
    );
    const lost = (set: readonly number[]): number => set.reduce((sum, one) => sum + (rest.cells[one]?.value ?? 0), 0);
    const least = Math.min(...sets.map(lost));
    const named = (some: readonly (readonly number[])[]) => some.map((set) => set.map((one) => rest.cells[one]?.id));
    const best = named(sets.filter((set) => lost(set) === least));
    return {
      minimumExtraCells: sets[0]?.length ?? null,
      acceptableSets: named(sets),
      lowestCountSets: best,
      bestSets: best,
      minimumSuppressedCount: least,
    };
  },
);

const singletons = adapt(table.extend({ threshold: number.nullish() }), ({ threshold, ...rest }) => {
  const isFlagged = rest.cells.some(({ suppressed }) => suppressed === true);
  const totals = new Set(rest.constraints.map(({ total }) => total));
  const isSmall = ({ id, value, suppressed }: z.output<typeof cell>): boolean =>
    isFlagged ? suppressed === true : !totals.has(id) && value > 0 && value <= (threshold ?? 1);
  const { equations, at } = layOut(rest, boundless, isSmall);
  const primary = rest.cells.filter(isSmall);
  const own = primary.map(({ id }) => id);
  const choice = {
    equations,
    protect: own.map(at),
    // What is nobody is no cover for somebody.
    candidates: openIn(rest, own)
      .map(at)
      .filter((one) => rest.cells[one]?.value !== 0),
    widthMin: 1,
    highest: boundless,
  };
  const alone = primary.filter(({ value }) => value === 1).map(({ id }) => at(id));
  return {
    secondaryWithoutSingletonDetection: fewestToHide(choice, 6)[0]?.length ?? null,
    secondaryWithSingletonDetection: fewestToHide({ ...choice, alone }, 6)[0]?.length ?? null,
  };
});

const keyList = z
  .union([numbers, z.object({ each: number.nullable(), list: numbers.nullable(), n: number })])
  .transform((keys) => {
    if (Array.isArray(keys)) return keys;
    return keys.each === null ? (keys.list ?? []) : Array.from({ length: keys.n }, () => keys.each ?? 0);
  });

/** "n <= 3", "below 5", { maxN: 3, allowZeros: true } …: upstream writes its rule in more than one way. */
const ruleShape = z.union([
  z.string().transform((words) => ({
    most:
      Number(/\d+/.exec(words.replace(/\b0\s*</, ""))?.[0] ?? "NaN") - (/<(?!=)|below|under|less/i.test(words) ? 1 : 0),
    zeros: /zero|allowZeros=TRUE/i.test(words),
  })),
  z
    .looseObject({ maxN: number.optional(), threshold: number.optional(), allowZeros: z.boolean().optional() })
    .transform((rule) => ({ most: rule.maxN ?? (rule.threshold ?? Number.NaN) - 1, zeros: rule.allowZeros === true })),
]);

export const disclosureControl: Readonly<Record<string, Adapter>> = {
  attacker_intervals: attackerIntervals,
  cell_key_lookup: adapt(
    z.object({
      recordKeys: numbers,
      ptable: z.array(
        z
          .object({ i: number, v: number, lb: number, ub: number })
          .transform(({ i, v, lb, ub }) => ({ count: i, noise: v, from: lb, to: ub })),
      ),
      maxI: number,
    }),
    ({ recordKeys, ptable, maxI }) => {
      const { cellKey, noise, perturbed } = noiseByKey(recordKeys, ptable, maxI);
      return { cellKey, pvalue: noise, perturbed };
    },
  ),
  cell_key_ons_10_5: adapt(
    z.object({ recordKeys: keyList, keyRange: number, threshold: number }),
    ({ recordKeys, keyRange, threshold }) => {
      const { row, noise, ...rest } = tenFiveRule(recordKeys, keyRange, threshold);
      return { ...rest, pcv: row, pvalue: noise };
    },
  ),
  complementary_suppression_minimum: minimum,
  differencing_attack: adapt(
    z.object({ threshold: number, tables: z.array(z.object({ label: z.string(), n: number, events: number })) }),
    ({ threshold, tables }) => {
      const [larger, smaller] = tables.map(({ n, ...rest }) => ({ ...rest, people: n }));
      if (larger === undefined || smaller === undefined) throw new Error("Two tables are needed.");
      const { people, events, isLeak } = differencing(larger, smaller, threshold);
      const label = /without one (.+)$/.exec(smaller.label)?.[1];
      return { revealed: { label: label === undefined ? "" : `the ${label}`, n: people, events }, disclosive: isLeak };
    },
  ),
  nhs_suppress_round5: adapt(z.object({ count: number, zeroIsShown: z.boolean() }), ({ count, zeroIsShown }) => {
    const shown = hideSmall(exactly(count), { ...nationalPublicationRule, zeroIsShown });
    return { shown: shown.mark === "value" ? shown.count : "*" };
  }),
  percentage_leak: adapt(
    z.object({ percent: number, decimalPlaces: number, denominator: number, threshold: number }),
    ({ percent, decimalPlaces, denominator, threshold }) => {
      const { possible, isLeak } = percentageLeak({ percent, decimalPlaces, whole: denominator, hideUnder: threshold });
      return { possibleCounts: possible, revealsSuppressed: isLeak };
    },
  ),
  primary_suppression_threshold: adapt(z.object({ cells: z.array(cell), rule: ruleShape }), ({ cells, rule }) => ({
    suppressed: cells.filter(({ value }) => value <= rule.most && (value > 0 || rule.zeros)).map(({ id }) => id),
  })),
  singleton_problem: singletons,
};
