import assert from "node:assert/strict";
import { test } from "node:test";
import { quarterlyReferralsText } from "../../demo/figures/made-up-quarters.ts";
import { assertNear } from "../../stats/assert-near.ts";
import type { Choice } from "./campaign.ts";
import { costEachOf, peopleOf, readingOf, sidesOf } from "./effect.rules.ts";
import type { Counted } from "./effect.rules.ts";
import { betweenPeople, sentencesOf, verdictTitle } from "./reading-said.page.ts";

/** A quarter of a year of the example place: the first is April to June 2019. */
const quarterOf = (time: number) => {
  const month = 3 + 3 * time;
  const day = (ahead: number, date: number) => new Date(Date.UTC(2019, month + ahead, date)).toISOString().slice(0, 10);
  return { from: day(0, 1), to: day(3, 0), season: ((time + 1) % 4) + 1 };
};

/** Residents do not change over the years of the example. */
const countedOf = (community: string): readonly Counted[] =>
  quarterlyReferralsText()
    .split("\r\n")
    .filter((row) => row.includes(`,${community},`))
    .map((row, time) => {
      const [, , , period = "", events = ""] = row.split(",");
      return { period, time, ...quarterOf(time), events: Number(events), exposure: 4000 };
    });

const choice: Choice = {
  number: 1,
  service: { id: "1", name: "Example" },
  measure: "referrals",
  communityCode: "J",
  wants: "more",
  besides: "A",
  method: "own-trend",
  baselineFrom: "2019-04-01",
  startsOn: "2022-04-01",
  lagMonths: 0,
  readUntil: "2025-03-31",
  hopedPercent: 20,
  plan: { inputs: "", outputs: "", outTakes: "", outcomes: "", impact: "" },
  chosen: { by: null, byId: null, side: "statutory", on: "2022-03-01" },
  paper: null,
};

const pakistani = countedOf("Pakistani");
const british = countedOf("British");
const caribbean = countedOf("Caribbean");

const read = (
  treated: readonly Counted[],
  changed: Partial<Choice> = {},
  more: Partial<Parameters<typeof readingOf>[0]> = {},
) =>
  readingOf({
    treated,
    control: british,
    hidden: [],
    inYear: 4,
    figuresUntil: "2025-03-31",
    choice: { ...choice, ...changed },
    paperAnswer: null,
    ...more,
  });

/** As the gate of the example place lets it out: to the nearest 5. */
const asShown = (rows: readonly Counted[]): readonly Counted[] =>
  rows.map((row) => ({ ...row, events: Math.round(row.events / 5) * 5 }));

/**
 * R 4.2.2 (Debian's r-base-core), glm(family = quasipoisson): bench/results/campaigns.R is the script, and these are its
 * numbers: the ratio with its limits, the people with theirs, the dispersion.
 */
const fromR = [
  {
    treated: pakistani,
    method: "own-trend",
    ratio: [1.356111928488, 1.177613283542, 1.561666795278],
    people: [525.720676779, 301.951242077, 720.036391596],
    dispersion: 1.030830935149,
    verdict: "worked",
  },
  {
    treated: pakistani,
    method: "beside",
    ratio: [1.312556691056, 1.166071426423, 1.47744385824],
    people: [476.732547827, 285.124039715, 646.956971573],
    dispersion: 2.52966112234,
    verdict: "worked",
  },
  {
    treated: caribbean,
    method: "own-trend",
    ratio: [0.86132931471, 0.6885390071, 1.077481712335],
    people: [-150.370384298, -422.495406025, 67.163942081],
    dispersion: 1.467291593043,
    verdict: "did-not-work",
  },
  {
    shown: true,
    treated: pakistani,
    method: "own-trend",
    ratio: [1.36792242492, 1.183304754754, 1.581343904081],
    people: [539.273608303, 310.592881339, 737.091106289],
    dispersion: 1.087698788172,
    verdict: "worked",
  },
  {
    shown: true,
    treated: caribbean,
    method: "beside",
    ratio: [0.867129151379, 0.742639478095, 1.012487199172],
    people: [-141.738442052, -320.557268747, 11.408202734],
    dispersion: 2.692518179948,
    verdict: "did-not-work",
  },
  {
    treated: caribbean,
    method: "beside",
    ratio: [0.880561634018, 0.756379129769, 1.025132451158],
    people: [-126.686684404, -300.830474877, 22.898220961],
    dispersion: 2.596568845492,
    verdict: "did-not-work",
  },
] as const;

test("both campaigns of the example place, by both methods, read as R reads the same series @practice P29", () => {
  for (const { treated, method, ratio, people, dispersion, verdict, ...how } of fromR) {
    const reading =
      "shown" in how ? read(asShown(treated), { method }, { control: asShown(british) }) : read(treated, { method });
    assert.equal(reading.refusal, null);
    assert.equal(reading.verdict, verdict);
    const { ratio: ours, people: more } = reading;
    assert.ok(ours !== null && more !== null);
    [ours.value, ours.lower, ours.upper].forEach((value, at) => assertNear(value, ratio[at] ?? Number.NaN, 1e-8));
    [more.value, more.lower, more.upper].forEach((value, at) => assertNear(value, people[at] ?? Number.NaN, 1e-6));
    assertNear(reading.dispersion, dispersion, 1e-8);
  }
});

