import { test } from "node:test";
import { walkFolder, walkHazards } from "./assurance.ts";
import { inRiverside } from "./in-riverside.ts";

// What has to be ready before a service starts.
// @practice P45

inRiverside({
  title: "before a service starts in Riverside",
  each: (demo, way) => {
    test("a senior manager reads what is missing, and says who did it and where one reads it", () =>
      walkFolder(demo(), way));
    test("a danger of the place is added to the hazard log", () => walkHazards(demo(), way));
  },
});
