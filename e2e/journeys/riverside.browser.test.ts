import { test } from "node:test";
import { bringInPublished, noPublishedFile, walkAsAnalyst } from "./analyst.ts";
import { walkAsCommissioner } from "./commissioner.ts";
import { inRiverside } from "./in-riverside.ts";
import { walkAsInvited } from "./invited.ts";
import { walkAsKeeper } from "./keeper.ts";
import { walkAsWorker } from "./worker.ts";

// From the first page as the people of the example place, without scripts: a place of one's own. One house for all
// walks: each of them suggests, proposes, invites and imports something of its own.
// @practice P01
// @practice P02
// @practice P03

inRiverside({
  title: "in Riverside",
  allFour: true,
  each: (demo, way) => {
    test("a charity’s worker adds what people said beside the council’s view, and asks for a category", () =>
      walkAsWorker(demo(), way));
    test("a community keeper takes that up, proposes a change of their own, and looks after the people", () =>
      walkAsKeeper(demo(), way));
    test("a commissioner says yes to both, sees what they changed, and reads whom a service does not reach", () =>
      walkAsCommissioner(demo(), way));
    test("an analyst brings in a file step by step, gets a receipt, takes it back, and looks at small areas", () =>
      walkAsAnalyst(demo(), way));
    test("somebody invited signs in, proves twice who they are, and closes their login", () =>
      walkAsInvited(demo(), way));
  },
  once: (demo, way) => {
    test("an analyst brings in a census table as it was downloaded", { skip: noPublishedFile }, () =>
      bringInPublished(demo(), way),
    );
  },
});
