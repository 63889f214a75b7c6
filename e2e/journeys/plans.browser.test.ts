import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkAskForPlan, walkEarly, walkPanel } from "./plans.ts";

// Who was there while it was open, and how far those who use services moved what was decided.
// @practice P10
// @practice P32

inRiverside({
  title: "what is planned in Riverside",
  each: (demo, way) => {
    test("a partner disputes a date in one tap, and who was early stands on one page", () => walkEarly(demo(), way));
    test("a partner is asked for a plan, sees what it needs, and is not called involved", () =>
      walkAskForPlan(demo(), way));
    test("a panel scores apart, and what was decided stands beside it", () => walkPanel(demo(), way));
  },
});
