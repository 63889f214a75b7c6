import { test } from "node:test";
import { walkAdaptation } from "./adaptations.ts";
import { walkFollowed, walkTold } from "./coproduction.ts";
import { inRiverside } from "./in-riverside.ts";

// Both sides tell who does what; another community follows with its own stage 0; a service does it in another way.
// @practice P31 P38 P42

inRiverside({
  title: "what both sides tell, follow and change in Riverside",
  each: (demo, way) => {
    test("both sides tell who does what, holds the money and can say no, and read where they differ", () =>
      walkTold(demo(), way));
    test("a second community follows the first with its own stage 0", () => walkFollowed(demo(), way));
    test("somebody asks for another way of being helped, reads why not, and does not agree", () =>
      walkAdaptation(demo(), way));
  },
});
