import { test } from "node:test";
import { walkBarrier } from "./barriers.ts";
import { inRiverside } from "./in-riverside.ts";

// What stops people comes to the managers’ table, and whoever raised it hears what came of it.
// @practice P22

inRiverside({
  title: "barriers in Riverside",
  each: (demo, way) => {
    test("a worker raises what stops people; it is tabled, a risk, acted on, told back, and disputed", () =>
      walkBarrier(demo(), way));
  },
});
