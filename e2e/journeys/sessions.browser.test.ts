import assert from "node:assert/strict";
import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkSessionDay } from "./session-day.ts";
import { walkPlanning } from "./sessions.ts";

// Sessions that are planned with those who come: one house for all walks.
// @practice P11
// @practice P12

inRiverside({
  title: "sessions in Riverside",
  each: (demo, way) => {
    test("a chair plans a meeting from nothing to called; somebody who is asked adds to it and is answered", async () => {
      const steps = await walkPlanning(demo(), way);
      assert.ok(steps.pages <= 12 && steps.taps <= 12, JSON.stringify(steps));
      assert.ok(steps.requiredAnswers <= 10 && steps.charactersTyped <= 200, JSON.stringify(steps));
    });
    test("the day of a meeting is kept, and somebody without an account says privately how it was", () =>
      walkSessionDay(demo(), way));
  },
});
