import assert from "node:assert/strict";
import { test } from "node:test";
import { assertRefuses } from "../assert-refuses.ts";
import { funnelAxis } from "./funnel-axis.ts";
import { funnelLimitsProportion } from "./funnel-limits-proportion.ts";
import { funnelSignificanceProportion } from "./funnel-significance-proportion.ts";
import { funnelSignificanceRate } from "./funnel-significance-rate.ts";
import { funnelSignificanceRatio } from "./funnel-significance-ratio.ts";

const six = Array.from({ length: 6 }, () => ({ count: 30, population: 100 }));

test("an area whose people or events are not known has no place, and takes nothing from those of the others", () => {
  const alone = funnelSignificanceProportion(six);
  for (const gap of [
    { count: 5, population: null },
    { count: null, population: 100 },
    { count: null, population: null },
  ]) {
    const places = funnelSignificanceProportion([...six, gap]);
    assert.deepEqual(places.slice(0, 6), alone);
    assert.equal(places[6]?.significance, null);
    assert.match(places[6]?.because ?? "", /not known/);
  }
  for (const row of [
    { observed: null, expected: 3 },
    { observed: 3, expected: null },
  ])
    assert.match(funnelSignificanceRatio([row])[0]?.because ?? "", /not known/);
  const rates = funnelSignificanceRate({
    rows: [
      { count: null, rate: 5, population: 1000 },
      { count: 20, rate: null },
      { count: 20, rate: 0 },
      { count: 20, rate: 200 },
    ],
    rateType: "crude",
    multiplier: 1000,
  });
  assert.deepEqual(
    rates.map(({ significance }) => significance),
    [null, null, null, "Not significant"],
  );
});

test("ten events are enough for a standardised rate in a funnel, nine are not, and unknown ones are said to be unknown", () => {
  const places = funnelSignificanceRate({
    rows: [
      { count: 9, rate: 9 },
      { count: 10, rate: 10 },
      { count: null, rate: 10 },
    ],
    rateType: "dsr",
    multiplier: 1000,
  });
  assert.match(places[0]?.because ?? "", /fewer than 10 events/);
  assert.equal(places[1]?.significance, "Not significant");
  assert.match(places[2]?.because ?? "", /not known/);
});

test("an area of which nobody, or everybody, is counted has its place though a line is missing there", () => {
  const [none, all] = funnelSignificanceProportion([
    { count: 0, population: 2 },
    { count: 2, population: 2 },
  ]);
  assert.deepEqual([none?.significance, all?.significance], ["Not significant", "Not significant"]);
  const lines = funnelLimitsProportion({ population: 2, average: 0.5 });
  assert.ok((lines.lower3s ?? 0) <= 0.5);
});

test("a rate axis over no years is refused", () => {
  const asked = { statistic: "rate", denominators: [100, 200], average: 0.1 } as const;
  assertRefuses(() => funnelAxis({ ...asked, years: 0 }), /^funnelAxis: the years .* 0/);
});
