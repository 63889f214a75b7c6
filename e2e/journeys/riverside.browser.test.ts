import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { noBrowser } from "../browser/index.ts";
import { openDemo } from "../open-demo.ts";
import type { OpenDemo } from "../open-demo.ts";
import { bringInPublished, noPublishedFile, walkAsAnalyst } from "./analyst.ts";
import { walkAsCommissioner } from "./commissioner.ts";
import { walkAsInvited } from "./invited.ts";
import { walkAsKeeper } from "./keeper.ts";
import type { Way } from "./walker.ts";
import { walkAsWorker } from "./worker.ts";

// From the first page as the people of the example place, without scripts: a place of one's own. One house for all
// walks: each of them suggests, proposes, invites and imports something of its own.
// @practice P01
// @practice P02
// @practice P03

const narrow: Way = { width: 320, language: "en", number: 1 };
/** Both widths and both directions; the other two pairs on a full run. */
const ways: readonly Way[] = [
  narrow,
  { width: 1280, language: "ur", number: 2 },
  ...(process.env["ALONGSIDE_MATRIX"] === "wide"
    ? ([
        { width: 320, language: "ur", number: 3 },
        { width: 1280, language: "en", number: 4 },
      ] as const)
    : []),
];

const skip = await noBrowser();

describe("in Riverside", { skip }, () => {
  const opened: { demo?: OpenDemo } = {};
  const demo = (): OpenDemo => opened.demo ?? assert.fail("The example place did not open.");
  before(async () => {
    opened.demo = await openDemo();
  });
  after(() => opened.demo?.close());

  for (const way of ways)
    describe(`at ${way.width} px with the frame in “${way.language}”`, () => {
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
    });

  test("an analyst brings in a census table as it was downloaded", { skip: noPublishedFile }, () =>
    bringInPublished(demo(), narrow),
  );
});
