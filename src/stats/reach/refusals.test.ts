import assert from "node:assert/strict";
import { test } from "node:test";
import { assertRefuses } from "../assert-refuses.ts";
import { countLimits } from "../limits/count-limits.ts";
import { missingPeople } from "./missing-people.ts";
import { missingPeopleByGroup } from "./missing-people-by-group.ts";
import { pathwayDropoff } from "./pathway-dropoff.ts";
import { tippingPoint } from "./tipping-point.ts";
import { unknownEthnicityBounds } from "./unknown-ethnicity-bounds.ts";
import { unknownEthnicityUserBounds } from "./unknown-ethnicity-user-bounds.ts";

test("a pathway says at each step who went on, who was lost, and how many of the first are left", () => {
  const path = pathwayDropoff([400, 300, 150, 75]);
  assert.deepEqual(path.stepRetention, [0.75, 0.5, 0.5]);
  assert.deepEqual(path.cumulative, [1, 0.75, 0.375, 0.1875]);
  assert.deepEqual(path.stepLoss, [100, 150, 75]);
  assert.equal(path.because, null);
});

test("a stage that nobody counted leaves a gap around it and nowhere else", () => {
  const path = pathwayDropoff([100, null, 50, 0, 0]);
  assert.deepEqual(path.stepRetention, [null, null, 0, null]);
  assert.deepEqual(path.cumulative, [1, null, 0.5, 0, 0]);
  assert.deepEqual(path.stepLoss, [null, null, 50, 0]);
  assert.match(path.because ?? "", /not known or has nobody/);
  const headless = pathwayDropoff([null, 40]);
  assert.deepEqual([headless.stepRetention, headless.cumulative, headless.stepLoss], [[null], [null, null], [null]]);
  // Everybody left at once: the shares are known, and so nothing is missing from the answer.
  assert.deepEqual(pathwayDropoff([10, 0]), { stepRetention: [0], cumulative: [1, 0], stepLoss: [10], because: null });
  assert.deepEqual(pathwayDropoff([0, 0]).cumulative, [null, null]);
  assert.equal(pathwayDropoff([10, 5, 0, 0]).because, headless.because);
  assertRefuses(() => pathwayDropoff([]), /pathwayDropoff: there must be at least one stage/);
  assertRefuses(() => pathwayDropoff([5, -1]), /pathwayDropoff: each count must be 0 or more, but was -1/);
});

test("impossible numbers of missing people are refused by name", () => {
  assertRefuses(() => missingPeople({ expected: -1, observed: 3 }), /missingPeople: the expected number .* -1/);
  assertRefuses(() => missingPeople({ expected: 1, observed: -3 }), /missingPeople: the observed number .* -3/);
  assertRefuses(() => missingPeopleByGroup({ users: [], population: [], reference: "best" }), /one group or more/);
  assertRefuses(() => missingPeopleByGroup({ users: [-1], population: [9], reference: 0 }), /the users .* -1/);
  assertRefuses(() => missingPeopleByGroup({ users: [1], population: [-9], reference: 0 }), /the population .* -9/);
});

test("where a limit does not exist, the sentence of the count that lacks it is handed on", () => {
  const certain = missingPeople({ expected: 12, observed: 3, confidence: 1 });
  assert.equal(certain.because, countLimits(3, 1).because);
  assert.notEqual(certain.because, null);
  const many = missingPeople({ expected: 50, observed: 40, confidence: 1 });
  assert.deepEqual([many.value, many.lower, many.upper], [10, null, null]);
});

test("impossible numbers for a tipping point are refused by name", () => {
  const good = { expected: 75, observed: 40, unknown: 130, known: 783 };
  assertRefuses(() => tippingPoint({ ...good, expected: -1 }), /tippingPoint: the expected number .* -1/);
  assertRefuses(() => tippingPoint({ ...good, observed: -1 }), /tippingPoint: the observed number .* -1/);
  assertRefuses(() => tippingPoint({ ...good, unknown: -1 }), /tippingPoint: the unknown number .* -1/);
  assertRefuses(() => tippingPoint({ ...good, known: -1 }), /tippingPoint: the known number .* -1/);
  assertRefuses(() => tippingPoint({ ...good, known: 39 }), /tippingPoint: the count \(40\) cannot be more/);
  assertRefuses(() => tippingPoint({ ...good, known: 0 }), /tippingPoint: the number it is out of must be more than 0/);
  assert.equal(tippingPoint({ ...good, observed: 0 }).shareOfKnown, 0);
});

test("impossible bounds are refused by name", () => {
  const good = { events: [1, 2], denominators: [5, 6], unknownEvents: 1, unknownDenominator: 2 };
  assertRefuses(() => unknownEthnicityBounds({ ...good, events: [], denominators: [] }), /one group or more/);
  assertRefuses(() => unknownEthnicityBounds({ ...good, events: [1] }), /one number for each group/);
  assertRefuses(() => unknownEthnicityBounds({ ...good, denominators: [5, -6] }), /each number of people .* -6/);
  assertRefuses(() => unknownEthnicityBounds({ ...good, denominators: [5, 0] }), /out of must be more than 0/);
  assertRefuses(() => unknownEthnicityBounds({ ...good, events: [-1, 2] }), /the count must be 0 or more, but was -1/);
  assertRefuses(() => unknownEthnicityUserBounds({ users: [], population: [], unknownUsers: 0 }), /one group or more/);
});

test("where nobody of any group had the event, the unknown cannot be spread like the known", () => {
  const none = unknownEthnicityBounds({
    events: [0, 0],
    denominators: [4, 0],
    unknownEvents: 1,
    unknownDenominator: 2,
  });
  assert.deepEqual(none.knownOnlyRate, [0, null]);
  assert.deepEqual(none.proportionalRate, [null, null]);
  assert.deepEqual(none.lower, [0, 0]);
  assert.deepEqual(none.upper, [0.2, 1]);
  assert.deepEqual(none.worstRatioFirstToSecond, { low: 0, high: null });
  // A group that has nobody among the known has no share to spread, whatever the others do.
  const one = unknownEthnicityBounds({
    events: [0, 1],
    denominators: [0, 2],
    unknownEvents: 0,
    unknownDenominator: 0,
  });
  assert.deepEqual(one.proportionalRate, [null, 0.5]);
});
