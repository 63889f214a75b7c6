import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import type { Steps } from "./together.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const wordsOf = async ({ page }: Walker): Promise<number> =>
  (await page.locator("main").innerText()).split(/\s+/).filter((word) => word !== "").length;

/** Somebody without an account says something from the page of the place, and keeps the link. */
async function sayIt(walker: Walker, said: string): Promise<{ readonly steps: Steps; readonly link: string }> {
  const { page, open, goTo, press, write } = walker;
  await open("/riverside");
  const steps: Steps = { pages: 1, requiredAnswers: 0, taps: 0, charactersTyped: 0, wordsOnForms: 0 };
  const tap = async (does: () => Promise<void>): Promise<void> => {
    await does();
    await page.waitForLoadState();
    steps.taps += 1;
    steps.pages += 1;
  };
  await tap(() => goTo("/riverside/voices/new"));
  steps.wordsOnForms += await wordsOf(walker);
  await write({ words: said });
  steps.requiredAnswers += 1;
  await tap(() => press(/^(?:Send it|بھیجیں)$/));
  const link = await page.locator('main a[href*="voices/yours?token="]').first().getAttribute("href");
  return { steps, link: link ?? assert.fail("There is no private link.") };
}

/**
 * From nothing to a voice with a private link to its answer, on a small telephone without scripts; then the answer, by a
 * person in their language, how it helps, and opening it again. @practice P43
 */
export async function walkVoice(demo: OpenDemo, way: Way): Promise<Steps> {
  const said = way.language === "ur" ? `کوئی نہیں سنتا (${way.number})` : `Nobody listens (${way.number})`;
  const sender = await comeTo(demo, way);
  const { steps, link } = await sayIt(sender, said);
  await sender.reads(/999[\s\S]*111[\s\S]*116 123/);
  await sender.leave();

  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.goTo("/riverside/voices");
  await lead.press(said);
  await lead.reads(/by web, unnamed/);
  await lead.press("I take this on");
  await lead.press("Answer it");
  const inUrdu = way.language === "ur";
  await lead.choose("outcome", "could-not");
  const answer = inUrdu ? `اپریل سے پہلے نہیں (${way.number})` : `Not before April (${way.number})`;
  await lead.write({ answer, checkedBy: inUrdu ? "Example Elder" : "" });
  await lead.press("Send the answer");
  await lead.reads(/Answered/);
  await lead.leave();

  const back = await comeTo(demo, way);
  await back.open(link);
  await back.reads(
    inUrdu ? /ہم نہ کر سکے، کیونکہ[\s\S]*اپریل سے پہلے نہیں/ : /We could not, because[\s\S]*Not before April/,
  );
  await back.press(/^(?:Partly|کچھ حد تک)$/);
  await back.write({ again: inUrdu ? "تو پھر کب؟" : "When, then?" });
  await back.press(/^(?:Open it again|دوبارہ کھولیں)$/);
  await back.reads(inUrdu ? /تو پھر کب؟/ : /When, then\?/);
  await back.leave();
  return steps;
}

/** What people fear is answered for everyone in their language, and who sees what they say stands beside it. @practice P35 */
export async function walkFears(demo: OpenDemo, way: Way): Promise<void> {
  const inUrdu = way.language === "ur";
  const fear = inUrdu ? `کیا انہیں پتا چلے گا؟ (${way.number})` : `Will they be told? (${way.number})`;
  const senior = await walkInAs(demo, "seniorManager", way);
  await senior.goTo("/riverside/voices");
  await senior.press("Answer a fear that many have");
  await senior.choose("language", way.language);
  await senior.write({ fear, answer: "No. / نہیں۔", checkedBy: "Example Elder" });
  await senior.press("Show it to everyone");
  await senior.leave();

  const reader = await comeTo(demo, way);
  await reader.open("/riverside/voices/fears");
  await reader.reads(inUrdu ? /کیا انہیں پتا چلے گا/ : /Will they be told/);
  await reader.press(inUrdu ? "کچھ کہیں" : "Say something");
  await reader.press(inUrdu ? "آپ کی بات کون دیکھتا ہے" : "Who sees what you tell us");
  await reader.reads(inUrdu ? /پولیس[\s\S]*ہوم آفس/ : /the police[\s\S]*the Home Office/);
  await reader.open("/riverside/voices/answers");
  await reader.reads(/\d+ .*\d+/);
  await reader.leave();
}
