import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { noBrowser } from "../browser/index.ts";
import { openDemo } from "../open-demo.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkEarly, walkPanel } from "./plans.ts";
import type { Way } from "./walker.ts";

// Who was there while it was open, and how far those who use services moved what was decided.
// @practice P10
// @practice P32

const ways: readonly Way[] = [
  { width: 320, language: "ur", number: 1 },
  { width: 1280, language: "en", number: 2 },
];

const skip = await noBrowser();

describe("what is planned in Riverside", { skip }, () => {
  const opened: { demo?: OpenDemo } = {};
  const demo = (): OpenDemo => opened.demo ?? assert.fail("The example place did not open.");
  before(async () => {
    opened.demo = await openDemo();
  });
  after(() => opened.demo?.close());

  for (const way of ways)
    describe(`at ${way.width} px with the frame in “${way.language}”, without scripts`, () => {
      test("a partner disputes a date in one tap, and who was early stands on one page", () => walkEarly(demo(), way));
      test("a panel scores apart, and what was decided stands beside it", () => walkPanel(demo(), way));
    });
});
