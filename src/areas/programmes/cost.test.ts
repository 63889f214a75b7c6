import assert from "node:assert/strict";
import { test } from "node:test";
import { durationText, poundsText, totalsOf } from "./cost.rules.ts";
import { readPounds } from "./beginning.rules.ts";
import { readHours } from "./preparing.rules.ts";

test("hours are read as people write them, and money too", () => {
  for (const [typed, minutes] of [
    ["2", 120],
    ["1.5", 90],
    ["1,5", 90],
    ["1:30", 90],
    ["0", 0],
  ] as const)
    assert.deepEqual(readHours(typed), { ok: true, value: minutes }, typed);
  for (const typed of ["", "two", "-1", "1:75", "1e3"]) assert.equal(readHours(typed).ok, false, typed);
  assert.deepEqual(readPounds("£1,500.50", "amount"), { ok: true, value: 150_050 });
  assert.equal(readPounds("1.234.5", "amount").ok, false);
});

test("what nobody paid for is counted in hours and pounds, and what somebody’s job paid for is not", () => {
  const hours = { kind: "hours", onDay: "2026-01-01", forWhat: "Visits" } as const;
  const totals = totalsOf(
    [
      { ...hours, id: "a", side: "community", minutes: 90, paid: "nobody" },
      { ...hours, id: "b", side: "statutory", minutes: 60, paid: "employer" },
      { id: "c", side: "statutory", onDay: "2026-01-01", forWhat: "Meals", kind: "spent", pence: 5_000 },
    ],
    2_000,
  );
  assert.deepEqual(
    [totals.minutes, totals.minutesUnpaid, totals.penceUnpaid, totals.penceSpent],
    [150, 90, 3_000, 5_000],
  );
  assert.deepEqual(
    [durationText(90), durationText(60), poundsText(300_050)],
    ["1 hour 30 minutes", "1 hour", "£3,000.50"],
  );
});
