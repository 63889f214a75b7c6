import assert from "node:assert/strict";
import { test } from "node:test";
import { readFields } from "./read-fields.ts";

const sent = (year: string, month: string, day: string): unknown => {
  const boxes = { "agreedOn-day": day, "agreedOn-month": month, "agreedOn-year": year };
  return readFields(new URLSearchParams({ ...boxes, name: "Example" }).toString());
};

test("a day in three boxes arrives as one date, whether somebody writes 3, 03 or March", () => {
  for (const month of ["3", "03", "March", " mar ", "MARCH"])
    assert.deepEqual(sent("2026", month, "31"), { name: "Example", agreedOn: "2026-03-31" });
});

test("boxes left empty at the end make a month, a year or nothing; what is no day comes back as it was typed", () => {
  assert.deepEqual(sent("1968", "7", ""), { name: "Example", agreedOn: "1968-07" });
  assert.deepEqual(sent("1968", "", ""), { name: "Example", agreedOn: "1968" });
  assert.deepEqual(sent("", "", ""), { name: "Example", agreedOn: "" });
  assert.deepEqual(sent("", "", "5"), { name: "Example", agreedOn: "--05" });
  assert.deepEqual(sent("two-thousand", "x", "5"), { name: "Example", agreedOn: "two thousand-x-05" });
});

test("a date that is sent whole is not touched, and boxes that are sent twice are refused by the form itself", () => {
  assert.deepEqual(readFields("on=2026-03-31&on-day=1&on-month=2&on-year=2025"), {
    on: "2026-03-31",
    "on-day": "1",
    "on-month": "2",
    "on-year": "2025",
  });
  assert.deepEqual(readFields("on-day=1&on-day=2&on-month=2&on-year=2025"), {
    "on-day": ["1", "2"],
    "on-month": "2",
    "on-year": "2025",
  });
});
