import { test } from "node:test";
import { walkCost, walkFourParts } from "./costs.ts";
import { inRiverside } from "./in-riverside.ts";

// Organisations are paid in full, also for building relationships.
// @practice P19

inRiverside({
  title: "what it costs organisations in Riverside, and what was paid",
  each: (demo, way) => {
    test("an organisation says what is wrong with its cost, and then that it is right", () => walkCost(demo(), way));
    test("a commissioner reads what was done, paid, owed and paid by nobody, apart", () => walkFourParts(demo(), way));
  },
});
