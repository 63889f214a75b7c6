import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkTraining } from "./training.ts";

// People of services learn about equality and culture, with the communities it is about.
// @practice P34

inRiverside({
  title: "training in Riverside",
  each: (demo, way) => {
    test("an overdue team is found and counted anew, and the hours of community trainers are written down for them", () =>
      walkTraining(demo(), way));
  },
});
