import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { missingPeople } from "./missing-people.ts";
import { missingPeopleByGroup } from "./missing-people-by-group.ts";
import { tippingPoint } from "./tipping-point.ts";
import { unknownEthnicityBounds } from "./unknown-ethnicity-bounds.ts";
import { unknownEthnicityUserBounds } from "./unknown-ethnicity-user-bounds.ts";
import { assertNear } from "../assert-near.ts";

// @practice P03: gaps with limits, a stated reference, and unknown ethnicity shown with bounds.
test("75 expected and 40 seen are 35 missing, 20.5 to 46.4", () => {
  const missing = missingPeople({ expected: 75, observed: 40 });
  assert.equal(missing.value, 35);
  assert.deepEqual([missing.lower?.toFixed(1), missing.upper?.toFixed(1)], ["20.5", "46.4"]);
  assert.equal(missing.method, "Byars");
});

test("more people than expected are shown as fewer than none missing", () => {
  const more = missingPeople({ expected: 30, observed: 40 });
  assert.equal(more.value, -10);
  assert.ok(more.because === null && more.lower < -10 && more.upper > -10);
});

test("nobody seen: all expected are missing, and no more than that", () => {
  const none = missingPeople({ expected: 12, observed: 0 });
  assert.deepEqual([none.value, none.upper], [12, 12]);
  assert.equal(missingPeople({ expected: 12, observed: 3, confidence: 1 }).lower, null);
  assert.throws(() => missingPeople({ expected: -1, observed: 3 }), RangeError);
});

test("the reference is one group, the best group or everyone", () => {
  const groups = { users: [10, 40, 5], population: [1000, 2000, 100] };
  const one = missingPeopleByGroup({ ...groups, reference: 1 });
  assert.deepEqual(
    [one.expected, one.missing, one.rateRatio],
    [
      [20, 40, 2],
      [10, 0, -3],
      [0.5, 1, 2.5],
    ],
  );
  assert.equal(one.because, null);
  assertNear(missingPeopleByGroup({ ...groups, reference: "best" }).missing[1], 60, 1e-13);
  const everyone = missingPeopleByGroup({ ...groups, reference: "everyone" });
  assertNear(
    everyone.expected.reduce((sum: number, each) => sum + (each ?? 0), 0),
    55,
    1e-12,
  );
});

test("a reference nobody belongs to says nothing about anybody", () => {
  const groups = { users: [10, 0], population: [1000, 0] };
  const none = missingPeopleByGroup({ ...groups, reference: 1 });
  assert.deepEqual(none.missing, [null, null]);
  assert.match(none.because ?? "", /no people/);
  assert.equal(missingPeopleByGroup({ users: [0], population: [0], reference: "best" }).expected[0], null);
  assert.deepEqual(missingPeopleByGroup({ ...groups, reference: 0 }).rateRatio, [1, null]);
  assert.deepEqual(missingPeopleByGroup({ users: [3, 0], population: [9, 9], reference: 1 }).rateRatio, [null, null]);
  for (const reference of [-1, 2, 0.5]) assert.throws(() => missingPeopleByGroup({ ...groups, reference }), RangeError);
  assert.throws(() => missingPeopleByGroup({ users: [1], population: [1, 2], reference: 0 }), RangeError);
});

test("35 of 130 unknown would close the gap: robust against a known share of 5 per cent", () => {
  const point = tippingPoint({ expected: 75, observed: 40, unknown: 130, known: 783 });
  assert.equal(point.needed, 35);
  assertNear(point.shareOfUnknown, 35 / 130, 1e-14);
  assertNear(point.shareOfKnown, 40 / 783, 1e-14);
  assert.deepEqual([point.robust, point.because], [true, null]);
});

test("the finding is not robust just under twice the known share, and robust at twice", () => {
  const known = { observed: 10, known: 100, unknown: 100 };
  assert.equal(tippingPoint({ ...known, expected: 29 }).robust, false);
  assert.equal(tippingPoint({ ...known, expected: 30 }).robust, true);
});

test("part of a person counts as a whole one, and a rounding speck does not", () => {
  assert.equal(tippingPoint({ expected: 40.2, observed: 40, unknown: 10, known: 100 }).needed, 1);
  assert.equal(tippingPoint({ expected: 1.1 + 2.2, observed: 0.3, unknown: 10, known: 100 }).needed, 3);
});

test("no shortfall needs nobody to explain it", () => {
  const none = tippingPoint({ expected: 40, observed: 40, unknown: 10, known: 100 });
  assert.deepEqual([none.needed, none.shareOfUnknown, none.robust], [null, null, null]);
  assert.equal(none.because, "There is no shortfall to explain.");
});

