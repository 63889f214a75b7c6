import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkNeed, walkRefused } from "./needs.ts";

// Language, food, faith and access: asked for, answered, counted, and raised where they are refused again and again.
// @practice P16

inRiverside({
  title: "what is needed to use services in Riverside",
  each: (demo, way) => {
    test("somebody asks for an interpreter and reads who said no, and why", () => walkNeed(demo(), way));
    test("what is refused again and again is ready to be raised as a barrier", () => walkRefused(demo(), way));
  },
});
