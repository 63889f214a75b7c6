import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThreadStep } from "../../nouns/thread.ts";
import { holesIn, inOrder, inShort, quartersOf, toldFrom } from "./thread.rules.ts";

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

const now = { today: "2026-06-30", dayWords: (day: string) => `the day ${day}` };

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
  const holes = holesIn(
    [step("measured", "2025-01-01"), step("said", "2025-02-01"), step("planned", "2025-03-01")],
    now,
  );
  assert.ok(holes.includes("A newer count of the same."));
  assert.ok(holes.includes("People of a community taking part."));
  assert.ok(holes.includes("An answer to what was said."));
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
  assert.deepEqual(holesIn(whole, now), []);
  // Two services measured once each are not one that was measured again.
  const twoServices = whole.map((one) => (one.day === "2026-01-01" ? { ...one, id: "other" } : one));
  assert.deepEqual(holesIn(twoServices, now), ["A newer count of the same."]);
});

test("a figure that is more than a year old is a hole with its day @practice P44", () => {
  const holes = holesIn([step("measured", "2024-03-31"), step("measured", "2025-03-31")], now);
  assert.ok(holes.includes("A newer count: the last is of the day 2025-03-31, more than a year ago."));
});

test("in short: from the first measure to the last one of the same @practice P44", () => {
  const measured = [
    step("measured", "2025-03-31", { id: "one", short: "1.00 times as many" }),
    step("measured", "2019-06-30", { id: "one", short: "0.64 times as many" }),
  ];
  const told = inShort(measured);
  assert.deepEqual([told?.first.short, told?.last.short], ["0.64 times as many", "1.00 times as many"]);
  assert.equal(inShort(measured.slice(1)), null);
  const other = step("measured", "2018-06-30", { id: "other", short: "0.50 times as many" });
  assert.equal(inShort([...measured, other]), null);
});

test("of one day each thing stands by itself, in the order in which it went @practice P44", () => {
  const day = "2026-03-01";
  const steps = ["raised", "tabled", "answered"].map((words) => step("said", day, { kind: "barrier", words }));
  const other = step("done", day, { kind: "barrier", id: "another", words: "another" });
  assert.deepEqual(
    inOrder([steps[0] ?? other, other, ...steps.slice(1)]).map(({ words }) => words),
    ["another", "raised", "tabled", "answered"],
  );
});

test("a year has four quarters, each day in one of them @practice P44", () => {
  const ends = ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"];
  const steps = ["2025-10-01", "2025-12-31", "2026-01-01", "2026-09-30", "2026-10-01"].map((day) => step("done", day));
  assert.deepEqual(
    quartersOf(steps, ends, "2025-10-01").map((quarter) => quarter.steps.length),
    [2, 1, 0, 1],
  );
});
