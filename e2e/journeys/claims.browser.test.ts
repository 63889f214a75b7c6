import { test } from "node:test";
import { walkClaim, walkOffer, walkPayRun, walkTakeBack } from "./claims.ts";
import { inRiverside } from "./in-riverside.ts";

// People's time is recognised in the way they choose.
// @practice P20

inRiverside({
  title: "what people are paid in Riverside",
  each: (demo, way) => {
    test("somebody claims their bus and reads when the money comes, in three pages and five taps", () =>
      walkClaim(demo(), way));
    test("somebody chooses what they would like, and reads who advises them, before a fee is offered", () =>
      walkOffer(demo(), way));
    test("one agrees, another one pays, and whoever claimed reads the day", () => walkPayRun(demo(), way));
    test("somebody takes a claim back that nobody has answered", () => walkTakeBack(demo(), way));
  },
});
