import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkFromPlan, walkThread } from "./story.ts";

// One thread from a gap to the same gap measured again, both ways.
// @practice P44

inRiverside({
  title: "threads in Riverside",
  each: (demo, way) => {
    test("a gap is told from the first day to the last", () => walkThread(demo(), way));
    test("a plan is told both ways, and the year stands on one page", () => walkFromPlan(demo(), way));
  },
});
