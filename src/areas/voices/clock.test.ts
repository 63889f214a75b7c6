import assert from "node:assert/strict";
import { test } from "node:test";
import { answeringOf, stateOf, workingDaysLater } from "./clock.rules.ts";
import type { Clock } from "./voice.ts";

const clock = (rest: Partial<Clock> = {}): Clock => ({
  givenOn: "2026-03-02",
  waitsSince: "2026-03-02",
  dueOn: "2026-03-16",
  takenOn: null,
  answeredOn: null,
  ...rest,
});

test("working days leave out Saturdays, Sundays and bank holidays of the place, also where one begins on one", () => {
  const later = (from: string, days: number) => workingDaysLater(from, { days, daysOff: [] });
  assert.equal(later("2026-03-02", 10), "2026-03-16");
  assert.equal(later("2026-03-06", 1), "2026-03-09");
  assert.equal(later("2026-03-07", 1), "2026-03-09");
  assert.equal(later("2026-12-31", 1), "2027-01-01");
  const daysOff = ["2026-12-25", "2026-12-28", "2027-01-01"];
  assert.equal(workingDaysLater("2026-12-24", { days: 1, daysOff }), "2026-12-29");
  assert.equal(workingDaysLater("2026-12-31", { days: 1, daysOff }), "2027-01-04");
});

test("on the day itself nobody is late; a day after it everybody is, whoever took it on", () => {
  assert.equal(stateOf(clock(), "2026-03-16"), "waiting");
  assert.equal(stateOf(clock({ takenOn: "2026-03-03" }), "2026-03-16"), "taken-on");
  assert.equal(stateOf(clock({ takenOn: "2026-03-03" }), "2026-03-17"), "late");
  assert.equal(stateOf(clock({ answeredOn: "2026-04-20" }), "2026-04-21"), "answered");
});

test("under ten there is no figure; from ten on it says how many are answered, and half of them in how many days", () => {
  const answered = Array.from({ length: 10 }, (_one, index) => clock({ answeredOn: `2026-03-${12 + index}` }));
  assert.deepEqual(answeringOf(answered.slice(1), "2026-03-20"), { told: null, someLate: false });
  assert.deepEqual(answeringOf([...answered, clock()], "2026-03-20"), {
    told: { all: 11, answered: 10, daysMiddle: 14 },
    someLate: true,
  });
});
