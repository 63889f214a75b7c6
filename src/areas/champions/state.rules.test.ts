import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber } from "../../nouns/months.ts";
import type { Answerer } from "./champion.ts";
import { countsBy } from "./record/record.rules.ts";
import { nextOf, quartersOf, standingOf } from "./state.rules.ts";

const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

test("the day itself is in time and the day after is late, also on the night the clocks change @practice P30", () => {
  const open = { answeredOn: null, dueOn: "2026-10-25", heard: null };
  assert.equal(standingOf(open, "2026-10-25"), "waits");
  assert.equal(standingOf(open, "2026-10-26"), "late");
  assert.equal(standingOf({ ...open, answeredOn: "2026-10-26", heard: "not" }, "2026-12-01"), "disputed");
});

const answerer = (id: string, rank: number, isHere = true): Answerer => ({ id, name: id, rank, isHere, email: "" });

test("a question goes to the next person who is here, past those who are not, and in the end to nobody", () => {
  const all = [answerer("a", 1), answerer("b", 2, false), answerer("c", 3)];
  assert.deepEqual(nextOf({ answererId: "a", rank: 1 }, all).to?.id, "c");
  assert.deepEqual(nextOf({ answererId: "c", rank: 3 }, all), { rank: 3, to: null });
  // Where somebody left: one who is asked first may have it, but never the same person again.
  assert.equal(nextOf({ answererId: "x", rank: 0 }, all).to?.id, "a");
  assert.equal(nextOf({ answererId: "a", rank: 0 }, all).to?.id, "c");
});

type Asked = readonly [toldOn: string, firstDueOn: string, firstAnsweredOn: string | null, escalatedOn?: string | null];

const asked = (...[toldOn, firstDueOn, firstAnsweredOn, escalatedOn = null]: Asked) => ({
  toldOn,
  firstDueOn,
  firstAnsweredOn,
  escalatedOn,
});

test("each quarter says how many of how many were answered by the day, in how many days, and what still waits is not judged", () => {
  const clocks = [
    asked("2026-01-05", "2026-01-19", "2026-01-19"),
    asked("2026-02-02", "2026-02-16", "2026-02-20", "2026-02-17"),
    asked("2026-03-30", "2026-04-15", null, "2026-04-16"),
    asked("2026-04-01", "2026-04-17", "2026-04-03"),
    asked("2026-04-20", "2026-05-05", null),
  ];
  assert.deepEqual(quartersOf(clocks, "2026-05-05", daysBetween), [
    { from: "2026-04-01", counted: 1, answered: 1, inTime: 1, medianDays: 2, escalated: 0 },
    { from: "2026-01-01", counted: 3, answered: 2, inTime: 1, medianDays: 16, escalated: 2 },
  ]);
  assert.equal(quartersOf(clocks, "2026-05-06", daysBetween)[0]?.counted, 2, "the day is over, and nobody answered");
  assert.deepEqual(quartersOf([], "2026-05-05", daysBetween), []);
});

test("what is counted by community leaves out what is of none, and what was not answered in the year", () => {
  const one = { communityId: "c", theme: "access", firstAnsweredOn: "2026-03-31" };
  const year = { from: "2025-04-01", until: "2026-03-31" };
  const all = [
    one,
    { ...one, firstAnsweredOn: "2026-04-01" },
    { ...one, firstAnsweredOn: null },
    { ...one, communityId: null },
  ];
  assert.deepEqual([...countsBy(all, "communityId", year)], [["c", 1]]);
  assert.deepEqual([...countsBy(all, "theme", year)], [["access", 2]]);
});
