import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import { spcAssurance } from "./assurance.ts";
import { partOfSeven } from "./part-of-seven.ts";
import { medianOf } from "./series.ts";
import { sevenOneSide } from "./seven-one-side.ts";
import { directionOf } from "./special-cause.ts";
import { sevenTrend } from "./seven-trend.ts";
import { twoOfThree } from "./two-of-three.ts";
import { xmrChart, type XmrChart } from "./xmr-chart.ts";

const times = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);
const causes = ({ points }: XmrChart) => points.map(({ cause }) => cause);

/** Twelve quiet points around 50, mean 50, moving ranges of 2. */
const quiet = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];

test("each cause points the way it is named for", () => {
  const up = ["above-upper-limit", "rising-trend", "two-of-three-near-upper-limit", "seven-above-mean"];
  const down = ["below-lower-limit", "falling-trend", "two-of-three-near-lower-limit", "seven-below-mean"];
  assert.deepEqual(
    directionOf,
    Object.fromEntries([...up.map((cause) => [cause, 1]), ...down.map((cause) => [cause, -1])]),
  );
});

test("limits lie 2.66 average moving ranges from the mean", () => {
  const { periods, points, because } = xmrChart({ values: quiet, improvement: "increase" });
  assert.equal(periods.length, 1);
  assert.deepEqual([periods[0]?.first, periods[0]?.last, periods[0]?.mean, because], [1, 12, 50, null]);
  assertNear(periods[0]?.lower, 50 - 5.32, 1e-12);
  assertNear(periods[0]?.upper, 50 + 5.32, 1e-12);
  assert.ok(points.every(({ variation }) => variation === "common-cause"));
});

test("a moving range of 3.267 averages or more does not widen the limits, and the mean keeps the point", () => {
  const values = [...quiet, 80, ...quiet];
  const screened = xmrChart({ values, improvement: "increase" }).periods[0];
  const plain = xmrChart({ values, improvement: "increase", screenOutliers: false }).periods[0];
  assertNear(screened?.mean, (24 * 50 + 80) / 25, 1e-12);
  assertNear((screened?.upper ?? 0) - (screened?.mean ?? 0), 2.66 * 2, 1e-9);
  assertNear((plain?.upper ?? 0) - (plain?.mean ?? 0), (2.66 * (22 * 2 + 29 + 31)) / 24, 1e-9);
});

test("the first rule that a point breaks names it, and the direction says whether that is good", () => {
  const above = xmrChart({ values: [...quiet, 60], improvement: "increase", fixAfterPoints: 12 });
  assert.deepEqual(above.points.at(-1), { value: 60, cause: "above-upper-limit", variation: "improvement" });
  const words = (improvement: "increase" | "decrease" | "neutral", value: number) =>
    xmrChart({ values: [...quiet, value], improvement, fixAfterPoints: 12 }).points.at(-1)?.variation;
  assert.deepEqual(
    [words("increase", 40), words("decrease", 40), words("decrease", 60)],
    ["concern", "improvement", "concern"],
  );
  assert.deepEqual(
    [words("neutral", 60), words("neutral", 40), words("neutral", 50)],
    ["neutral-high", "neutral-low", "common-cause"],
  );
});

test("a trend comes before two of three, and two of three before seven on one side", () => {
  const fixed = { improvement: "increase", fixAfterPoints: 12 } as const;
  // Near limits begin 3.55 from the mean, the limits lie 5.32 from it.
  const rising = xmrChart({ ...fixed, values: [...quiet, 49.5, 50, 51, 52, 53, 54, 55] });
  assert.deepEqual(
    causes(rising).slice(-7),
    times(7, 0).map(() => "rising-trend"),
  );
  const near = xmrChart({ ...fixed, values: [...quiet, 52, 54, 52, 54, 51, 52, 51] });
  assert.deepEqual(causes(near).slice(-7), [
    "seven-above-mean",
    "two-of-three-near-upper-limit",
    "seven-above-mean",
    "two-of-three-near-upper-limit",
    "seven-above-mean",
    "seven-above-mean",
    "seven-above-mean",
  ]);
  const low = xmrChart({ ...fixed, values: [...quiet, 46, 48, 46] });
  assert.deepEqual(causes(low).slice(-3), ["two-of-three-near-lower-limit", null, "two-of-three-near-lower-limit"]);
  // A point beyond the limit is not near it as well, so that only one of the three is.
  const beyond = xmrChart({ ...fixed, values: [...quiet, 60, 54, 52] });
  assert.deepEqual(causes(beyond).slice(-3), ["above-upper-limit", null, null]);
});

