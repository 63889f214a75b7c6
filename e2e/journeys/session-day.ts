import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const visitor = "Example Visitor";

/** A meeting of today with somebody who has no account, called and asked to by a letter. @returns its address and the visitor's link. */
async function callForToday(
  chair: Walker,
  title: string,
): Promise<{ readonly address: string; readonly token: string }> {
  const { page } = chair;
  await chair.open("/riverside/sessions/new");
  await chair.write({ title, purpose: "To hear how the year was." });
  await chair.choose("promisedLevel", "decided-together");
  await chair.press("Keep it, and go on planning");
  const address = new URL(page.url()).pathname.replace(/\/plan$/, "");
  await chair.open(`${address}/people`);
  await chair.write({ name: visitor });
  await chair.choose("standing", "service-user");
  await chair.choose("part", "contributor");
  await chair.press("Put them on the list");
  await chair.open(`${address}/when`);
  const today = new Date();
  const parts = [today.getUTCDate(), today.getUTCMonth() + 1, today.getUTCFullYear()];
  const boxes = page.locator('main fieldset input[inputmode="numeric"]');
  for (const [at, part] of parts.entries()) await boxes.nth(at).fill(String(part));
  await chair.write({ fromTime: "10:00", toTime: "11:30", because: "It is the day on which everybody can come." });
  await chair.press("Keep this day");
  await chair.open(`${address}/call`);
  await chair.write({ because: "It is small, and everybody knows of it." });
  await chair.press("Call it");
  await chair.open(`${address}/invite`);
  await page.locator('main input[name="who"]').first().check();
  await chair.choose("way", "letter");
  await chair.press("Ask them");
  await chair.open(`${address}/invite`);
  await chair.follow("/letter?who=");
  const [, token] = /answer\?token=([\w-]+)/.exec(await page.locator("main").innerText()) ?? [];
  return { address, token: token ?? assert.fail("There is no private link.") };
}

/**
 * The day of a meeting: who came, a decision, and its end; then somebody without an account says by their private link how
 * it was and keeps a note that nobody else reads, the chair says it too, and nothing of it is shown. @practice P12
 */
export async function walkSessionDay(demo: OpenDemo, way: Way): Promise<void> {
  const inUrdu = way.language === "ur";
  const chair = await walkInAs(demo, "engagementLead", way);
  const { address, token } = await callForToday(chair, `How the year was (example ${way.number})`);
  await chair.open(`${address}/day`);
  await chair.press("Tick who is here");
  await chair.page.locator("main label", { hasText: visitor }).click();
  await chair.press("Keep this");
  await chair.reads(/1 of 2 on the list/);
  await chair.press(/^somebody who uses services: 0$/);
  await chair.reads(/somebody who uses services: 1/);
  await chair.press("Write down a decision");
  await chair.write({ words: "Food comes first.", because: "People come from work." });
  await chair.choose("movedBy", "service-user");
  await chair.press("Keep the decision");
  await chair.reads(/Food comes first\.[\s\S]*Moved by: somebody who uses services/);
  await chair.press("The meeting is over");
  await chair.reads(/Afterwards/);

  const guest = await comeTo(demo, way);
  await guest.open(`${address}/rate?token=${token}`);
  await guest.reads(inUrdu ? /کیا آپ کی بات سنی گئی/ : /Did you feel heard/);
  await guest.choose("heard", "2");
  await guest.choose("level", "1");
  await guest.press(inUrdu ? "بھیجیں" : "Send it");
  await guest.reads(inUrdu ? /شکریہ/ : /Thank you\. You have said how it was/);
  await guest.open(`${address}/listening?token=${token}`);
  const said = inUrdu ? "کسی نے سلام نہیں کیا" : "Nobody said hello";
  await guest.write({ words: said });
  await guest.press(inUrdu ? "میری تحریر رکھیں" : "Keep my note");
  assert.equal(await guest.page.locator('main [name="words"]').inputValue(), said);
  await guest.leave();

  await chair.press("Say how it was for you as the chair");
  await chair.choose("heard", "5");
  await chair.press(inUrdu ? "بھیجیں" : "Send it");
  for (const path of [`${address}/listening`, `${address}/day`, address]) {
    await chair.open(path);
    assert.ok(!(await chair.page.locator("main").innerText()).includes(said), path);
  }
  await chair.open("/riverside/sessions/ratings");
  await chair.reads(/felt/);
  const csv = await chair.takes("as=csv");
  assert.match(csv, /Felt|Heard/);
  assert.ok(!csv.includes("How the year was"));
  await chair.leave();
}
