import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertNear } from "../assert-near.ts";
import type { Estimate } from "../estimate.ts";
import { oddsRatioGartAdjusted } from "./odds-ratio-gart-adjusted.ts";
import { oddsRatioMidp } from "./odds-ratio-midp.ts";
import { oddsRatioWaldLog } from "./odds-ratio-wald-log.ts";
import { rateDifferenceWald } from "./rate-difference-wald.ts";
import { rateRatioMidp } from "./rate-ratio-midp.ts";
import { rateRatioScore } from "./rate-ratio-score.ts";
import { rateRatioWaldLog } from "./rate-ratio-wald-log.ts";
import { riskDifferenceAgrestiCaffo } from "./risk-difference-agresti-caffo.ts";
import { riskDifferenceMiettinenNurminen } from "./risk-difference-miettinen-nurminen.ts";
import { riskDifferenceNewcombe } from "./risk-difference-newcombe.ts";
import { riskDifferenceWald } from "./risk-difference-wald.ts";
import { riskRatioKoopmanScore } from "./risk-ratio-koopman-score.ts";
import { riskRatioWaldLog } from "./risk-ratio-wald-log.ts";
import type { TwoProportions, TwoRates } from "./two-groups.ts";

const ofShares = {
  ratios: { oddsRatioGartAdjusted, oddsRatioMidp, oddsRatioWaldLog, riskRatioKoopmanScore, riskRatioWaldLog },
  differences: {
    riskDifferenceAgrestiCaffo,
    riskDifferenceMiettinenNurminen,
    riskDifferenceNewcombe,
    riskDifferenceWald,
  },
};
const ofRates = {
  ratios: { rateRatioMidp, rateRatioScore, rateRatioWaldLog },
  differences: { rateDifferenceWald },
};

/** Some, not nobody and not everybody, of each group. */
const shares = fc
  .tuple(fc.integer({ min: 3, max: 90 }), fc.integer({ min: 3, max: 90 }))
  .chain(([people, referencePeople]) =>
    fc.record({
      events: fc.integer({ min: 1, max: people - 1 }),
      people: fc.constant(people),
      referenceEvents: fc.integer({ min: 1, max: referencePeople - 1 }),
      referencePeople: fc.constant(referencePeople),
    }),
  );
const rates = fc.record({
  events: fc.integer({ min: 1, max: 60 }),
  exposure: fc.integer({ min: 1, max: 900 }),
  referenceEvents: fc.integer({ min: 1, max: 60 }),
  referenceExposure: fc.integer({ min: 1, max: 900 }),
});

const swappedShares = (two: TwoProportions): TwoProportions => ({
  events: two.referenceEvents,
  people: two.referencePeople,
  referenceEvents: two.events,
  referencePeople: two.people,
});
const swappedRates = (two: TwoRates): TwoRates => ({
  events: two.referenceEvents,
  exposure: two.referenceExposure,
  referenceEvents: two.events,
  referenceExposure: two.exposure,
});

const known = ({ value, lower, upper }: Estimate): readonly [number, number, number] => [
  value ?? NaN,
  lower ?? NaN,
  upper ?? NaN,
];

const turned = (one: Estimate, other: Estimate, turn: (number: number) => number): void => {
  const [value, lower, upper] = known(one);
  const [back, backLower, backUpper] = known(other);
  for (const [number, same] of [
    [value, turn(back)],
    [lower, turn(backUpper)],
    [upper, turn(backLower)],
  ] as const)
    assert.ok(Math.abs(number - same) <= 1e-7 * Math.max(1, Math.abs(same)), `${number} and ${same}`);
};

const narrows = (measure: (confidence?: number) => Estimate): void => {
  const [value, lower, upper] = known(measure());
  const [, innerLower, innerUpper] = known(measure(0.9));
  assert.deepEqual(measure(0.95), measure());
  assert.ok(lower <= innerLower && innerLower <= value && value <= innerUpper && innerUpper <= upper);
  assert.ok(lower < innerLower || innerUpper < upper);
};

for (const [kind, turn] of [
  ["ratios", (number: number) => 1 / number],
  ["differences", (number: number) => -number],
] as const) {
  for (const [name, measure] of Object.entries<(two: TwoProportions) => Estimate>(ofShares[kind]))
    test(`${name} says the same of both groups whichever is asked about, and less where less certainty is wanted`, () => {
      fc.assert(
        fc.property(shares, (two) => {
          turned(measure(two), measure(swappedShares(two)), turn);
          narrows((confidence) => measure(confidence === undefined ? two : { ...two, confidence }));
        }),
        { numRuns: 40 },
      );
    });
  for (const [name, measure] of Object.entries<(two: TwoRates) => Estimate>(ofRates[kind]))
    test(`${name} says the same of both groups whichever is asked about, and less where less certainty is wanted`, () => {
      fc.assert(
        fc.property(rates, (two) => {
          turned(measure(two), measure(swappedRates(two)), turn);
          narrows((confidence) => measure(confidence === undefined ? two : { ...two, confidence }));
        }),
        { numRuns: 40 },
      );
    });
}

test("whoever wants to be wholly sure hears that there is no limit, or the end of what is possible", () => {
  const two = { events: 5, people: 20, referenceEvents: 10, referencePeople: 20, confidence: 1 };
  const sure = (estimate: Estimate): readonly unknown[] => [estimate.value, estimate.lower, estimate.upper];
  assert.deepEqual(sure(riskRatioWaldLog(two)), [0.5, null, null]);
  assert.match(riskRatioWaldLog(two).because ?? "", /no limits/);
  assert.deepEqual(sure(riskDifferenceMiettinenNurminen(two)), [-0.25, -1, 1]);
  assertNear(oddsRatioMidp(two).value, oddsRatioMidp({ ...two, confidence: 0.95 }).value ?? NaN, 1e-12);
  assert.deepEqual(sure(oddsRatioMidp(two)).slice(1), [0, null]);
  const rate = { events: 5, exposure: 20, referenceEvents: 10, referenceExposure: 20, confidence: 1 };
  for (const measure of [rateRatioMidp, rateRatioScore]) {
    assert.deepEqual(sure(measure(rate)).slice(1), [0, null]);
    assert.match(measure(rate).because ?? "", /no upper limit at this confidence/);
  }
  const none = { events: 0, referenceEvents: 0 };
  assert.deepEqual(sure(riskDifferenceWald({ ...two, ...none })), [0, 0, 0]);
  assert.deepEqual(sure(rateDifferenceWald({ ...rate, ...none })), [0, 0, 0]);
});
