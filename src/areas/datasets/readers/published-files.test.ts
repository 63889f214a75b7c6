/** Real published files, read as downloaded. They are not kept in this tree; without them these tests are skipped. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readActivity, readPopulation, tableOf } from "./index.ts";
import type { ActivityReading, ActivityRow, PopulationReading } from "./index.ts";

const shared = (path: string): string => fileURLToPath(new URL(`../../../../../shared/${path}`, import.meta.url));
const NOMIS = shared("data/population/nomis-layout-ts021-ltla-2021.csv");
const CUSTOM = shared("data/population/ons-custom-dataset-ts021-countries-2021.csv");
const ANNUAL = shared("data/talking-therapies/annual-2019-20-by-ethnicity.csv");
const EARLIER = shared("data/talking-therapies/annual-2018-19-by-ethnicity.csv");
const without = (path: string): string | false =>
  existsSync(path) ? false : "the published file is not beside this checkout";

const population = async (path: string): Promise<PopulationReading> => {
  const read = await readPopulation({ path });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};

const activity = async (path: string): Promise<ActivityReading> => {
  const read = await readActivity({ path });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};

const rowsOf = (reading: ActivityReading, type: string, code: string): readonly ActivityRow[] =>
  tableOf(reading, { type, code, period: reading.periods[0] ?? null })?.rows ?? [];

test(
  "the census file from Nomis gives every authority its 19 groups, apart from totals and broad groups",
  { skip: without(NOMIS) },
  async () => {
    const reading = await population(NOMIS);
    assert.equal(reading.source.layout, "nomis-bulk-2021");
    assert.equal(reading.scheme, "census-2021-ew");
    assert.equal(reading.period, "2021");
    assert.equal(reading.areas.length, 331);
    assert.ok(reading.areas.every(({ counts, broad }) => counts.length === 19 && broad.length === 5));
    const wandsworth = reading.areas.find(({ code }) => code === "E09000032");
    assert.equal(wandsworth?.total, 327_506);
    const pakistani = wandsworth?.counts.find(({ label }) => label === "Pakistani");
    assert.equal(pakistani?.heading, "Asian, Asian British or Asian Welsh");
    assert.deepEqual(pakistani?.count, { mark: "value", count: 12_249, min: 12_249, max: 12_249 });
    const everyone = reading.areas.reduce((sum, { total }) => sum + (total ?? 0), 0);
    assert.ok(Math.abs(everyone - 59_597_540) < 1000, String(everyone));
  },
);

test(
  "the census custom dataset gives two countries, and says that ‘does not apply’ was left out",
  { skip: without(CUSTOM) },
  async () => {
    const reading = await population(CUSTOM);
    assert.equal(reading.source.layout, "ons-custom-dataset");
    assert.deepEqual(
      reading.areas.map(({ name, counts, total }) => [name, counts.length, total]),
      [
        ["England", 19, null],
        ["Wales", 19, null],
      ],
    );
    assert.match(reading.warnings.join(" "), /2 rows “Does not apply” \(0 people\) were left out/u);
  },
);

test(
  "the annual report gives Wandsworth's people by group, with rounding, and keeps the unknown apart",
  { skip: without(ANNUAL) },
  async () => {
    const reading = await activity(ANNUAL);
    assert.equal(reading.published, true);
    assert.equal(reading.scheme, "nhs-2001-england");
    assert.deepEqual(reading.periods, ["2019-20"]);
    assert.equal(reading.measures.length, 14);
    assert.equal(reading.measures[0]?.id, "referrals-received");
    const rows = rowsOf(reading, "CCG", "08X");
    assert.equal(rows.filter((row) => !row.isTotal && !row.isBroadTotal && !row.isUnknown).length, 16);
    assert.equal(rows.filter(({ isBroadTotal }) => isBroadTotal).length, 5);
    assert.deepEqual(rows.find(({ isTotal }) => isTotal)?.cells[0], {
      mark: "value",
      count: 12_305,
      min: 12_303,
      max: 12_307,
    });
    const pakistani = rows.find(({ label }) => label === "Pakistani");
    assert.deepEqual(pakistani?.cells[0], { mark: "value", count: 345, min: 343, max: 347 });
    const unknown = rows.find(({ isUnknown }) => isUnknown);
    assert.equal(unknown?.label, "Not stated/Not known/Invalid");
    assert.deepEqual(unknown?.cells[0], { mark: "value", count: 650, min: 648, max: 652 });
    const notAtCaseness = reading.measures.findIndex(({ id }) => id === "not-at-caseness");
    assert.deepEqual(rows.find(({ label }) => label === "Bangladeshi")?.cells[notAtCaseness], { mark: "suppressed" });
  },
);

test("England is printed exactly", { skip: without(ANNUAL) }, async () => {
  const reading = await activity(ANNUAL);
  assert.equal(reading.rounding["England"], null);
  assert.deepEqual(reading.rounding["CCG"], { base: 5, hiddenUnder: 5 });
  const total = rowsOf(reading, "England", "All").find(({ isTotal }) => isTotal);
  assert.deepEqual(total?.cells[0], { mark: "value", count: 1_694_790, min: 1_694_790, max: 1_694_790 });
});

test(
  "the same code in three types is three organisations, and unknown organisations stay",
  { skip: without(EARLIER) },
  async () => {
    const reading = await activity(EARLIER);
    const unknown = reading.organisations.filter(({ code }) => code === "UNKNOWN").map(({ type }) => type);
    assert.deepEqual(unknown.toSorted(), ["CCG", "Commissioning Region", "STP"]);
    assert.equal(reading.organisations.length, 425);
    assert.deepEqual(reading.periods, ["2018-19"]);
  },
);

test(
  "a right file in the wrong box is recognised and sent to the other box",
  { skip: without(NOMIS) || without(ANNUAL) },
  async () => {
    const [one, other] = [await readActivity({ path: NOMIS }), await readPopulation({ path: ANNUAL })];
    assert.ok(!one.ok && !other.ok);
    assert.equal(one.problems[0]?.field, "activity");
    assert.match(one.problems[0]?.words ?? "", /Census 2021 file from Nomis.*Put it in the population box/u);
    assert.match(other.problems[0]?.words ?? "", /Talking Therapies annual report.*Put it in the activity box/u);
  },
);
