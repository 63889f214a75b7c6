import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { riskDifferenceAgrestiCaffo } from "./risk-difference-agresti-caffo.ts";
import { riskDifferenceMiettinenNurminen } from "./risk-difference-miettinen-nurminen.ts";
import { riskDifferenceNewcombe } from "./risk-difference-newcombe.ts";
import { riskDifferenceScoreStatsmodels } from "./risk-difference-score-statsmodels.ts";
import { riskDifferenceWald } from "./risk-difference-wald.ts";
import { assertNear } from "../assert-near.ts";
import { crossing } from "../root.ts";
import type { TwoProportions } from "./two-groups.ts";

const five = { events: 5, people: 90, referenceEvents: 10, referencePeople: 90 };
const fagerland = { events: 7, people: 34, referenceEvents: 1, referencePeople: 34 };
const honest = [riskDifferenceMiettinenNurminen, riskDifferenceNewcombe];

test("Wald: 12 of 18 against 2 of 31", () => {
  const gap = riskDifferenceWald({ events: 12, people: 18, referenceEvents: 2, referencePeople: 31 });
  assertNear(gap.value, 0.602150537634409, 1e-13);
  assertNear(gap.lower, 0.367833783872464);
  assertNear(gap.upper, 0.836467291396353);
});

test("Newcombe's own example, 56 of 70 against 48 of 80, lies between 0.0524 and 0.3339", () => {
  const gap = riskDifferenceNewcombe({ events: 56, people: 70, referenceEvents: 48, referencePeople: 80 });
  assert.deepEqual([gap.lower?.toFixed(4), gap.upper?.toFixed(4)], ["0.0524", "0.3339"]);
});

test("Miettinen and Nurminen: 7 of 34 against 1 of 34 lies between 0.0270416 and 0.3452912", () => {
  const gap = riskDifferenceMiettinenNurminen(fagerland);
  assert.deepEqual([gap.lower?.toFixed(7), gap.upper?.toFixed(7)], ["0.0270416", "0.3452912"]);
});

test("Miettinen and Nurminen in Newcombe's list: 56/70 v 48/80, and 10/10 v 0/10", () => {
  const wide = riskDifferenceMiettinenNurminen({ events: 56, people: 70, referenceEvents: 48, referencePeople: 80 });
  assert.deepEqual([wide.lower?.toFixed(4), wide.upper?.toFixed(4)], ["0.0528", "0.3382"]);
  const end = riskDifferenceMiettinenNurminen({ events: 10, people: 10, referenceEvents: 0, referencePeople: 10 });
  assert.equal(end.upper, 1);
  // By symmetry the shares are (1 ± gap)/2, so that (1 - gap)/(1 + gap) = z²/19.
  const ratio = 1.959963984540054 ** 2 / 19;
  assertNear(end.lower, (1 - ratio) / (1 + ratio), 1e-10);
});

test("the package's slip is kept apart from the true limits", () => {
  const slipped = riskDifferenceScoreStatsmodels(five);
  assertNear(slipped.lower, -0.13897312462425176, 1e-8);
  assertNear(slipped.upper, 0.027725982604821946, 1e-8);
  const right = riskDifferenceMiettinenNurminen(five);
  assertNear(right.lower, -0.144905696, 1e-7);
  assertNear(right.upper, 0.027865578, 1e-7);
});

/** The package's misfit, its cubic solved by halving between the two turning points instead of by its closed form. */
const slippedMisfit = (two: TwoProportions, gap: number): number => {
  const { events: a, people: n, referenceEvents: b, referencePeople: m } = two;
  const all = n + m;
  const square = (n + 2 * m) * gap - all - a - b;
  const linear = (b * gap - all - 2 * b) * gap + a + b;
  const cubic = (x: number): number => ((all * x + square) * x + linear) * x + b * gap * (1 - gap);
  const apart = Math.sqrt(Math.max(0, square * square - 3 * all * linear));
  const reference = crossing(cubic, (-square - apart) / (3 * all), (apart - square) / (3 * all));
  const group = reference + gap;
  const variance = ((group * (1 - group)) / n + (reference * (1 - reference)) / m) * (all / (all - 1));
  return (a / n - b / m - gap) ** 2 / Math.max(0, variance);
};

