import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { riskDifferenceAgrestiCaffo } from "./risk-difference-agresti-caffo.ts";
import { riskDifferenceMiettinenNurminen } from "./risk-difference-miettinen-nurminen.ts";
import { riskDifferenceNewcombe } from "./risk-difference-newcombe.ts";
import { riskDifferenceScoreStatsmodels } from "./risk-difference-score-statsmodels.ts";
import { riskDifferenceWald } from "./risk-difference-wald.ts";
import { assertNear } from "../assert-near.ts";

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
