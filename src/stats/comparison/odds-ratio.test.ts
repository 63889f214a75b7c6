import assert from "node:assert/strict";
import { test } from "node:test";
import { oddsRatioGartAdjusted } from "./odds-ratio-gart-adjusted.ts";
import { oddsRatioMidp } from "./odds-ratio-midp.ts";
import { oddsRatioWaldLog } from "./odds-ratio-wald-log.ts";
import { assertNear } from "../assert-near.ts";

const two = { events: 12, people: 18, referenceEvents: 5, referencePeople: 17 };

test("Woolf: 12 of 18 against 5 of 17", () => {
  const ratio = oddsRatioWaldLog(two);
  assertNear(ratio.value, 4.8, 1e-14);
  assertNear(ratio.lower, 1.14712705425388);
  assertNear(ratio.upper, 20.0849591285996);
});

test("Woolf: an empty cell has no limits or no ratio", () => {
  assert.deepEqual(oddsRatioWaldLog({ ...two, events: 0 }).value, 0);
  assert.equal(oddsRatioWaldLog({ ...two, events: 0 }).lower, null);
  assert.equal(oddsRatioWaldLog({ ...two, events: 18 }).value, null);
  assert.equal(oddsRatioWaldLog({ ...two, referenceEvents: 0 }).value, null);
  assert.deepEqual(oddsRatioWaldLog({ ...two, referenceEvents: 17 }).value, 0);
  assert.match(oddsRatioWaldLog({ ...two, events: 18 }).because ?? "", /empty cell/);
});

test("Gart: half a person in each cell", () => {
  const ratio = oddsRatioGartAdjusted(two);
  assertNear(ratio.value, (12.5 * 12.5) / (5.5 * 6.5), 1e-13);
  assertNear(ratio.lower, 1.099686447887135);
  assertNear(ratio.upper, 17.370770670230755);
});

test("mid-p: three of three against none of three, by hand", () => {
  // All three events fall in the group: chance OR³ / (1 + 9 OR + 9 OR² + OR³). Half of it is 2.5 per cent at the lower limit.
  const ratio = oddsRatioMidp({ events: 3, people: 3, referenceEvents: 0, referencePeople: 3 });
  assert.deepEqual([ratio.value, ratio.upper], [null, null]);
  const odds = ratio.lower ?? 0;
  assertNear(odds ** 3 / (1 + 9 * odds + 9 * odds ** 2 + odds ** 3) / 2, 0.025, 1e-10);
  assert.match(ratio.because ?? "", /no largest odds ratio/);
});

test("mid-p: turning group and reference round turns everything round", () => {
  const there = oddsRatioMidp(two);
  const back = oddsRatioMidp({ events: 5, people: 17, referenceEvents: 12, referencePeople: 18 });
  assertNear((there.lower ?? 0) * (back.upper ?? 0), 1, 1e-10);
  assertNear((there.value ?? 0) * (back.value ?? 0), 1, 1e-10);
  assertNear(there.value, 4.50379506263345, 1e-4);
});

test("mid-p: no events in the group start at 0; where nothing can differ there is nothing to say", () => {
  const none = oddsRatioMidp({ events: 0, people: 10, referenceEvents: 4, referencePeople: 10 });
  assert.deepEqual([none.value, none.lower, none.because], [0, 0, null]);
  const nobody = oddsRatioMidp({ events: 0, people: 10, referenceEvents: 0, referencePeople: 10 });
  assert.match(nobody.because ?? "", /nothing to compare/);
  assert.throws(() => oddsRatioMidp({ ...two, events: 1.5 }), /oddsRatioMidp: each number must be a whole number/);
  assert.throws(() => oddsRatioMidp({ ...two, events: 19 }), /oddsRatioMidp: the count \(19\) cannot be more/);
});
