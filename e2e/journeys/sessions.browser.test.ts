import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { noBrowser } from "../browser/index.ts";
import { openDemo } from "../open-demo.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkSessionDay } from "./session-day.ts";
import { walkPlanning } from "./sessions.ts";
import type { Way } from "./walker.ts";

// Sessions that are planned with those who come: one house for all walks.
// @practice P11
// @practice P12

const ways: readonly Way[] = [
  { width: 320, language: "ur", number: 1 },
  { width: 1280, language: "en", number: 2 },
];

const skip = await noBrowser();

describe("sessions in Riverside", { skip }, () => {
  const opened: { demo?: OpenDemo } = {};
  const demo = (): OpenDemo => opened.demo ?? assert.fail("The example place did not open.");
  before(async () => {
    opened.demo = await openDemo();
  });
  after(() => opened.demo?.close());

  for (const way of ways)
    describe(`at ${way.width} px with the frame in “${way.language}”, without scripts`, () => {
      test("a chair plans a meeting from nothing to called; somebody who is asked adds to it and is answered", async () => {
        const steps = await walkPlanning(demo(), way);
        assert.ok(steps.pages <= 12 && steps.taps <= 12, JSON.stringify(steps));
        assert.ok(steps.requiredAnswers <= 10 && steps.charactersTyped <= 200, JSON.stringify(steps));
      });
      test("the day of a meeting is kept, and somebody without an account says privately how it was", () =>
        walkSessionDay(demo(), way));
    });
});
