import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkWhoTheyAre, walkWorkforce } from "./workforce.ts";

// Who works here, at which level, who gets on; and who says who they are.
// @practice P13

inRiverside({
  title: "who works in Riverside",
  each: (demo, way) => {
    test("a senior manager reads whether it got better, and writes down what is done", () =>
      walkWorkforce(demo(), way));
    test("somebody says who they are, and takes it back", () => walkWhoTheyAre(demo(), way));
  },
});
