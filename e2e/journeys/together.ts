import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

/** What somebody had to do from the finding on, as far as a machine can count it. */
export interface Steps {
  pages: number;
  requiredAnswers: number;
  taps: number;
  charactersTyped: number;
  wordsOnForms: number;
}

const wordsOf = async ({ page }: Walker): Promise<number> =>
  (await page.locator("main").innerText()).split(/\s+/).filter((word) => word !== "").length;

const needs = (number: number) => ({
  statutoryNeed: `To be trusted (${number})`,
  communityOffer: `A hall on Thursday (${number})`,
  communityNeed: `Somebody who comes (${number})`,
  statutoryOffer: `Two therapists (${number})`,
});

/** From a finding to a programme in stage 0 with its first two needs and two offers. */
export async function walkFromFinding(demo: OpenDemo, way: Way): Promise<Steps> {
  const walker = await walkInAs(demo, "engagementLead", way);
  const { goTo, press, reads, write, page } = walker;
  await goTo("/riverside/reach");
  await press(/Talking Therapies \(example\)/);
  const steps: Steps = { pages: 0, requiredAnswers: 0, taps: 0, charactersTyped: 0, wordsOnForms: 0 };
  const tap = async (words: string): Promise<void> => {
    await press(words);
    await page.waitForLoadState();
    steps.taps += 1;
    steps.pages += 1;
  };
  await tap("Do something about this together");
  await reads(/Nobody else sees it/);
  steps.wordsOnForms += await wordsOf(walker);
  // What is known already is filled in: the name, the service, the side.
  assert.match(await page.locator('main [name="name"]').inputValue(), /Riverside Talking Therapies/);
  await tap("Begin");
  await reads(/Stage 0: Getting ready together/);
  await tap("Write the first needs and offers");
  steps.wordsOnForms += await wordsOf(walker);
  const said = needs(way.number);
  await write(said);
  steps.charactersTyped += Object.values(said).join("").length;
  steps.requiredAnswers += 1;
  await tap("Keep these");
  for (const words of Object.values(said)) await reads(new RegExp(words.replaceAll(/[()]/g, "\\$&")));
  await reads(/Closed: only you see it/);
  await press("See the finding");
  assert.match(page.url(), /\/riverside\/reach\//);
  await walker.leave();
  return steps;
}

/** A group's own concern, told to no service until it invites one of its people by name. */
export async function walkFromConcern(demo: OpenDemo, way: Way): Promise<void> {
  const name = `Our sons (example ${way.number})`;
  const leader = await walkInAs(demo, "mosqueTrustee", way);
  await leader.goTo("/riverside/programmes");
  await leader.press("Begin something together");
  await leader.write({ name, concern: "They come home changed, and nobody rings us." });
  await leader.press("Begin");
  await leader.reads(/Closed: only you see it/);
  const address = new URL(leader.page.url()).pathname;

  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.goTo("/riverside/programmes");
  assert.ok(!(await commissioner.page.locator("main").innerText()).includes(name));
  const { request } = commissioner.page.context();
  assert.equal((await request.get(demo.origin + address)).status(), 404);
  await commissioner.leave();

  await leader.press("Ask somebody to take part");
  await leader.page.locator('main select[name="person"]').selectOption({ label: "Example Family Therapist" });
  await leader.choose("side", "statutory");
  await leader.press("Ask them");
  await leader.reads(/asked, has not answered/);
  await leader.leave();

  const guest = await walkInAs(demo, "therapist", way);
  await guest.reads(new RegExp(`You are asked to take part: Our sons \\(example ${way.number}\\)`));
  await guest.follow(address);
  await guest.reads(/They come home changed[\s\S]*Begun by/);
  await guest.press("Yes, I come");
  await guest.reads(/Getting ready: 1 of 7 done/);
  await guest.press("Move on, or go back");
  await guest.choose("to", "1");
  await guest.press("Say so");
  await guest.reads(/Not yet: [\s\S]*broker/);
  await guest.leave();
}

/** Somebody asks before anything is designed, somebody says how, and is answered by name. */
export async function walkWithIdea(demo: OpenDemo, way: Way): Promise<void> {
  const question = `Where do we begin (${way.number})?`;
  const asking = await walkInAs(demo, "commissioner", way);
  await asking.goTo("/riverside/ideas");
  await asking.press("Ask people for ideas");
  await asking.write({ question, askedWhom: "Everybody who works with families" });
  await writeDay(asking, "until", "2099-03-01");
  await writeDay(asking, "answerBy", "2099-03-15");
  await asking.press("Ask them");
  const address = new URL(asking.page.url()).pathname;

  const giver = await walkInAs(demo, "champion", way);
  await giver.open(address);
  await giver.press("Say your idea");
  await giver.write({ words: "Ask the barbers first." });
  await giver.choose("credit", "not-shown");
  await giver.press("Send it");
  await giver.reads(/Ask the barbers first[\s\S]*does not want to be shown[\s\S]*Not answered yet/);
  await giver.leave();

  await asking.open("/riverside/home");
  await asking.reads(/1 idea waits for your answer/);
  await asking.follow(address);
  await asking.press("Answer this idea");
  await asking.choose("outcome", "taken-up");
  await asking.write({ answer: "Yes. We go there on Saturday." });
  await asking.press("Send the answer");
  await asking.reads(/We do this[\s\S]*Yes\. We go there on Saturday[\s\S]*Example Commissioner/);
  await asking.leave();
}

/** Day, month and year have a box each. */
async function writeDay({ write }: Walker, name: string, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  await write({ [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year });
}
