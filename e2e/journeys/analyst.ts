import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const published = join(import.meta.dirname, "../../../shared/data/population/nomis-layout-ts021-ltla-2021.csv");

/** Why the published file cannot be brought in here, or false where it lies beside this clone. */
export const noPublishedFile = existsSync(published) ? false : "the published file is not at ../shared";

const countsOf = ({ number }: Way): string =>
  [
    "ethnic group,period,referrals,finished treatment",
    `Pakistani,2020-21,${410 + number},120`,
    "Indian,2020-21,385,150",
    "Any Other Black / African,2020-21,95,30",
    "Chinese,2020-21,1.85,40",
    "White - British,2020-21,6420,2890",
    "",
  ].join("\n");

/** An analyst: a file from its upload to its receipt and back, and where in the place few are reached. */
export async function walkAsAnalyst(demo: OpenDemo, way: Way): Promise<void> {
  const analyst = await walkInAs(demo, "analyst", way);
  await bringIn(analyst, demo, way);
  await undo(analyst, way);
  await readSmallAreas(analyst);
  await analyst.leave();
}

const titleOf = ({ number }: Way): string => `Referrals of charity ${number} (example)`;

async function bringIn(walker: Walker, demo: OpenDemo, way: Way): Promise<void> {
  const { page, goTo, press, reads, write, choose, follow, takes, again } = walker;
  await goTo("/riverside/datasets");
  await follow("/riverside/datasets/new");
  const file = { name: "referrals 2020-21.csv", mimeType: "text/csv", buffer: Buffer.from(countsOf(way)) };
  await page.locator('main input[type="file"]').setInputFiles(file);
  await press("Send the file");
  await reads(/our own layout/);
  const recognised = page.url();
  await follow("/errors");
  await reads(/1\.85/);
  assert.match(await takes("as=csv"), /Errors[\s\S]*1\.85/);
  await page.goto(recognised);
  await choose("kind", "activity");
  await choose("leaveOutWrongRows", "yes");
  await write({ title: titleOf(way) });
  await press("Go on");
  // What one person said a word means is remembered for the place, and not asked on the next walk.
  await reads(way.number === 1 ? /Any Other Black/ : /What the words mean/);
  if (way.number === 1) await choose("m0", "left-out");
  if (way.number === 1) await write({ because: "The charity counts several groups together here." });
  await press("Go on");
  await reads(/Nothing is imported yet[\s\S]*1 row that could not be read was left out/);
  await press("Import it");
  await demo.workJobs();
  await again();
  await press("See the receipt");
  await reads(
    new RegExp(`${titleOf(way).replaceAll(/[()]/g, "\\$&")}[\\s\\S]*1 row that could not be read was left out`),
  );
}

async function undo({ press, reads, write, goTo }: Walker, way: Way): Promise<void> {
  await press(/^Undo/);
  await write({ because: "The charity sent a better file." });
  await press(/^Undo/);
  await reads(/Not in force|undone/i);
  await goTo("/riverside/datasets");
  await press(titleOf(way));
  await reads(/The charity sent a better file/);
}

/** Rates of small areas, on a map and in its table. */
async function readSmallAreas({ goTo, press, page, reads }: Walker): Promise<void> {
  await goTo("/riverside/reach");
  await press(/Listening Line/);
  await page.goto(`${page.url().split("?")[0] ?? ""}?community=J`);
  await page.locator("#small-area-rates").waitFor();
  await page.locator("svg.al-map__areas").first().waitFor();
  await reads(/ward/i);
}

/** A published file as it was downloaded: recognised by itself, with its totals checked. */
export async function bringInPublished(demo: OpenDemo, way: Way): Promise<void> {
  const { page, goTo, follow, press, reads, again, leave } = await walkInAs(demo, "analyst", way);
  await goTo("/riverside/datasets");
  await follow("/riverside/datasets/new");
  await page.locator('main input[type="file"]').setInputFiles(published);
  await press("Send the file");
  await reads(/Nomis/i);
  await press("Go on");
  await press("Go on");
  await reads(/Nothing is imported yet[\s\S]*agree/);
  await press("Import it");
  await demo.workJobs();
  await again();
  await press("See the receipt");
  await reads(/Totals checked/);
  await leave();
}
