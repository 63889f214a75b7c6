/** Areas or services of different size beside one another: who differs from all together by more than chance. @practice P03 */
import {
  funnelAxis,
  funnelLimitsProportion,
  funnelLimitsRate,
  funnelSignificanceProportion,
  funnelSignificanceRate,
  type FunnelPlace,
} from "../../../stats/index.ts";
import { meaningOf } from "../measures.rules.ts";
import { unitOf } from "../screens/series.rules.ts";

/** One area or service. */
export interface Unit {
  readonly name: string;
  /** Null where it is hidden or was not collected. */
  readonly seen: number | null;
  /** Residents, or those the count is a share of; null where nobody knows. */
  readonly people: number | null;
}

export interface UnitPlaced extends Unit {
  /** In the measure's unit. */
  readonly rate: number | null;
  readonly place: FunnelPlace;
}

export interface LineSpot {
  readonly people: number;
  readonly rate: number;
}

export type FunnelLine = "lower2s" | "upper2s" | "lower3s" | "upper3s";
export const funnelLines = ["lower2s", "upper2s", "lower3s", "upper3s"] as const;

export interface Funnel {
  readonly units: readonly UnitPlaced[];
  /** All together, in the measure's unit. */
  readonly average: number;
  readonly lines: Readonly<Record<FunnelLine, readonly LineSpot[]>>;
}

/** A funnel of fewer says nothing: each of them is most of the average. */
export const unitsLeast = 5;

type Counted = Unit & { readonly seen: number; readonly people: number };

const isCounted = (unit: Unit): unit is Counted => unit.seen !== null && unit.people !== null && unit.people > 0;

const withinReach = (spots: readonly LineSpot[], most: number): readonly LineSpot[] =>
  spots.filter(({ people }) => people > 0 && people <= most).toSorted((one, other) => one.people - other.people);

const rateLines = (axis: readonly number[], average: number, most: number): Funnel["lines"] => {
  const line = (name: FunnelLine): readonly LineSpot[] =>
    withinReach(
      axis.flatMap((events) => {
        const limits = funnelLimitsRate({ events, average, multiplier: 1000 });
        const rate = limits[name];
        return rate === null ? [] : [{ people: limits.populationOneYear[name], rate }];
      }),
      most,
    );
  return { lower2s: line("lower2s"), upper2s: line("upper2s"), lower3s: line("lower3s"), upper3s: line("upper3s") };
};

const shareLines = (axis: readonly number[], average: number, most: number): Funnel["lines"] => {
  const line = (name: FunnelLine): readonly LineSpot[] =>
    withinReach(
      axis.map((people) => ({
        people,
        rate: funnelLimitsProportion({ population: people, average, multiplier: 100 })[name] ?? 0,
      })),
      most,
    );
  return { lower2s: line("lower2s"), upper2s: line("upper2s"), lower3s: line("lower3s"), upper3s: line("upper3s") };
};

/** The funnel, or why there is none. Units without a count or people stay in the list, without a place. */
export const funnelOf = (units: readonly Unit[], measure: string): Funnel | { readonly because: string } => {
  const counted = units.filter(isCounted);
  if (counted.length < unitsLeast) {
    return {
      because: `A funnel takes at least ${unitsLeast} that can be counted; here there are ${counted.length}. With fewer, each is most of the average it would be held against.`,
    };
  }
  const events = counted.reduce((sum, { seen }) => sum + seen, 0);
  const people = counted.reduce((sum, one) => sum + one.people, 0);
  if (events === 0) return { because: "Nobody was counted in any of them, so there is nothing to compare." };
  const isRate = meaningOf(measure).basis.of === "residents";
  const { per } = unitOf(measure);
  const average = events / people;
  const largest = Math.max(...counted.map((one) => one.people));
  // Lines run past the largest, so that none of them ends before its mark.
  const most = largest * 1.1;
  const denominators = [...counted.map((one) => one.people), largest * 1.5];
  const places = isRate
    ? funnelSignificanceRate({
        rows: counted.map(({ seen, people: own }) => ({ count: seen, rate: (seen / own) * per, population: own })),
        rateType: "crude",
        multiplier: per,
      })
    : funnelSignificanceProportion(counted.map(({ seen, people: own }) => ({ count: seen, population: own })));
  const { axis } = isRate
    ? funnelAxis({ statistic: "rate", denominators, average, years: 1 })
    : funnelAxis({ statistic: "proportion", denominators });
  const placeOf = new Map(counted.map((one, at) => [one.name, places[at]]));
  const unplaced: FunnelPlace = { significance: null, because: "hidden, not collected, or nobody knows of how many" };
  return {
    average: average * per,
    lines: isRate ? rateLines(axis, average, most) : shareLines(axis, average, most),
    units: units.map((unit) => ({
      ...unit,
      rate: isCounted(unit) ? (unit.seen / unit.people) * per : null,
      place: placeOf.get(unit.name) ?? unplaced,
    })),
  };
};
