import assert from "node:assert/strict";
import { test } from "node:test";
import { tookPartOf, yearsOver } from "./took-part.rules.ts";
import type { TookPart } from "./took-part.rules.ts";

const years = yearsOver("2026-11-23");

const nobody: TookPart = { attended: [], unnamed: [], decisions: [] };

const cameTo = (onDay: string, standing: string, people: number) =>
  Array.from({ length: people }, (_, one) => ({ onDay, standing, who: `${standing} ${one}`, minutes: 90 }));

test("only years that ended with a quarter are shown, so that nobody’s coming today moves a number", () => {
  assert.deepEqual(years, [
    { from: "2025-10-01", until: "2026-09-30" },
    { from: "2024-10-01", until: "2025-09-30" },
    { from: "2023-10-01", until: "2024-09-30" },
  ]);
  const today = tookPartOf({ ...nobody, attended: cameTo("2026-11-23", "carer", 50) }, years);
  assert.deepEqual(today, tookPartOf(nobody, years));
});

test("who took part is counted each time they came, by hours and by decisions moved; staff are left out @practice P23 @practice P25", () => {
  const [year, before] = tookPartOf(
    {
      attended: [
        ...cameTo("2026-08-01", "service-user", 20),
        ...cameTo("2026-05-01", "service-user", 20),
        ...cameTo("2026-08-01", "community-leader", 40),
        ...cameTo("2026-08-01", "staff", 60),
        ...cameTo("2025-08-01", "carer", 15),
      ],
      unnamed: [{ onDay: "2026-08-02", standing: "carer", people: 10 }],
      decisions: [
        { onDay: "2026-08-01", movedBy: "carer" },
        { onDay: "2026-08-01", movedBy: "staff" },
        { onDay: "2026-08-01", movedBy: null },
      ],
    },
    years,
  ).years;
  assert.ok(before);
  const numbers = (counts: readonly { readonly mark: string }[]) =>
    counts.map((count) => ("count" in count ? count.count : count.mark));
  assert.deepEqual(numbers([year.came.direct, year.came.others, year.once.direct]), [50, 40, 20]);
  assert.deepEqual(numbers([before.came.direct, before.came.others]), [15, "suppressed"]);
  assert.deepEqual(year.hours, { direct: 60, others: 60 });
  assert.deepEqual(year.moved, { direct: 1, others: 0, employed: 1, notSaid: 1 });
});

test("somebody who came as several things is one person, by the first of them; each time they came counts as what they came as", () => {
  const both = ["community-leader", "service-user"].flatMap((standing, at) =>
    cameTo(at === 0 ? "2026-08-01" : "2026-05-01", standing, 20).map((one, who) => ({ ...one, who: `person ${who}` })),
  );
  const [{ once, came }] = tookPartOf({ ...nobody, attended: both }, years).years;
  assert.equal(once.direct.mark === "value" && once.direct.count, 20);
  assert.equal(once.others.mark, "suppressed");
  assert.deepEqual([came.direct.mark, came.others.mark], ["value", "value"]);
});

test("nine people are hidden, and their hours too, however often they came; ten are shown @practice P03", () => {
  const of = (people: number) =>
    tookPartOf({ ...nobody, attended: cameTo("2026-08-01", "carer", people) }, years).years[0];
  assert.deepEqual([of(9).came.direct.mark, of(9).hours.direct], ["suppressed", null]);
  assert.deepEqual([of(10).came.direct.mark, of(10).hours.direct], ["value", 15]);
  const often = ["2026-02-01", "2026-04-01", "2026-06-01", "2026-08-01"].flatMap((day) => cameTo(day, "carer", 4));
  const [few] = tookPartOf({ ...nobody, attended: often }, years).years;
  assert.deepEqual([few.came.direct.mark, few.hours.direct], ["suppressed", null]);
});
