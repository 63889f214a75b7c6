import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNear } from "../assert-near.ts";
import { assertRefuses } from "../assert-refuses.ts";
import { agrestiCoullProportion } from "./agresti-coull-proportion.ts";
import { byarsCountLimits } from "./byars-count-limits.ts";
import { exactBinomialProportion } from "./exact-binomial-proportion.ts";
import { exactPoissonCountLimits } from "./exact-poisson-count-limits.ts";
import { jeffreysProportion } from "./jeffreys-proportion.ts";
import { meanT } from "./mean-t.ts";
import { wilsonProportion } from "./wilson-proportion.ts";

const ofShares = { agrestiCoullProportion, exactBinomialProportion, jeffreysProportion, wilsonProportion };

test("more than everybody, or some of nobody, is refused by each method in its own name", () => {
  for (const [name, proportion] of Object.entries(ofShares)) {
    assertRefuses(() => proportion({ count: 11, outOf: 10 }), new RegExp(`^${name}: the count \\(11\\)`));
    assertRefuses(() => proportion({ count: 0, outOf: 0 }), new RegExp(`^${name}: .* more than 0`));
  }
  assertRefuses(() => exactPoissonCountLimits(-1), /^exactPoissonCountLimits: the count .* -1/);
});

test("whoever wants to be wholly sure of a share is told nought to everybody, and the share all the same", () => {
  for (const name of ["agrestiCoullProportion", "wilsonProportion"] as const) {
    const { value, lower, upper } = ofShares[name]({ count: 1, outOf: 4, confidence: 1 });
    assert.deepEqual([value, lower, upper], [0.25, 0, 1], name);
  }
});

test("none of them and all of them are exact ends by Wilson, without a speck of rounding", () => {
  for (let outOf = 1; outOf < 200; outOf += 1) {
    assert.equal(wilsonProportion({ count: 0, outOf }).lower, 0);
    assert.equal(wilsonProportion({ count: outOf, outOf }).upper, 1);
  }
});

test("Byar has no lower limit for no events, and none where the formula falls below nought", () => {
  assert.equal(byarsCountLimits(0).lower, null);
  assertNear(byarsCountLimits(0).upper, (1 - 1 / 9 + 1.959963984540054 / 3) ** 3, 1e-12);
  assert.equal(byarsCountLimits(1, 0.998).lower, null);
  assert.ok((byarsCountLimits(2, 0.998).lower ?? 0) > 0);
});

test("no values, an unknown one, or one alone have no mean or no interval, each part said to be unknown", () => {
  const because = (values: readonly (number | null)[]): readonly unknown[] => {
    const mean = meanT({ values });
    return [mean.value, mean.lower, mean.upper, mean.sd, mean.because];
  };
  assert.deepEqual(because([]), [null, null, null, null, "There are no values."]);
  assert.deepEqual(because([1, null]), [null, null, null, null, "A value is not known."]);
  assert.deepEqual(because([7]), [7, null, null, null, "One value alone has no interval."]);
});