test("the line of what would have been adds up to the people who were counted, less those it brought", () => {
  for (const method of ["own-trend", "beside"] as const) {
    const reading = read(pakistani, { method });
    const after = sidesOf(pakistani, choice).after;
    const without = reading.line.reduce((sum, { rate }) => sum + rate * 4000, 0);
    const all = after.reduce((sum, { events }) => sum + events, 0);
    assert.equal(reading.line.length, 12);
    assertNear(all - without, reading.people?.value ?? Number.NaN, 1e-6);
  }
});

test("a success is never called on short series, small numbers, hidden periods, too early, or on a paper nobody confirmed", () => {
  const refusals: readonly [ReturnType<typeof read>, string][] = [
    [read(pakistani.slice(5)), "too-short"],
    [read(pakistani.slice(0, 19)), "too-short"],
    [read(pakistani.map((row) => ({ ...row, events: row.time < 12 ? 2 : 9 }))), "too-few"],
    [read(pakistani, { method: "beside" }, { control: british.map((row) => ({ ...row, events: 4 })) }), "too-few"],
    [read(pakistani, {}, { hidden: ["April to June 2020"] }), "hidden"],
    [read(pakistani, {}, { figuresUntil: "2024-12-31" }), "too-early"],
    [read([], {}, { figuresUntil: null }), "no-figures"],
    [read(pakistani, { paper: { on: "2022-03-01", where: "A paper" } }), "paper-waits"],
  ];
  for (const [reading, refusal] of refusals) {
    assert.equal(reading.refusal, refusal);
    assert.equal(reading.verdict, "cannot-say");
    assert.equal(reading.people, null);
  }
  const paper = { on: "2022-03-01", where: "A paper" };
  const answer = { by: null, byId: null, side: "community", on: "2026-01-05", because: "" } as const;
  const denied = read(pakistani, { paper }, { paperAnswer: { ...answer, says: "no" } });
  assert.equal(denied.refusal, "paper-denied");
  assert.equal(read(pakistani, { paper }, { paperAnswer: { ...answer, says: "yes" } }).verdict, "worked");
});

test("a short series says before and after with its interval, and that it shows nothing by itself", () => {
  const reading = read(pakistani.slice(6));
  const said = sentencesOf({ choice, reading, besides: "everyone else" }).join(" ");
  assert.match(said, /It takes 8 periods before the start/);
  assert.match(said, /a ratio of \d\.\d\d, \d\.\d\d to \d\.\d\d\).*shows nothing by itself/);
  assert.doesNotMatch(said, /more people were|worked/);
});

test("the months a campaign takes to show, and a period that the start cuts, are on neither side", () => {
  const lagged = sidesOf(pakistani, { startsOn: "2022-04-01", lagMonths: 3 });
  assert.deepEqual([lagged.before.length, lagged.after.length], [12, 11]);
  const cut = sidesOf(pakistani, { startsOn: "2022-05-10", lagMonths: 0 });
  assert.deepEqual([cut.before.length, cut.after.length], [12, 11]);
});

test("where fewer would be better, fewer is the success and more the failure", () => {
  assert.equal(read(pakistani, { wants: "fewer" }).verdict, "opposite");
  const turned = pakistani.map((row) => ({ ...row, events: row.time < 12 ? row.events : Math.round(row.events / 2) }));
  const reading = read(turned, { wants: "fewer" });
  assert.equal(reading.verdict, "worked");
  assert.ok((reading.people?.upper ?? 0) < 0);
});

test("the interval is said in people, whichever way its ends lie", () => {
  assert.equal(betweenPeople({ value: 15, lower: -10.2, upper: 40.4 }), "between 40 more and 10 fewer people");
  assert.equal(betweenPeople({ value: 15, lower: 4.4, upper: 40.4 }), "between 4 and 40 more people");
  assert.equal(betweenPeople({ value: -15, lower: -40.4, upper: -4.4 }), "between 4 and 40 fewer people");
  assert.equal(betweenPeople({ value: 3, lower: 0.2, upper: 6 }), "between 6 more and none more people");
  assert.deepEqual(peopleOf({ value: 2, lower: 1, upper: 4 }, 100), { value: 50, lower: 0, upper: 75 });
});

test("the failed campaign says so in its title and its sentences", () => {
  const reading = read(caribbean, { method: "beside" });
  assert.match(verdictTitle(reading.verdict, choice), /It did not work/);
  const said = sentencesOf({ choice: { ...choice, method: "beside" }, reading, besides: "British people" }).join(" ");
  assert.match(said, /between 23 more and 301 fewer people/);
  assert.match(said, /At least 20% more was hoped for\. Even the best reading of these numbers stays below that/);
});

test("each person newly reached has a cost only where even the lower end is a person", () => {
  const worked = read(pakistani);
  const each = costEachOf(worked, { wants: "more", pence: 1_000_000 });
  assert.ok(each.pence !== null);
  assertNear(each.pence.value, 1_000_000 / 525.720676779, 1e-6);
  assertNear(each.pence.lower, 1_000_000 / 720.036391596, 1e-6);
  assertNear(each.pence.upper, 1_000_000 / 301.951242077, 1e-6);
  assert.match(costEachOf(read(caribbean), { wants: "more", pence: 1 }).because ?? "", /may have reached nobody/);
  assert.match(costEachOf(worked, { wants: "more", pence: null }).because ?? "", /Nobody wrote down/);
  const short = costEachOf(read(pakistani.slice(6)), { wants: "more", pence: 1 });
  assert.match(short.because ?? "", /Nobody can say yet/);
});
