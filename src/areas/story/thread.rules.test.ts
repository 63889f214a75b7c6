import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThreadStep } from "../../nouns/thread.ts";
import { holesIn, quartersOf, toldFrom } from "./thread.rules.ts";

const step = (part: ThreadStep["part"], day: string, more: Partial<ThreadStep> = {}): ThreadStep => ({
  kind: part,
  id: "one",
  day,
  words: `${part} on ${day}`,
  href: "/",
  with: null,
  part,
  ...more,
});

test("a thread is told from a thing both ways: what led to it, it itself, what came of it @practice P44", () => {
  const steps = [
    step("done", "2026-06-01"),
    step("measured", "2025-01-01"),
    step("together", "2026-03-01", { kind: "programme" }),
  ];
  const told = toldFrom(steps, { kind: "programme", id: "one", day: "2026-03-01" });
  assert.deepEqual(
    [told.before, told.own, told.after].map((ones) => ones.map(({ day }) => day)),
    [["2025-01-01"], ["2026-03-01"], ["2026-06-01"]],
  );
});

test("holes are named: not measured again, nobody of a community, nobody told back @practice P44", () => {
  const holes = holesIn([step("measured", "2025-01-01"), step("said", "2025-02-01"), step("planned", "2025-03-01")]);
  assert.ok(holes.includes("It was not measured again."));
  assert.ok(holes.includes("Nobody of a community took part in any of this."));
  assert.ok(holes.includes("Nobody has told back what came of what was said."));
  const whole = [
    step("measured", "2025-01-01"),
    step("said", "2025-02-01", { with: "communities" }),
    step("together", "2025-03-01"),
    step("planned", "2025-04-01"),
    step("done", "2025-05-01"),
    step("given", "2025-06-30"),
    step("answered", "2025-07-01"),
    step("measured", "2026-01-01"),
  ];
  assert.deepEqual(holesIn(whole), []);
  // Two services measured once each are not one that was measured again.
  const twoServices = whole.map((one) => (one.day === "2026-01-01" ? { ...one, id: "other" } : one));
  assert.deepEqual(holesIn(twoServices), ["It was not measured again."]);
});

test("a year has four quarters, each day in one of them @practice P44", () => {
  const ends = ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"];
  const steps = ["2025-10-01", "2025-12-31", "2026-01-01", "2026-09-30", "2026-10-01"].map((day) => step("done", day));
  assert.deepEqual(
    quartersOf(steps, ends, "2025-10-01").map((quarter) => quarter.steps.length),
    [2, 1, 0, 1],
  );
});
