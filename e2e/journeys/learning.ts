import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const lessons = "/riverside/learning/lessons";

/** A champion writes down what an answer, a meeting and a programme taught. */
async function writeLesson(demo: OpenDemo, way: Way, sentence: string): Promise<string> {
  const champion = await walkInAs(demo, "champion", way);
  await champion.goTo("/riverside/learning");
  await champion.press("Lessons, and write one");
  await champion.press("Write down what was learned");
  await champion.write({ sentence });
  await champion.press("Write it down");
  await champion.reads(/Choose what it rests on/);
  await champion.page.locator('main input[name="voice"]').first().check();
  for (const source of [/Every session begins with food/, /Leaders who listen/])
    await champion.page.getByLabel(source).first().check();
  await champion.press("Write it down");
  await champion.reads(/The other side has not answered yet[\s\S]*What changed because people were listened to/);
  const address = new URL(champion.page.url()).pathname;
  await champion.leave();
  return address;
}

/** Each link under the sentence that is for everyone opens, and says there what the sentence rests on. */
async function openSources(stranger: Walker, sentence: string): Promise<void> {
  const item = stranger.page.locator("main ol > li").filter({ hasText: sentence });
  const links = await Promise.all(
    (await item.getByRole("link").all()).map(async (link) => ({
      address: (await link.getAttribute("href")) ?? "",
      words: await link.innerText(),
    })),
  );
  assert.deepEqual(
    links.map(({ address }) => address.replace(/#.*/, "")).toSorted(),
    ["/riverside/learning/from-sessions", "/riverside/voices/answers"],
    "what only the people of the place may open is not shown to a stranger",
  );
  for (const { address, words } of links) {
    await stranger.open(address);
    const said = (await stranger.page.locator("main").innerText()).replaceAll(/\s+/g, " ");
    assert.ok(said.includes(words.replace(/ \([^()]*(?:\([^()]*\))?\)$/, "").trim()), `${address}: ${said}`);
  }
}

/**
 * From what was answered, changed and tried together to guidance in print: one side writes it, the other says whether it
 * is so, and nothing is in print before; whoever reads it opens what it rests on, without an account. @practice P26
 */
export async function walkLearning(demo: OpenDemo, way: Way): Promise<void> {
  const sentence = `Ring back, eat together, begin on time (example ${way.number}).`;
  const title = `Meeting well (example ${way.number})`;
  const address = await writeLesson(demo, way, sentence);

  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.goTo("/riverside/learning");
  await lead.press("Begin another guidance page");
  await lead.write({ title, forWhom: "Teams that meet communities" });
  await lead.press("Begin it");
  await lead.reads(/Which lessons are in print/);
  const guidance = new URL(lead.page.url()).pathname.replace(/\/publish$/, "");
  assert.equal(await lead.page.getByLabel(sentence).count(), 0, "nothing goes into print that one side alone says");

  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.follow(lessons);
  await therapist.open(address);
  await therapist.press("Say whether this is so");
  await therapist.choose("says", "yes");
  await therapist.press("Say so");
  await therapist.reads(/Both sides say so/);
  await therapist.leave();

  await lead.again();
  await lead.page.getByLabel(sentence).check();
  await lead.press("Put it into print");
  await lead.reads(/Edition 1/);
  await lead.leave();

  const stranger = await comeTo(demo, way);
  await stranger.open("/riverside/learning");
  await stranger.press(title);
  await stranger.reads(/Ring back, eat together[\s\S]*Answered/);
  assert.equal(new URL(stranger.page.url()).pathname, guidance);
  await openSources(stranger, sentence);
  await stranger.leave();
}