test("a point on a limit is not beyond it, and one where the outer third begins is not in it", () => {
  const { lower, upper, near } = xmrChart({ values: quiet, improvement: "increase" }).periods[0] ?? {};
  for (const edge of [lower, upper, 50 + (near ?? 0), 50 - (near ?? 0)]) {
    assert.ok(typeof edge === "number");
    const on = edge === lower || edge === upper ? [edge] : [edge, edge, edge];
    const chart = xmrChart({ values: [...quiet, ...on], improvement: "increase", fixAfterPoints: 12 });
    assert.deepEqual(
      causes(chart).filter((cause) => cause !== null),
      [],
    );
  }
});

test("seven on a side count the point before them; a point on the mean, or a missing one, breaks the run", () => {
  const fixed = { improvement: "decrease", fixAfterPoints: 12 } as const;
  const run = xmrChart({ ...fixed, values: [...quiet, 51, 52, 51, 52, 51, 52] });
  assert.equal(causes(run).filter((cause) => cause === "seven-above-mean").length, 7);
  assert.equal(run.points.at(-1)?.variation, "concern");
  for (const broken of [50, null]) {
    const halves = xmrChart({ ...fixed, values: [...quiet, 52, 51, broken, 51, 52, 51, 52] });
    assert.ok(causes(halves).every((cause) => cause === null));
  }
  const gap = xmrChart({ ...fixed, values: [...quiet, null] }).points.at(-1);
  assert.deepEqual(gap, { value: null, cause: null, variation: null });
});

test("a point that ends a rise and begins a fall is falling", () => {
  const values = [...quiet, 49.2, 49.4, 49.6, 49.8, 50, 50.2, 50.4, 50.3, 50.1, 49.9, 49.7, 49.5, 49.3];
  const trend = causes(xmrChart({ values, improvement: "increase", fixAfterPoints: 12 })).slice(12);
  assert.deepEqual(trend, [...times(6, 0).map(() => "rising-trend"), ...times(7, 0).map(() => "falling-trend")]);
});

test("new limits begin at the point that is named, and runs do not cross into them", () => {
  const values = [...quiet, ...quiet.map((value) => value + 30)];
  const { periods, points } = xmrChart({ values, improvement: "increase", rebaseAt: [13] });
  assert.deepEqual(
    periods.map(({ first, last, mean }) => [first, last, mean]),
    [
      [1, 12, 50],
      [13, 24, 80],
    ],
  );
  assert.ok(points.every(({ cause }) => cause === null));
  assert.throws(() => xmrChart({ values, improvement: "increase", rebaseAt: [25] }), RangeError);
  assert.throws(() => xmrChart({ values, improvement: "increase", rebaseAt: [0] }), RangeError);
  assert.throws(() => xmrChart({ values, improvement: "increase", fixAfterPoints: 0 }), RangeError);
});

test("under 12 points there are no limits and no verdicts, and the reason says so", () => {
  const { periods, points, because } = xmrChart({ values: quiet.slice(1), improvement: "increase" });
  assert.deepEqual([periods[0]?.mean, periods[0]?.lower, periods[0]?.upper], [null, null, null]);
  assert.ok(points.every(({ variation }) => variation === null));
  assert.match(because ?? "", /There are 11 points. Limits need at least 12/);
  const told = xmrChart({ values: quiet.slice(1), improvement: "increase", fewestPoints: 11 });
  assertNear(told.periods[0]?.mean, 550 / 11 - 1 / 11 + 2 / 11, 1e-12);
  assert.deepEqual(xmrChart({ values: [], improvement: "neutral" }).points, []);
  const late = xmrChart({ values: [...quiet, 50, 51], improvement: "increase", rebaseAt: [13] });
  assert.match(late.because ?? "", /There are 2 points/);
  const early = xmrChart({ values: [50, 51, ...quiet], improvement: "increase", rebaseAt: [3] });
  assert.match(early.because ?? "", /There are 2 points/);
});

test("points that are all alike have a mean and no limits; later points are still judged by runs", () => {
  const flat = xmrChart({ values: [...times(12, 5), ...times(7, 6)], improvement: "increase", fixAfterPoints: 12 });
  assert.deepEqual([flat.periods[0]?.mean, flat.periods[0]?.upper], [5, null]);
  assert.match(flat.because ?? "", /all the points are alike/i);
  assert.deepEqual(causes(flat).slice(11), [null, ...times(7, 0).map(() => "seven-above-mean")]);
  const sparse = [1, null, 2, null, 1, null, 2, null, 1, null, 2, null];
  assert.match(
    xmrChart({ values: sparse, improvement: "increase", fewestPoints: 3 }).because ?? "",
    /two neighbouring/,
  );
  assert.throws(() => xmrChart({ values: [Number.NaN], improvement: "increase" }), RangeError);
});

