import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

const question = "whom do I talk to about dementia in the Gujarati-speaking community?";

/**
 * A new commissioner asks on home, in their own words, and the next page answers with a name and a number that can be
 * tapped, above the fold of a small telephone. Then they find who lends what, and to whom that was of use.
 * @practice P18
 */
export async function askWhomToTalkTo(demo: OpenDemo, way: Way): Promise<void> {
  const commissioner = await walkInAs(demo, "commissioner", way);
  const { page, reads, open, press, leave } = commissioner;
  await page.locator('search input[name="q"]').fill(question);
  await page.locator("search button").click();
  await reads(/Whom to talk to \(\d\)\s+Example Lunch Club organiser/);
  const number = page.locator('main a[href="tel:02079460004"]').first();
  const box = await number.boundingBox();
  assert.ok(box !== null && box.y + box.height <= (way.width === 320 ? 640 : 900), "the number is below the fold");
  // The same question on the page of organisations; what only some answer is said.
  await open(`/riverside/organisations?q=${encodeURIComponent(question)}`);
  await reads(/(?:Whom to talk to|کس سے بات کریں)[\s\S]*Example Lunch Club organiser[\s\S]*020 7946 0004/);
  await press("Gujarati Lunch Club (example)");
  await reads(/Whom to talk to[\s\S]*Lunch on Tuesday and Thursday/);
  await leave();
}

/** What one organisation lent is credited to it on both pages, with what came back. @practice P15 */
export async function seeWhatWasLent(demo: OpenDemo, way: Way): Promise<void> {
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.goTo("/riverside/organisations");
  await worker.page.locator('main input[name="q"]').fill("hall with a kitchen");
  await worker.press(/^(?:Find|تلاش کریں)$/);
  await worker.press("Riverside Church (example)");
  await worker.reads(/A hall for 80 with a kitchen[\s\S]*A day on dementia for 60 carers[\s\S]*painted by the carers/);
  await worker.press("Riverside Carers’ Circle (example)");
  await worker.reads(/What it used of others[\s\S]*A hall for 80 with a kitchen/);
  await worker.leave();
}

/** A neighbour without an account opens the card of the mosque in Urdu, right to left, and it stands on A5. @practice P18 */
export async function takeTheCard(demo: OpenDemo, way: Way): Promise<void> {
  const neighbour = await comeTo(demo, way);
  await neighbour.open("/riverside/organisations?q=mosque");
  await neighbour.press("Riverside Mosque (example)");
  await neighbour.press("A card to print: somebody is struggling");
  await neighbour.press("اردو");
  await neighbour.reads(/کوئی مشکل میں ہے[\s\S]*آپ اکیلے نہیں ہیں[\s\S]*Checked by somebody who reads this language/);
  const sheet = neighbour.page.locator('.al-sheet[lang="ur"][dir="rtl"]');
  assert.equal(await sheet.count(), 1);
  await neighbour.leave();
}
