import assert from "node:assert/strict";
import { test } from "node:test";
import { nationalPublicationRule } from "../../../disclosure/policy.ts";
import { gradientOf } from "../gradient/gradient.rules.ts";
import { funnelOf, type Unit } from "../funnel/funnel.rules.ts";
import { impactOf, type Counted } from "../impact/impact.rules.ts";
import { controlOf } from "../control-chart/control-chart.rules.ts";
import { textRead } from "../readability/readability.rules.ts";
import { workforceOf } from "../workforce/workforce.rules.ts";
import { methodAddress } from "./methods.rules.ts";
import { lineOfTime, shortPeriod } from "./periods.rules.ts";
import { countsTyped } from "./typed.rules.ts";

const quarter = (year: number, at: number) => ({
  printed: `Q${at + 1} ${year}`,
  from: `${year}-${String(at * 3 + 1).padStart(2, "0")}-01`,
  to: `${year}-${String(at * 3 + 3).padStart(2, "0")}-28`,
});

// @practice P03
test("a line of time holds periods of one length, in order, and says which it leaves out", () => {
  const year = { printed: "2022", from: "2022-01-01", to: "2022-12-31" };
  const line = lineOfTime([year, quarter(2023, 1), quarter(2022, 3), quarter(2023, 0)]);
  assert.deepEqual(
    line.periods.map(({ printed, time, season }) => [printed, time, season]),
    [
      ["Q4 2022", 0, 4],
      ["Q1 2023", 1, 1],
      ["Q2 2023", 2, 2],
    ],
  );
  assert.deepEqual([line.inYear, line.leftOut], [4, ["2022"]]);
});

test("a period that is missing leaves a gap in time, and closes nothing up", () => {
  const line = lineOfTime([quarter(2022, 0), quarter(2022, 1), quarter(2022, 3)]);
  assert.deepEqual(
    line.periods.map(({ time }) => time),
    [0, 1, 3],
  );
  assert.equal(lineOfTime([{ printed: "some time", from: null, to: null }]).inYear, null);
  assert.equal(shortPeriod("October to December 2021"), "Oct–Dec 2021");
});

const counted = (after: number): readonly Counted[] =>
  Array.from({ length: 20 }, (_, time) => ({
    period: `Q${(time % 4) + 1} of year ${Math.floor(time / 4)}`,
    time,
    season: (time % 4) + 1,
    events: (time % 4 === 1 ? 90 : 100) + ((time * 7) % 5) + (time > 9 ? after : 0),
    exposure: 1000,
  }));

test("a change shows beside the earlier trend and beside those for whom nothing changed", () => {
  const impact = impactOf({ treated: counted(40), control: counted(0), changeAt: 9, inYear: 4 });
  assert.ok((impact.series.lower ?? 0) > 1.2, JSON.stringify(impact.series));
  assert.ok((impact.averted.extra ?? 0) > 300);
  assert.ok((impact.beside?.lower ?? 0) > 1.2);
  assert.ok(impact.seasons);
  // The curve that is drawn is the model's own: its sum is the sum the measure gives.
  const without = impact.fitted.filter(({ time }) => time > 9).reduce((sum, one) => sum + one.without * 1000, 0);
  assert.ok(Math.abs(without - (impact.averted.expectedWithout ?? 0)) < 1e-6, `${without}`);
});

test("with fewer than 8 periods on a side no trend is told, the reason is, and the two counts stay", () => {
  const impact = impactOf({ treated: counted(40).slice(4, 14), control: [], changeAt: 9, inYear: 4 });
  assert.equal(impact.series.value, null);
  assert.match(impact.series.because ?? "", /at least 8/);
  assert.ok(impact.beforeAfter?.value);
  assert.equal(impact.beside, null);
});

test("a control chart of fewer than 12 points says so; where less is better, a rise is a concern", () => {
  const points = (values: readonly number[]) =>
    values.map((value, at) => ({ period: `${at}`, value, seen: value, outOf: 1000 }));
  const few = controlOf(points([1, 2, 3]), { measure: "referrals", target: null, rebase: undefined });
  assert.match(few.chart.because ?? "", /12/);
  const steady = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 30];
  for (const [measure, meaning] of [
    ["detentions", "concern"],
    ["referrals", "improvement"],
    ["ended-referrals", "neutral-high"],
  ] as const) {
    const { chart } = controlOf(points(steady), { measure, target: null, rebase: undefined });
    assert.equal(chart.points.at(-1)?.variation, meaning, measure);
  }
});

test("a funnel takes five that can be counted, and keeps the hidden ones in its list", () => {
  const unit = (name: string, seen: number | null, people: number): Unit => ({ name, seen, people });
  const small = [unit("A", 10, 1000), unit("B", 12, 1000)];
  assert.match(
    "because" in funnelOf(small, "referrals") ? JSON.stringify(funnelOf(small, "referrals")) : "",
    /at least 5/,
  );
  const units = [
    ...["A", "B", "C", "D", "E"].map((name) => unit(name, 50, 2000)),
    unit("F", 150, 2000),
    unit("G", null, 90),
  ];
  const funnel = funnelOf(units, "referrals");
  assert.ok("units" in funnel);
  assert.equal(funnel.units.find(({ name }) => name === "F")?.place.significance, "High (0.001)");
  assert.equal(funnel.units.find(({ name }) => name === "G")?.place.significance, null);
  assert.ok(
    funnel.lines.upper3s.some(({ people }) => people > 1900),
    "lines reach the largest",
  );
});

test("without tenths of deprivation there is no gradient, and how to bring them is said", () => {
  const gradient = gradientOf([], new Map());
  assert.match("because" in gradient ? gradient.because : "", /decile/);
});

test("typed counts pass the gate: a small one hides the ratio, and nobody is appointed who was not shortlisted", () => {
  const typed = (others: number) =>
    new Map([
      ["white_all", 200],
      ["white_of_them", 60],
      ["others_all", 100],
      ["others_of_them", others],
    ]);
  const shown = workforceOf("appointed", typed(15), nationalPublicationRule);
  assert.equal(shown.ratio?.value, 2);
  assert.equal(shown.fourFifths, 0.5);
  const hidden = workforceOf("appointed", typed(3), nationalPublicationRule);
  assert.deepEqual([hidden.ratio, hidden.others.ofThem.mark, hidden.fourFifths], [null, "suppressed", null]);
  assert.ok(!countsTyped({ member_A: "-1", member_B: "2" }, []).ok);
});

test("what is read for its ease is English, and long enough", () => {
  assert.ok(!textRead("یہ ایک اردو جملہ ہے۔ ".repeat(20)).ok);
  assert.ok(!textRead("Too short.").ok);
  const read = textRead(`${"We will phone you on Monday. ".repeat(8)}${"and then we will ".repeat(8)}go home.`);
  assert.ok(read.ok && read.value.long.length === 1);
});

test("the address of a measure is that of its page", () => {
  assert.equal(methodAddress("ratePer100k"), "/about/methods/rate-per100k");
  assert.equal(methodAddress("xmrChart"), "/about/methods/xmr-chart");
});
