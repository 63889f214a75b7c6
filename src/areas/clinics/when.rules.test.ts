import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { daysLater, howOften } from "../../calendar/index.ts";
import { hoursText, overlaps, whenOf } from "./when.rules.ts";

const says = {
  dayNeeded: "day",
  timeWrong: "time",
  timeNever: "never {time}",
  timeTwice: "twice {time}",
  sameTimes: "same",
  tooLong: "long {most}",
  notOver: "not over",
};
const now = Date.parse("2027-06-01T12:00:00Z");
const today = "2027-06-01";
const when = (day: string, from: string, until: string) => {
  const read = whenOf({ day, from, until }, { now, today, says });
  return read.ok
    ? [read.value.minutes, read.value.lastDay, read.value.from, read.value.until]
    : read.problems[0]?.words;
};

/** @practice P40 */
test("a clinic that goes on past midnight is counted whole, on the day it began", () => {
  assert.deepEqual(when("2026-11-06", "22:00", "01:30"), [210, "2026-11-07", "22:00", "01:30"]);
  assert.deepEqual(when("2026-12-31", "23:30", "00:30"), [60, "2027-01-01", "23:30", "00:30"]);
  assert.deepEqual(when("2026-11-06", "9.05", "10:00"), [55, "2026-11-06", "09:05", "10:00"]);
});

/** @practice P40 */
test("the night in which the clock goes forward has an hour less, and an hour that is not there is refused", () => {
  // 29 March 2026, 01:00 becomes 02:00.
  assert.deepEqual(when("2026-03-28", "23:00", "03:00"), [180, "2026-03-29", "23:00", "03:00"]);
  assert.deepEqual(when("2026-03-29", "00:30", "02:30"), [60, "2026-03-29", "00:30", "02:30"]);
  assert.equal(when("2026-03-29", "01:30", "03:00"), "never 01:30");
  assert.equal(when("2026-03-28", "23:00", "01:15"), "never 01:15");
  assert.equal(when("2026-03-29", "00:15", "01:15"), "never 01:15");
});

/** @practice P40 */
test("the night in which the clock goes back has an hour more, and an hour that comes twice is called by its name", () => {
  // 25 October 2026, 02:00 becomes 01:00.
  assert.deepEqual(when("2026-10-24", "23:00", "03:00"), [300, "2026-10-25", "23:00", "03:00"]);
  assert.equal(when("2026-10-25", "00:30", "01:30"), "twice 01:30");
  assert.deepEqual(when("2026-10-25", "00:30", "01:30 BST"), [60, "2026-10-25", "00:30", "01:30 BST"]);
  assert.deepEqual(when("2026-10-25", "00:30", "01:30 gmt"), [120, "2026-10-25", "00:30", "01:30 GMT"]);
  assert.deepEqual(when("2026-10-25", "01:30 BST", "01:30 GMT"), [60, "2026-10-25", "01:30 BST", "01:30 GMT"]);
  // Elsewhere the name of the zone changes nothing.
  assert.deepEqual(when("2026-11-06", "10:00 BST", "11:00"), [60, "2026-11-06", "10:00", "11:00"]);
});

test("what is no time, no day, still to come or longer than anybody sits is refused in words", () => {
  for (const time of ["", "25:00", "12:60", "noon", "12", "-1:00", "1e1:00", "12:00; DROP"])
    assert.equal(when("2026-11-06", time, "13:00"), "time", time);
  assert.match(String(when("2026-02-31", "10:00", "11:00")), /no such day/);
  assert.equal(when("", "10:00", "11:00"), "day");
  assert.match(String(when("2027-06-02", "10:00", "11:00")), /not come yet/);
  assert.equal(when("2027-06-01", "12:30", "13:30"), "not over");
  assert.equal(when("2026-11-06", "10:00", "10:00"), "same");
  assert.equal(when("2026-11-06", "10:00", "09:00"), "long 12");
  assert.deepEqual(when("2026-11-06", "08:00", "20:00"), [720, "2026-11-06", "08:00", "20:00"]);
  assert.equal(when("2026-11-06", "08:00", "20:01"), "long 12");
});

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const day = fc
  .oneof(fc.constantFrom("2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"), fc.integer({ min: 0, max: 800 }))
  .map((picked) => (typeof picked === "string" ? picked : daysLater("2025-01-01", picked)));
const session = fc.record({ day, from: clock, until: clock });

/** Minutes since 1970 as Node itself reads a moment on the clock in London. */
const inLondon = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
});
const shownAt = (at: number): string => inLondon.format(at);

/** @practice P40 */
test("every span that is taken begins and ends when the clock in London says so, and is no longer than it was", () => {
  fc.assert(
    fc.property(session, ({ day: on, from, until }) => {
      const read = whenOf({ day: on, from, until }, { now, today, says });
      if (!read.ok) return;
      const { startsAt, endsAt, lastDay, minutes } = read.value;
      const shown = (plain: string, time: string) => `${plain.split("-").toReversed().join("/")}, ${time.slice(0, 5)}`;
      assert.equal(shownAt(startsAt), shown(on, from));
      assert.equal(shownAt(endsAt), shown(lastDay, until));
      assert.equal(minutes, (endsAt - startsAt) / 60_000);
      assert.ok(minutes > 0 && minutes <= 720);
      assert.equal(howOften({ day: on, time: from.slice(0, 5) }) === "never", false);
    }),
    { numRuns: 2000 },
  );
});

/** @practice P40 */
test("of sessions that do not overlap nobody gives more hours in a day than the day has", () => {
  fc.assert(
    fc.property(fc.array(session, { minLength: 20, maxLength: 60 }), (typed) => {
      const on = "2026-10-25";
      const kept: { startsAt: number; endsAt: number }[] = [];
      for (const one of typed) {
        const read = whenOf({ ...one, day: on }, { now, today, says });
        if (read.ok && !kept.some((other) => overlaps(other, read.value))) kept.push(read.value);
      }
      const [opens, closes] = [Date.parse("2026-10-24T23:00:00Z"), Date.parse("2026-10-26T00:00:00Z")];
      const within = kept.map(({ startsAt, endsAt }) =>
        Math.max(0, Math.min(endsAt, closes) - Math.max(startsAt, opens)),
      );
      const hours = within.reduce((sum, one) => sum + one, 0) / 3_600_000;
      assert.ok(hours <= 25, `${hours} hours`);
    }),
  );
});

test("two that meet end to end do not overlap, one within another does", () => {
  const span = (startsAt: number, endsAt: number) => ({ startsAt, endsAt });
  assert.equal(overlaps(span(0, 60), span(60, 90)), false);
  assert.equal(overlaps(span(0, 60), span(10, 20)), true);
  assert.equal(overlaps(span(10, 20), span(0, 60)), true);
  assert.equal(overlaps(span(0, 60), span(0, 60)), true);
});

test("minutes are written as hours and never rounded away", () => {
  assert.deepEqual([0, 60, 90, 42_725, 60_000_060].map(hoursText), [
    "0 h",
    "1 h",
    "1 h 30 min",
    "712 h 5 min",
    "1,000,001 h",
  ]);
});
