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

/** Opens what was said from the list, on whichever page of it it stands. */
async function openVoice({ page }: Walker, said: string): Promise<void> {
  const next = page.locator("main .al-pages a[rel=next]");
  const link = page.locator("main table a").filter({ hasText: said });
  while ((await link.count()) === 0 && (await next.count()) > 0) {
    await next.click();
    await page.waitForLoadState();
  }
  await link.first().click();
  await page.waitForLoadState();
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
  await openVoice(lead, said);
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

/** A second of a tone, as a telephone might record it. */
function recording(): Buffer {
  const sound = Buffer.from(Array.from({ length: 8000 }, (_one, at) => 128 + Math.round(60 * Math.sin(at / 3))));
  const head = Buffer.from("RIFF----WAVEfmt ----\u0001\0\u0001\0----____\u0001\0\u0008\0data----", "latin1");
  head.writeUInt32LE(36 + sound.length, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt32LE(sound.length, 40);
  return Buffer.concat([head, sound]);
}

/**
 * Somebody who does not write speaks instead; a person listens and writes it down, its sender says that it is right, two
 * people say what it is about, and a reader who is worried tells the safeguarding lead. @practice P43
 */
export async function walkSpoken(demo: OpenDemo, way: Way): Promise<void> {
  const inUrdu = way.language === "ur";
  const said = inUrdu ? `میں لکھ نہیں سکتا (${way.number})` : `I cannot write (${way.number})`;
  const sender = await comeTo(demo, way);
  await sender.open("/riverside/voices/new");
  const beside = `… ${way.number}`;
  await sender.write({ words: beside });
  await sender.page
    .locator("main summary")
    .filter({ hasText: /^(?:Speak|بول)/ })
    .click();
  await sender.page
    .locator('main [name="recording"]')
    .setInputFiles({ name: "me at home.wav", mimeType: "audio/wav", buffer: recording() });
  await sender.press(/^(?:Send it|بھیجیں)$/);
  const link = await sender.page.locator('main a[href*="voices/yours?token="]').first().getAttribute("href");
  await sender.reads(inUrdu ? /کوئی وہ لکھے گا/ : /will write down what you sent/);

  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.goTo("/riverside/voices");
  await lead.press("To be written down");
  await openVoice(lead, beside);
  await lead.press("Open the recording, and write it down");
  await lead.write({ words: said });
  await lead.press("I wrote this down");
  await lead.reads(new RegExp(inUrdu ? "میں لکھ نہیں سکتا" : "I cannot write"));
  await lead.press("Say what it is about (themes)");
  await lead.page.locator('main [name="themes"]').first().check();
  await lead.press("Keep what I chose");
  await lead.open(new URL(lead.page.url()).pathname.replace(/\/code$/, ""));
  await lead.press("Tell the safeguarding lead");
  await lead.reads(/They were told on/);
  await lead.leave();

  await sender.open(link ?? assert.fail("There is no private link."));
  await sender.reads(new RegExp(inUrdu ? "میں لکھ نہیں سکتا" : "I cannot write"));
  await sender.press(/^(?:Yes: delete what I sent|ہاں: جو میں نے بھیجا اسے مٹا دیں)$/);
  await sender.leave();
}
