import { test } from "node:test";
import { inRiverside } from "./in-riverside.ts";
import { walkFramework, walkTraining } from "./networks.ts";

// A network of local leaders trains to accredited qualification, and both sides write what they work by.
// @practice P39
// @practice P41

inRiverside({
  title: "a network of leaders in Riverside",
  each: (demo, way) => {
    test("a leader is asked what they already do, gets a place, qualifies, and the count opens to the record", () =>
      walkTraining(demo(), way));
    test("one side writes a clause, the other agrees, and everybody reads it with what shows that it is kept", () =>
      walkFramework(demo(), way));
  },
});
