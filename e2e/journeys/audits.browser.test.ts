import { test } from "node:test";
import { walkAudit, walkInstrument, walkLimits } from "./audits.ts";
import { inRiverside } from "./in-riverside.ts";

// Both sides rate services, and services say what they cannot do yet.
// @practice P21

inRiverside({
  title: "how services are rated in Riverside",
  each: (demo, way) => {
    test("a partner rates, and a manager reads where both sides differ", () => walkAudit(demo(), way));
    test("a manager brings in an instrument of others", () => walkInstrument(demo(), way));
    test("anybody reads what a service cannot do yet", () => walkLimits(demo(), way));
  },
});
