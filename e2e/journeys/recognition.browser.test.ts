import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkCall, walkCorrected, walkStatement, walkThreeTaps } from "./recognition.ts";

// What people do between services is written down in a moment, and by the side that is paid.
// @practice P14 P19

inRiverside({
  title: "what people gave in Riverside",
  each: (demo, way) => {
    test("an act between services is written down on one page in three taps, with nothing typed", () =>
      walkThreeTaps(demo(), way));
    test("a service types up a call with a partner, who confirms all of it in one press", () => walkCall(demo(), way));
    test("a partner sends its own table and releases one statement, the same for every funder", () =>
      walkStatement(demo(), way));
    test("a service writes down what a partner gave, and the partner corrects it", () => walkCorrected(demo(), way));
  },
});
