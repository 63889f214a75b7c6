import { test } from "node:test";
import { walkReferral, walkYes } from "./cases.ts";
import { inRiverside } from "./in-riverside.ts";

// Help for one person: who may see what, who looked, and what came of it.
// @practice P14 P17

inRiverside({
  title: "people who are helped in Riverside",
  each: (demo, way) => {
    test("a worker asks for help with somebody, and hears what came of it", () => walkReferral(demo(), way));
    test("somebody of another organisation sees what the person said yes to, until they take it back", () =>
      walkYes(demo(), way));
  },
});
