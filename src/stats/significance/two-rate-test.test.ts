import assert from "node:assert/strict";
import { test } from "node:test";
import { type TwoRateTestMethod, twoRateTest } from "./two-rate-test.ts";
import { assertNear } from "../assert-near.ts";

const gu = { events: 60, exposure: 51477.5, referenceEvents: 30, referenceExposure: 54308.7 };
const rothman = { events: 41, exposure: 28010, referenceEvents: 15, referenceExposure: 19017, nullRatio: 1.5 };
const small = { events: 6, exposure: 51, referenceEvents: 1, referenceExposure: 54, nullRatio: 1.2 };

test("Gu's first example by three statistics", () => {
  const z = (method: TwoRateTestMethod) => twoRateTest({ ...gu, method }).statistic?.toFixed(6);
  assert.deepEqual([z("wald"), z("score"), z("sqrt")], ["3.384913", "3.417402", "3.445485"]);
});

test("Gu's second example, against a ratio of 1.5, printed to four decimals", () => {
  const printed = { wald: 0.2309, score: 0.2398, sqrt: 0.2499, "conditional-exact": 0.2913, "conditional-midp": 0.245 };
  for (const [name, p] of Object.entries(printed)) {
    const method =
      name === "wald" || name === "score" || name === "sqrt"
        ? name
        : name === "conditional-exact"
          ? name
          : "conditional-midp";
    assertNear(twoRateTest({ ...rothman, method }).pOneSided, p, 2e-3);
  }
});

test("six events against one, to the last digit, on both sides", () => {
  const p = (method: TwoRateTestMethod, alternative: "greater" | "less") =>
    twoRateTest({ ...small, method, alternative }).pOneSided;
  assertNear(p("wald", "greater"), 0.03568183248992086, 1e-12);
  assertNear(p("score", "greater"), 0.04200837625586135, 1e-12);
  assertNear(p("sqrt", "less"), 0.9597662442851382, 1e-12);
  assertNear(p("conditional-exact", "greater"), 0.08570447732927276, 1e-12);
  assertNear(p("conditional-exact", "less"), 0.9880575728311669, 1e-12);
  assertNear(p("conditional-midp", "greater"), 0.04882345224905293, 1e-12);
  assertNear(p("conditional-midp", "less"), 0.9511765477509471, 1e-12);
});

test("the logarithm: the ratio over its standard error", () => {
  const { statistic } = twoRateTest({ ...gu, method: "log" });
  assertNear(statistic, Math.log(60 / 51477.5 / (30 / 54308.7)) / Math.sqrt(1 / 60 + 1 / 30), 1e-12);
  const even = twoRateTest({ events: 20, exposure: 5, referenceEvents: 10, referenceExposure: 5, method: "score-log" });
  assertNear(even.statistic, Math.log(2) / Math.sqrt(4 / 30), 1e-12);
});

test("the logarithm by the score asks how the counts would be shared if nothing were going on", () => {
  const odds = (1.2 * 51) / 54;
  const { statistic } = twoRateTest({ ...small, method: "score-log" });
  assertNear(statistic, Math.log(6 / odds) / Math.sqrt((2 + 1 / odds + odds) / 7), 1e-12);
});

test("as many events in both groups are a question too", () => {
  const even = { events: 3, exposure: 1, referenceEvents: 3, referenceExposure: 1 };
  assertNear(twoRateTest({ ...even, method: "conditional-exact" }).pOneSided, 42 / 64, 1e-12);
  assertNear(twoRateTest({ ...even, method: "conditional-midp" }).pOneSided, 0.5, 1e-12);
});

test("where a statistic divides by nothing there is none, and that is said", () => {
  const none = twoRateTest({ ...gu, events: 0, referenceEvents: 0, method: "wald" });
  assert.deepEqual([none.statistic, none.pOneSided], [null, null]);
  assert.match(none.because ?? "", /too few events/);
  assert.equal(twoRateTest({ ...gu, events: 0, method: "log" }).pOneSided, null);
  const empty = twoRateTest({ ...gu, events: 0, referenceEvents: 0, method: "conditional-exact" });
  assert.equal(empty.because, "Neither group has any events.");
});

test("impossible questions are refused", () => {
  assert.throws(() => twoRateTest({ ...gu, nullRatio: 0, method: "wald" }), /the null ratio must be more than 0/);
  assert.throws(() => twoRateTest({ ...gu, events: 1.5, method: "conditional-midp" }), /whole number/);
  assert.throws(
    () => twoRateTest({ ...gu, referenceEvents: 1.5, method: "conditional-exact" }),
    /the reference events/,
  );
  assert.throws(() => twoRateTest({ ...gu, exposure: 0, method: "wald" }), RangeError);
});
