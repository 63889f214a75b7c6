import { test } from "node:test";
import { walkPack } from "./evidence.ts";
import { inRiverside } from "./in-riverside.ts";

// Evidence comes from live records, with what partners say of it, and both sides sign.
// @practice P45

inRiverside({
  title: "evidence in Riverside",
  each: (demo, way) => {
    test("evidence is gathered, a partner says what they think of it, both sides sign, and everybody reads it", () =>
      walkPack(demo(), way));
  },
});
