import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { noBrowser } from "../browser/index.ts";
import { openDemo } from "../open-demo.ts";
import type { OpenDemo } from "../open-demo.ts";
import type { Way } from "./walker.ts";

/**
 * A phone that reads from the right in every run of tests. On a full run a laptop that reads from the left as well, and
 * the two other pairs for the journeys that everything else stands on.
 */
const onAPhone: Way = { width: 320, language: "ur", number: 1 };
const onALaptop: Way = { width: 1280, language: "en", number: 2 };
const theOtherPairs: readonly Way[] = [
  { width: 320, language: "en", number: 3 },
  { width: 1280, language: "ur", number: 4 },
];
const isFullRun = process.env["ALONGSIDE_MATRIX"] === "wide";

export interface Walks {
  readonly title: string;
  /** Says the tests of one way. The house is open once they run. */
  readonly each: (demo: () => OpenDemo, way: Way) => void;
  /** Walked all four ways on a full run. */
  readonly allFour?: boolean;
  /** Tests that are walked one way only. */
  readonly once?: (demo: () => OpenDemo, way: Way) => void;
}

const skip = await noBrowser();

/** Journeys through the example place, without scripts: one house for them all, each writes something of its own. */
export const inRiverside = ({ title, each, allFour = false, once }: Walks): void => {
  const ways = isFullRun ? [onAPhone, onALaptop, ...(allFour ? theOtherPairs : [])] : [onAPhone];
  void describe(title, { skip }, () => {
    const opened: { demo?: OpenDemo } = {};
    const demo = (): OpenDemo => opened.demo ?? assert.fail("The example place did not open.");
    before(async () => {
      opened.demo = await openDemo();
    });
    after(() => opened.demo?.close());

    for (const way of ways)
      describe(`at ${way.width} px with the frame in “${way.language}”`, () => {
        each(demo, way);
      });
    once?.(demo, onAPhone);
  });
};
