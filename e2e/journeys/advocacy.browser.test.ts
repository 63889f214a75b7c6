import { test } from "node:test";
import { walkAdvocate, walkOfAdvocates } from "./advocacy.ts";
import { inRiverside } from "./in-riverside.ts";

// An advocate for everyone who needs one; who has none is seen.
// @practice P28

inRiverside({
  title: "advocates in Riverside",
  each: (demo, way) => {
    test("somebody waits for an advocate, one is found who speaks their language, and they meet", () =>
      walkAdvocate(demo(), way));
    test("anybody reads in their language when they have a right to one", () => walkOfAdvocates(demo(), way));
  },
});
