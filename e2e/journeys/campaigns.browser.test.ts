import { test } from "node:test";
import { walkCampaign } from "./campaigns.ts";
import { inRiverside } from "./in-riverside.ts";

// A campaign says before it starts how it is read, and afterwards what came of it.
// @practice P29

inRiverside({
  title: "campaigns in Riverside",
  each: (demo, way) => {
    test("a campaign is chosen, looked at by the other side, read with its interval and signed by both", () =>
      walkCampaign(demo(), way));
  },
});
