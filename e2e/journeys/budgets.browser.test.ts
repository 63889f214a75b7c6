import { test } from "node:test";
import { walkBudget, walkLeaflet } from "./budgets.ts";
import { inRiverside } from "./in-riverside.ts";

// Personal budgets: asked for, resisted, offered another way, and for whom.
// @practice P27

inRiverside({
  title: "personal budgets in Riverside",
  each: (demo, way) => {
    test("somebody was put off, the service reads by whom, and offers another way", () => walkBudget(demo(), way));
    test("anybody reads in their language what to ask for", () => walkLeaflet(demo(), way));
  },
});
