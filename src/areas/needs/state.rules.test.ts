import assert from "node:assert/strict";
import { test } from "node:test";
import type { NeedStep } from "./need.ts";
import { areTwoWords, stateOf } from "./state.rules.ts";

const step = (side: NeedStep["side"], did: NeedStep["did"], on: string): NeedStep => {
  const no = did === "refused" ? ({ byRole: "booking", reason: "no-money" } as const) : { byRole: null, reason: null };
  return { side, did, on, words: "", by: null, ...no };
};
const neededBy = "2026-03-10";
const state = (steps: readonly NeedStep[], today = "2026-04-01") => stateOf({ neededBy, steps }, today);

test("late is worked out from the days, whoever says that it was met @practice P16", () => {
  assert.equal(state([], "2026-03-10"), "waiting");
  assert.equal(state([], "2026-03-11"), "overdue");
  assert.equal(state([step("service", "met", "2026-03-10")]), "met");
  assert.equal(state([step("service", "met", "2026-03-11")]), "late");
});

test("where the two sides say two things, whoever asked is believed, and both words stand @practice P16", () => {
  const steps = [step("service", "met", "2026-03-09"), step("asker", "refused", "2026-03-12")];
  assert.equal(state(steps), "refused");
  assert.equal(state([...steps, step("service", "met", "2026-03-14")]), "refused");
  assert.ok(areTwoWords(steps));
  assert.equal(areTwoWords([step("service", "met", "2026-03-09")]), false);
});

test("what was refused can still be met", () => {
  assert.equal(state([step("service", "refused", "2026-03-02"), step("service", "met", "2026-03-08")]), "met");
});