test("the package's limits are where its misfit first passes what is allowed, though it comes back further on", () => {
  for (const [confidence, z, two] of [
    [0.998, 3.090232306167813, { events: 8, people: 10, referenceEvents: 3, referencePeople: 9 }],
    [0.998, 3.090232306167813, { events: 2, people: 14, referenceEvents: 5, referencePeople: 6 }],
    [0.95, 1.959963984540054, { events: 0, people: 11, referenceEvents: 6, referencePeople: 14 }],
    [0.95, 1.959963984540054, { events: 1630, people: 1630, referenceEvents: 3260, referencePeople: 3260 }],
  ] as const) {
    const { value, lower, upper } = riskDifferenceScoreStatsmodels({ ...two, confidence });
    for (const [limit, end] of [
      [lower ?? NaN, -1],
      [upper ?? NaN, 1],
    ] as const) {
      const steps = Array.from({ length: 1999 }, (_, step) => (step + 1) / 2000);
      const between = steps.map((share) => (value ?? NaN) * (1 - share) + limit * share);
      assert.ok(between.every((gap) => slippedMisfit(two, gap) < z * z));
      assert.ok(slippedMisfit(two, limit + 1e-6 * (end - limit)) > z * z);
    }
  }
});

test("with nobody on either side the package's upper limit has a closed form", () => {
  // The reference share is then 0, and the misfit of a gap g is 1700 g/(1 - g) · 3399/3400.
  const allowed = (1.959963984540054 ** 2 * 3400) / 3399;
  const none = riskDifferenceScoreStatsmodels({ events: 0, people: 1700, referenceEvents: 0, referencePeople: 1700 });
  assertNear(none.upper, allowed / (1700 + allowed), 1e-9);
});

test("Agresti and Caffo: one yes and one no more in each group", () => {
  const gap = riskDifferenceAgrestiCaffo(five);
  assertNear(gap.lower, -0.13766094608970603);
  assertNear(gap.upper, 0.028965293915792986);
  assertNear(gap.value, -5 / 90, 1e-13);
  const end = riskDifferenceAgrestiCaffo({ events: 3, people: 3, referenceEvents: 0, referencePeople: 3 });
  assert.equal(end.upper, 1);
  assert.equal(riskDifferenceAgrestiCaffo({ events: 0, people: 3, referenceEvents: 3, referencePeople: 3 }).lower, -1);
});

test("turning group and reference round turns the sign round, and limits stay within -1 and 1", () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.integer({ min: 1, max: 40 }), (a, b, n) => {
      const events = Math.min(a, n);
      const referenceEvents = Math.min(b, 40);
      for (const measure of [...honest, riskDifferenceWald]) {
        const there = measure({ events, people: n, referenceEvents, referencePeople: 40 });
        const back = measure({ events: referenceEvents, people: 40, referenceEvents: events, referencePeople: n });
        assert.ok(there.because === null && back.because === null);
        assert.ok(there.lower <= there.value && there.value <= there.upper);
        assert.ok(Math.abs(there.lower + back.upper) < 1e-9);
      }
      for (const measure of honest) {
        const { lower, upper } = measure({ events, people: n, referenceEvents, referencePeople: 40 });
        assert.ok((lower ?? -2) >= -1 - 1e-12 && (upper ?? 2) <= 1 + 1e-12);
      }
    }),
    { numRuns: 30 },
  );
});

test("more events than people are refused by each by name", () => {
  for (const measure of [...honest, riskDifferenceWald, riskDifferenceAgrestiCaffo, riskDifferenceScoreStatsmodels]) {
    assert.throws(() => measure({ ...five, events: 91 }), new RegExp(measure.name));
  }
});
