import { test } from "node:test";
import { walkHours, walkLog } from "./clinics.ts";
import { inRiverside } from "./in-riverside.ts";

// Trainees and practitioners give supervised clinical hours, and keep logs that only they can read.
// @practice P40

inRiverside({
  title: "clinical hours and logs of one’s own in Riverside",
  each: (demo, way) => {
    test("somebody writes to themselves, signs out, is asked for the passphrase and reads", () => walkLog(demo(), way));
    test("hours are typed in, signed off by whoever supervised, and the sum goes up and opens to them", () =>
      walkHours(demo(), way));
  },
});
