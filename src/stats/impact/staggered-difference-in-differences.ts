import { confidenceUnlessTold, standardErrorsFor } from "../confidence.ts";
import { type Estimate, estimateOf, noEstimate } from "../estimate.ts";

/** One place (or person) in one period. */
export interface PanelRow {
  readonly unit: string;
  readonly time: number;
  readonly value: number;
  /** The first period in which the unit had the change; null where it never had. */
  readonly firstTreated: number | null;
}

export interface StaggeredInput {
  readonly rows: readonly PanelRow[];
  readonly confidence?: number;
}

/**
 * The effect on the units that began in period `group`, as seen in period `time`. Before they began it should be near
 * 0.
 */
export type GroupTimeEffect = Estimate & {
  readonly group: number;
  readonly time: number;
  readonly standardError: number | null;
};

export interface StaggeredEffects {
  readonly groupTime: readonly GroupTimeEffect[];
  /** All effects from each group's beginning on, weighted by the size of the group. */
  readonly simple: Estimate & { readonly standardError: number | null };
  /** Units that were left out: already begun in the first period, or a period missing. */
  readonly unitsLeftOut: number;
  readonly because: string | null;
}

interface Unit {
  /** Null: never within the periods looked at. */
  readonly group: number | null;
  readonly values: ReadonlyMap<number, number>;
}

/** One effect, and how far each unit pulls it (its influence). */
interface Pulled {
  readonly group: number;
  readonly time: number;
  readonly effect: number;
  readonly pulls: readonly number[];
}

const measure = "staggeredDifferenceInDifferences";
const method = "Callaway-Sant'Anna, never-treated comparison";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const panelOf = (rows: readonly PanelRow[]): ReadonlyMap<string, Unit> => {
  const units = new Map<string, { group: number | null; values: Map<number, number> }>();
  for (const { unit, time, value, firstTreated } of rows) {
    if (!Number.isFinite(time) || !Number.isFinite(value)) {
      throw new RangeError(`${measure}: each time and value must be a number, but ${unit} has ${time} and ${value}.`);
    }
    const known = units.get(unit) ?? { group: firstTreated, values: new Map<number, number>() };
    if (known.group !== firstTreated) throw new RangeError(`${measure}: ${unit} begins in two different periods.`);
    if (known.values.has(time)) throw new RangeError(`${measure}: ${unit} has the period ${time} twice.`);
    known.values.set(time, value);
    units.set(unit, known);
  }
  return units;
};

const changesOf = (units: readonly Unit[], from: number, to: number): readonly number[] =>
  units.map(({ values }) => (values.get(to) ?? Number.NaN) - (values.get(from) ?? Number.NaN));

/** The change of a group less that of the units that never began, each unit's pull on it included. */
const effectOf = (units: readonly Unit[], at: { group: number; time: number; base: number }): Pulled => {
  const changes = changesOf(units, at.base, at.time);
  const meanWhere = (group: number | null) => {
    const own = changes.filter((_, index) => units[index]?.group === group);
    return { mean: sum(own) / own.length, share: own.length / units.length };
  };
  const [treated, control] = [meanWhere(at.group), meanWhere(null)];
  const pulls = changes.map((change, index) => {
    const group = units[index]?.group;
    if (group === at.group) return (change - treated.mean) / treated.share;
    return group === null ? -(change - control.mean) / control.share : 0;
  });
  return { group: at.group, time: at.time, effect: treated.mean - control.mean, pulls };
};

const withLimits = (effect: number, pulls: readonly number[], z: number) => {
  const error = Math.sqrt(sum(pulls.map((pull) => pull * pull))) / pulls.length;
  const standardError = error > 0 ? error : null;
  const because = "There are too few units, or they are all alike: how much chance does cannot be told.";
  const limit = (errors: number) => (standardError === null ? null : effect + errors * standardError);
  return { standardError, ...estimateOf({ value: effect, lower: limit(-z), upper: limit(z) }, method, because) };
};

/** The weighted mean of the effects after the beginning; the weights, being estimated, pull too. */
const simpleOf = (effects: readonly Pulled[], units: readonly Unit[], z: number) => {
  const after = effects.filter(({ group, time }) => time >= group);
  const shareOf = (group: number) => units.filter((unit) => unit.group === group).length / units.length;
  const shares = after.map(({ group }) => shareOf(group));
  const all = sum(shares);
  const value = sum(after.map(({ effect }, index) => effect * (shares[index] ?? 0))) / all;
  const pulls = units.map((unit, at) =>
    sum(
      after.map(({ group, effect, pulls: own }, index) => {
        const share = shares[index] ?? 0;
        const surplus = (unit.group === group ? 1 : 0) - share;
        return ((own[at] ?? 0) * share + (effect - value) * surplus) / all;
      }),
    ),
  );
  return withLimits(value, pulls, z);
};

const nothing = (because: string, unitsLeftOut: number): StaggeredEffects => ({
  groupTime: [],
  simple: { standardError: null, ...noEstimate(method, because) },
  unitsLeftOut,
  because,
});

/**
 * What a change did where places began it in different years, against places that never did.
 *
 * Takes: `rows`, one for each unit and period: `unit`, `time`, `value`, `firstTreated` (or null for never);
 * `confidence`.
 * Gives: `groupTime`, the effect for each group of beginners in each period from the second on (base: the period
 * before; from the beginning on, the last period before it), and `simple`, all effects from the beginning on, weighted
 * by group size. Standard errors from each unit's influence; limits for one effect at a time.
 * Read it: effects before the beginning should lie near 0; where they do not, the groups were going different ways.
 * Misleads when: those who never began differ in kind from those who did; or groups are of a few units.
 * Errors: RangeError for NaN, a period twice, or a unit that begins twice. Nobody who never began, or nobody who began:
 * null, with the reason.
 * Source: Callaway and Sant'Anna, Journal of Econometrics 2021, without covariates; the R package did 2.5.1.
 * @example staggeredDifferenceInDifferences({ rows: [1, 2, 1, 6].map((value, n) => ({ unit: n < 2 ? "a" : "b", time: n % 2, value, firstTreated: n < 2 ? null : 1 })) }).simple.value // 4
 */
export const staggeredDifferenceInDifferences = (input: StaggeredInput): StaggeredEffects => {
  const { rows, confidence = confidenceUnlessTold } = input;
  const z = standardErrorsFor(confidence);
  const times = [...new Set(rows.map(({ time }) => time))].toSorted((left, right) => left - right);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const everyone = [...panelOf(rows).values()].map(({ group, values }): Unit => ({
    group: group !== null && group > last ? null : group,
    values,
  }));
  const units = everyone.filter(
    ({ group, values }) => values.size === times.length && (group === null || group > first),
  );
  const leftOut = everyone.length - units.length;
  const groups = [...new Set(units.flatMap(({ group }) => (group === null ? [] : [group])))].toSorted((a, b) => a - b);
  if (!units.some(({ group }) => group === null)) {
    return nothing("There is no unit that never began, so there is nothing to compare with.", leftOut);
  }
  if (groups.length === 0) return nothing("No unit began after the first period.", leftOut);
  const effects = groups.flatMap((group) =>
    times.slice(1).map((time, index) => {
      const before = time < group ? times[index] : times.findLast((each) => each < group);
      return effectOf(units, { group, time, base: before ?? first });
    }),
  );
  return {
    groupTime: effects.map(({ group, time, effect, pulls }) => ({ group, time, ...withLimits(effect, pulls, z) })),
    simple: simpleOf(effects, units, z),
    unitsLeftOut: leftOut,
    because: null,
  };
};
