import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { categoryOf } from "./worker.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

/** A commissioner, who keeps the place for services and councils: answers what waits, and reads who is not reached. */
export async function walkAsCommissioner(demo: OpenDemo, way: Way): Promise<void> {
  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.reads(/You are here as a commissioner\. You keep this place for services and councils\./);
  await unfold(commissioner, /This place|یہ جگہ/);
  await commissioner.reads(/fewer than expected \(/);
  await answerAll(commissioner, way);
  const finding = await readFinding(commissioner, way);
  await readOnly(demo, way, finding);
  await readProfiles(commissioner);
  await commissioner.leave();
}

/** Below what waits, home is folded. */
const unfold = ({ page }: Walker, summary: RegExp): Promise<void> =>
  page.locator("main summary").filter({ hasText: summary }).click();

async function answerAll(walker: Walker, way: Way): Promise<void> {
  const { page, goTo, press, choose, reads, open } = walker;
  const waits = page.locator("main").getByRole("link", { name: "Answer the proposal", exact: true });
  const more = page.locator("main summary").filter({ hasText: /^\s*(Show \d+ more|مزید \d+ دکھائیں)/ });
  const waitsStill = async (): Promise<boolean> => {
    for (const summary of await more.all()) await summary.click();
    return (await waits.count()) > 0;
  };
  while (await waitsStill()) {
    await press("Answer the proposal");
    await reads(/What keepers said/);
    await choose("says", "yes");
    await press("Send my answer");
    await reads(/agreed/);
    await goTo("/riverside/home");
  }
  await unfold(walker, /Since you were last here|پچھلی بار/);
  await reads(/The keepers agreed on a proposal/);
  assert.doesNotMatch(await page.locator("main").innerText(), /A proposal waits for your answer/);
  // Home speaks the reader's language.
  await press(/I have read this|میں نے یہ پڑھ لیا ہے/);
  await reads(/Nothing new since|کے بعد سے کچھ نیا نہیں/);

  await open("/riverside/proposals");
  await press("The categories of this place");
  await press("See what it changed");
  assert.match(await page.locator("h1").innerText(), new RegExp(categoryOf(way)));
  await open("/riverside/settings");
  await reads(new RegExp(`After ${30 + way.number} days without an answer`));
  await open("/riverside");
  await reads(/(Decided by its keepers|نگہبانوں کا فیصلہ): How long silence may last/);
}

async function readFinding({ goTo, press, reads, takes, page }: Walker, way: Way): Promise<string> {
  await goTo("/riverside/reach");
  await reads(/Crisis care: not loaded/);
  await press("By certainty");
  await press(/^Pakistani residents were referred about three.quarters/);
  // The finding itself is told in the reader's language.
  const finding = { en: /^Pakistani residents were referred/, ur: /Pakistani .*ریفر/ }[way.language];
  assert.match(await page.locator("h1").innerText(), finding);
  await reads({ en: /Period\s+2019-20\s+2018-19/, ur: /مدت\s+2019-20\s+2018-19/ }[way.language]);
  const address = page.url();
  assert.match(await takes("as=csv"), /Pakistani/);
  assert.match(await takes("as=json"), /Pakistani/);
  await takes("as=xlsx");
  await page.locator('main a[href*="measure=recovery"]').first().click();
  await reads(/White British/);
  return address;
}

/** The address is the finding: whoever may read it opens the same, and whoever may not is told to sign in. */
async function readOnly(demo: OpenDemo, way: Way, address: string): Promise<void> {
  const path = address.slice(demo.origin.length);
  const colleague = await walkInAs(demo, "seniorManager", way);
  await colleague.open(path);
  assert.match(await colleague.page.locator("h1").innerText(), /Pakistani/);
  await colleague.leave();
  const stranger = await comeTo(demo, way);
  assert.equal((await stranger.page.context().request.get(address)).status(), 403);
  await stranger.leave();
}

async function readProfiles({ goTo, press, reads, page }: Walker): Promise<void> {
  await goTo("/riverside/communities");
  await press("Pakistani families of Riverside");
  await reads(/What this community brings[\s\S]*How services reach/i);
  await page.locator('search input[name="q"]').fill("Kashmiri");
  await page.locator("search button").click();
  await reads(/Categories \(1\)/);
  await reads(/Communities \(1\)/);
  await press("Kashmiri people in Riverside");
  await reads(/Kashmiri people in Riverside/);
}
