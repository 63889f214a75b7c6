import assert from "node:assert/strict";
import { claimWords } from "../../src/areas/claims/claims.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** From home to the day on which the money comes: three pages and five taps, counted. @practice P20 */
export async function walkClaim(demo: OpenDemo, way: Way): Promise<void> {
  const words = claimWords(way.language);
  const { page, reads, leave } = await walkInAs(demo, "contributor", way);
  // Home is the first page: only what is loaded after it is counted beside it.
  await page.waitForLoadState();
  const pages = [new URL(page.url()).pathname];
  page.on("domcontentloaded", (loaded) => pages.push(new URL(loaded.url()).pathname));
  let taps = 0;
  const tap = async (what: string): Promise<void> => {
    taps += 1;
    await page.locator(what).first().click();
  };
  const menu = way.width === 320 ? ".al-menu--narrow" : ".al-menu--wide";
  const link = `${menu} a[href="/riverside/claims/new"]`;
  if (!(await page.locator(link).first().isVisible()))
    await tap(`${menu} details:has(a[href="/riverside/claims/new"]) > summary`);
  await tap(link);
  await tap('main input[name="what"][value="travel"] + label');
  await tap('main input[name="amount"]');
  await page.keyboard.type(`4.${way.number}0`);
  await tap("main form button");
  await reads(new RegExp(words.moneyBy.replace(/\{\w+\}/, "[^.۔]+20\\d\\d[^.۔]*")));
  assert.equal(pages.length, 3, pages.join(" → "));
  assert.ok(taps <= 5, `${taps} taps`);
  await leave();
}

/** Somebody is asked what they would like, reads by name who advises them, and only then is offered a fee. @practice P20 */
export async function walkOffer(demo: OpenDemo, way: Way): Promise<void> {
  const words = claimWords(way.language);
  const { page, open, follow, reads, choose, press, write, leave } = await walkInAs(demo, "contributor", way);
  if (way.number === 1) {
    await open("/riverside/claims/new");
    assert.equal(await page.locator('main input[name="what"]').count(), 6);
    await follow("claims/offer");
  } else await open("/riverside/claims/offer");
  await reads(/Riverside Law Centre/);
  await choose("wants", "money");
  await choose("every", "week");
  await write({ ceiling: "£50" });
  await press(words.keep);
  await reads(new RegExp(words.wants.money));
  await open("/riverside/claims/new");
  await reads(new RegExp(`${words.levels.hour}: .?£25`));
  await leave();
}

/** One agrees, another one pays, and whoever is paid reads the day on which the money comes. @practice P20 */
export async function walkPayRun(demo: OpenDemo, way: Way): Promise<void> {
  const words = claimWords(way.language);
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.open("/riverside/claims/new");
  await worker.choose("what", "meals");
  await worker.write({ amount: `8.${way.number}5` });
  await worker.press(words.send);
  const address = new URL(worker.page.url()).pathname;

  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.open("/riverside/claims?show=waits");
  await lead.follow(address);
  await lead.press("Agree");
  await lead.reads(new RegExp(words.states.agreed));
  await lead.leave();

  const payer = await walkInAs(demo, "commissioner", way);
  await payer.open("/riverside/claims/runs");
  await payer.press("Make a pay run");
  const csv = await payer.takes("as=csv");
  assert.match(csv, new RegExp(`8.${way.number}5,expense,7320,`));
  await payer.leave();

  await worker.open(address);
  await worker.reads(new RegExp(words.moneyOn.replace(/\{\w+\}/, ".+20\\d\\d.*")));
  await worker.follow(`${address}/letter`);
  await worker.reads(new RegExp(words.moneyThere.replace(/\{\w+\}/, ".+20\\d\\d.*")));
  await worker.reads(/Riverside payments/);
  await worker.leave();
}

/** Whoever claimed too early takes it back, and it is in no list any more. @practice P20 */
export async function walkTakeBack(demo: OpenDemo, way: Way): Promise<void> {
  const words = claimWords(way.language);
  const { page, open, choose, write, press, reads, leave } = await walkInAs(demo, "contributor", way);
  await open("/riverside/claims/new");
  await choose("what", "data");
  await write({ amount: `77.${way.number}1` });
  await press(words.send);
  await reads(new RegExp(`77\\.${way.number}1`));
  const address = new URL(page.url()).pathname;
  await press(words.withdraw);
  await page.waitForURL((url) => url.pathname === "/riverside/claims");
  assert.equal(await page.locator(`main a[href="${address}"]`).count(), 0);
  await leave();
}