const readings = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 12, maxLength: 40 });

test("moved up, or measured in another unit, the same points are special; turned over, the good become bad", () => {
  fc.assert(
    fc.property(readings, fc.integer({ min: 0, max: 6 }), (values, power) => {
      const own = xmrChart({ values, improvement: "increase" });
      const other = xmrChart({ values: values.map((value) => (value + 512) * 2 ** power), improvement: "increase" });
      if (values.some((value) => Math.abs(value - (own.periods[0]?.mean ?? value)) < 1e-6)) return;
      assert.deepEqual(causes(other), causes(own));
      const turned = xmrChart({ values: values.map((value) => -value), improvement: "increase" });
      const opposite = { improvement: "concern", concern: "improvement", "common-cause": "common-cause" } as const;
      turned.points.forEach(({ variation }, index) => {
        const before = own.points[index]?.variation;
        assert.ok(before === "improvement" || before === "concern" || before === "common-cause");
        assert.equal(variation, opposite[before]);
      });
    }),
  );
});

test("the rules flag the end of a seven, a part of it, and two of three on one side only", () => {
  assert.deepEqual(sevenOneSide([-1, 1, 1, 1, 1, 1, 1, 1, 1, -1]), [0, 0, 0, 0, 0, 0, 0, 1, 1, 0]);
  assert.deepEqual(sevenOneSide([0, 0, 0, 0, 0, 0, 0, 0]), times(8, 0));
  assert.deepEqual(sevenTrend([2, 1, 2, 3, 4, 5, 6, 7, 3]), [0, 0, 0, 0, 0, 0, 0, 1, 0]);
  assert.deepEqual(sevenTrend([7, 6, 5, 4, 3, 2, 1]), [0, 0, 0, 0, 0, 0, -1]);
  assert.deepEqual(sevenTrend([1, 2, 3, 3, 4, 5, 6]), times(7, 0));
  assert.deepEqual(sevenTrend([1, 2, 3, null, 4, 5, 6, 7, 8]), times(9, 0));
  assert.deepEqual(partOfSeven([0, 0, 0, 0, 0, 0, 0, -1, 0]), [0, 1, 1, 1, 1, 1, 1, 1, 0]);
  assert.deepEqual(twoOfThree({ closeToLimits: [1, 0, 0, 1, 1], sides: [1, 1, 1, 1, 1] }), {
    window: [0, 0, 1, 1, 1],
    point: [0, 0, 0, 1, 1],
  });
  assert.deepEqual(twoOfThree({ closeToLimits: [1, 1], sides: [1, 1] }).point, [0, 0]);
  for (const third of [0, 1] as const) {
    const sides = [third, third, 0] as const;
    assert.deepEqual(twoOfThree({ closeToLimits: [1, 1, 1], sides }).window, [0, 0, 0]);
  }
  assert.deepEqual(twoOfThree({ closeToLimits: [1, 1, 0], sides: [-1, -1, -1] }).point, [1, 1, 0]);
  assert.throws(() => twoOfThree({ closeToLimits: [1], sides: [] }), RangeError);
});

test("a target beyond the limits is always missed or always met; between them it is chance", () => {
  const at = (target: number, improvement: "increase" | "decrease") =>
    spcAssurance({ lower: 1, upper: 5, target, improvement }).value;
  assert.deepEqual([at(6, "increase"), at(6, "decrease")], ["consistent_fail", "consistent_pass"]);
  assert.deepEqual([at(0, "increase"), at(0, "decrease")], ["consistent_pass", "consistent_fail"]);
  assert.deepEqual([at(1, "increase"), at(5, "decrease")], ["inconsistent", "inconsistent"]);
  const none = { lower: 1, upper: 5, target: 3, improvement: "increase" } as const;
  assert.match(spcAssurance({ ...none, target: null }).because ?? "", /no target/);
  assert.match(spcAssurance({ ...none, improvement: "neutral" }).because ?? "", /Neither way/);
  assert.match(spcAssurance({ ...none, lower: null }).because ?? "", /no limits/);
  assert.throws(() => spcAssurance({ ...none, lower: 6 }), RangeError);
  assert.throws(() => spcAssurance({ ...none, target: Number.NaN }), RangeError);
});

test("the median of an even number lies halfway, and of nothing there is none", () => {
  assert.deepEqual([medianOf([3, 1, 2]), medianOf([4, 1, 3, 2]), medianOf([10, 9]), medianOf([])], [2, 2.5, 9.5, null]);
});
