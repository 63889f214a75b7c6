import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkLearning } from "./learning.ts";

// What was learned becomes guidance, and each sentence opens what it rests on.
// @practice P26

inRiverside({
  title: "what was learned in Riverside",
  each: (demo, way) => {
    test("a lesson is written by one side, agreed by the other and printed, and a stranger opens each of its sources", () =>
      walkLearning(demo(), way));
  },
});