test("where all the unknown would not be enough, it says how many would still be missing", () => {
  const deep = tippingPoint({ expected: 75, observed: 40, unknown: 20, known: 783 });
  assert.deepEqual([deep.needed, deep.robust], [null, true]);
  assert.match(deep.because ?? "", /all 20 .* 15 would still be missing/);
  assert.equal(tippingPoint({ expected: 60, observed: 40, unknown: 20, known: 783 }).needed, 20);
});

test("where nobody's group is known there is no share to hold it against", () => {
  const blind = tippingPoint({ expected: 5, observed: 0, unknown: 20, known: 0 });
  assert.deepEqual([blind.needed, blind.shareOfKnown, blind.robust], [5, null, null]);
  assert.throws(() => tippingPoint({ expected: 5, observed: 3, unknown: 20, known: 2 }), RangeError);
});

test("service records: bounds hold whatever the unknown turn out to be", () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })),
      fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })),
      ([e, rest], [u, without]) => {
        fc.pre(e + rest > 0);
        const bounds = unknownEthnicityBounds({
          events: [e, 5],
          denominators: [e + rest, 20],
          unknownEvents: u,
          unknownDenominator: u + without,
        });
        for (const [joined, joinedWithout] of [
          [0, 0],
          [u, 0],
          [0, without],
          [u, without],
          [Math.floor(u / 2), Math.floor(without / 3)],
        ] as const) {
          const real = (e + joined) / (e + rest + joined + joinedWithout);
          assert.ok((bounds.lower[0] ?? 2) <= real + 1e-12 && real <= (bounds.upper[0] ?? -1) + 1e-12);
        }
      },
    ),
  );
});

test("service records: Kashmiri 3 of 40 could be 1 to 59 per cent; spreading the unknown evenly changes no ratio", () => {
  const bounds = unknownEthnicityBounds({
    events: [3, 200],
    denominators: [40, 1900],
    unknownEvents: 50,
    unknownDenominator: 300,
  });
  assertNear(bounds.lower[0], 3 / 290, 1e-13);
  assertNear(bounds.upper[0], 53 / 90, 1e-13);
  assertNear(
    (bounds.proportionalRate[0] ?? 0) / (bounds.proportionalRate[1] ?? 1),
    (bounds.knownOnlyRate[0] ?? 0) / (bounds.knownOnlyRate[1] ?? 1),
    1e-13,
  );
  assertNear(bounds.proportionalRate[0], 0.0809542135819845, 1e-12);
  assertNear(bounds.worstRatioFirstToSecond?.low, 3 / 290 / (250 / 1950), 1e-12);
  assertNear(bounds.worstRatioFirstToSecond?.high, 53 / 90 / (200 / 2150), 1e-12);
});

test("service records: one group has no second to compare with, and empty groups have no share", () => {
  const one = unknownEthnicityBounds({ events: [1], denominators: [2], unknownEvents: 0, unknownDenominator: 0 });
  assert.equal(one.worstRatioFirstToSecond, null);
  assert.deepEqual([one.lower, one.upper, one.because], [[0.5], [0.5], null]);
  const empty = unknownEthnicityBounds({
    events: [0, 1],
    denominators: [0, 2],
    unknownEvents: 0,
    unknownDenominator: 0,
  });
  assert.equal(empty.knownOnlyRate[0], null);
  assert.match(empty.because ?? "", /nobody/);
  assert.throws(
    () => unknownEthnicityBounds({ events: [3], denominators: [2], unknownEvents: 0, unknownDenominator: 0 }),
    RangeError,
  );
  assert.throws(
    () => unknownEthnicityBounds({ events: [1], denominators: [2], unknownEvents: 3, unknownDenominator: 2 }),
    RangeError,
  );
  assert.throws(
    () => unknownEthnicityBounds({ events: [1], denominators: [], unknownEvents: 0, unknownDenominator: 0 }),
    RangeError,
  );
});

test("census populations: the known alone are the lowest rate", () => {
  const bounds = unknownEthnicityUserBounds({ users: [44, 0], population: [1500, 0], unknownUsers: 130 });
  assert.deepEqual(bounds.lower, bounds.knownOnly);
  assertNear(bounds.lower[0], 44 / 1500, 1e-14);
  assertNear(bounds.upper[0], 174 / 1500, 1e-14);
  assertNear(bounds.proportional[0], 174 / 1500, 1e-13);
  assert.equal(bounds.upper[1], null);
  assert.match(bounds.because ?? "", /no population/);
  const nobody = unknownEthnicityUserBounds({ users: [0], population: [10], unknownUsers: 3 });
  assert.deepEqual([nobody.knownOnly[0], nobody.upper[0], nobody.proportional[0]], [0, 0.3, null]);
  assert.throws(() => unknownEthnicityUserBounds({ users: [1], population: [1, 2], unknownUsers: 0 }), RangeError);
  assert.throws(() => unknownEthnicityUserBounds({ users: [1], population: [1], unknownUsers: -1 }), RangeError);
});
