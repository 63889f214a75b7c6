import assert from "node:assert/strict";
import { reflectionWords } from "../../src/areas/clinics/reflections.words.ts";
import type { PartName } from "../../src/demo/cast.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

const log = "/riverside/clinics/reflections";

/** Each way writes a log of somebody’s own: nobody has two. */
const writers: Readonly<Record<number, PartName>> = {
  1: "churchLeader",
  2: "therapist",
  3: "champion",
  4: "contributor",
};

/** Somebody writes to themselves, signs out, comes back, is asked for the passphrase and reads. @practice P40 */
export async function walkLog(demo: OpenDemo, way: Way): Promise<void> {
  const words = reflectionWords(way.language);
  const who = writers[way.number] ?? "churchLeader";
  const passphrase = `seven swans over Riverside ${way.number}`;
  const said = `I listened longer today (${way.number}).`;
  const first = await walkInAs(demo, who, way);
  await first.goTo(log);
  await first.reads(new RegExp(words.loses.slice(0, 30)));
  await first.write({ passphraseNew: passphrase, passphraseAgain: passphrase });
  await first.press(words.begin);
  await first.reads(new RegExp(words.tickFirst));
  await first.write({ passphraseNew: passphrase, passphraseAgain: passphrase });
  await first.choose("understood", "yes");
  await first.press(words.begin);
  await first.write({ words: said });
  await first.press(words.keep);
  await first.reads(new RegExp(said.replaceAll(/[().]/g, String.raw`\$&`)));
  await first.page.locator(".al-account > summary:visible").first().click();
  await first.page.locator('form[action="/sign-out"] button:visible').first().click();
  await first.leave();

  const back = await walkInAs(demo, who, way);
  await back.goTo(log);
  await back.write({ passphrase: "seven swans" });
  await back.press(words.open);
  await back.reads(new RegExp(words.wrong));
  await back.write({ passphrase });
  await back.press(words.open);
  await back.reads(new RegExp(said.replaceAll(/[().]/g, String.raw`\$&`)));
  await back.press(words.lock);
  await back.reads(new RegExp(words.orCode));
  await back.leave();
}

/** Hours of a leader are typed in and signed off by whoever supervised, and the sum of the network goes up. @practice P40 */
export async function walkHours(demo: OpenDemo, way: Way): Promise<void> {
  const { page, goTo, follow, press, write, choose, reads, leave } = await walkInAs(demo, "therapist", way);
  await goTo("/riverside/clinics");
  await follow("/riverside/clinics/of/");
  const whole = page.url();
  const sum = () => page.locator("main dd").first().innerText();
  const before = await sum();
  await follow("/riverside/clinics/given/");
  await press("Write down clinical hours");
  await write({
    "day-day": String(way.number),
    "day-month": "2",
    "day-year": "2026",
    from: "22:00",
    until: "0:30",
    seen: "3",
  });
  await choose("setting", "home");
  await page.locator('main input[name="supervisor"]').first().check();
  await press("Keep these hours");
  await reads(/Waits for the supervisor[\s\S]*22:00 to 00:30/);
  await page.goto(whole);
  assert.equal(await sum(), before);
  await page.goto(`${new URL(whole).origin}/riverside/clinics/to-sign`);
  await press("Sign them off");
  await reads(/Signed off/);
  await page.goto(whole);
  assert.notEqual(await sum(), before);
  // Two steps down from the sum: whose hours they are, and each time.
  await follow("/riverside/clinics/given/");
  await follow("/riverside/clinics/hours/");
  await reads(/People seen/);
  await leave();
}
