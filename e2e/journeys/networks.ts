import { networkWords } from "../../src/areas/networks/networks.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const day = (name: string, back: number): Readonly<Record<string, string>> => {
  const [year = "", month = "", date = ""] = new Date(Date.now() - back * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

const choose = (walker: Walker, name: string, label: string): Promise<unknown> =>
  walker.page.locator(`main select[name="${name}"]`).selectOption({ label });

/** From what a leader already did to a qualification, and from the count back to the record. @practice P39 */
export async function walkTraining(demo: OpenDemo, way: Way): Promise<void> {
  const name = `Brother Paul Example ${way.number}`;
  const leader = await walkInAs(demo, "churchLeader", way);
  await leader.goTo("/riverside/networks");
  await leader.page.locator('main h2 a[href*="/networks/"]').first().click();
  const address = new URL(leader.page.url()).pathname;
  await leader.follow(`${address}/people#qualified`);
  await leader.reads(/of \d+ leaders are qualified/);
  await leader.press("Add somebody");
  await leader.write({ name, ...day("since", 40) });
  await leader.press("Add them");
  await leader.reads(/A course can begin only after this is asked/);
  const own = new URL(leader.page.url()).pathname;

  await leader.open(`${address}/cohorts`);
  await leader.page.locator("main h2 a").first().click();
  const cohort = new URL(leader.page.url()).pathname;
  await leader.follow(`${cohort}/enrol`);
  await choose(leader, "practitioner", `${name} (not asked yet)`);
  await leader.write({ buildsOn: "Years of visits.", ...day("begunOn", 1) });
  await leader.press("Give them the place");
  await leader.reads(/First ask them what they already do/);

  await leader.open(own);
  await leader.press("Write what you already do");
  await leader.choose("asked", "told");
  await leader.write({ did: "Visits men who live alone.", ...day("on", 20) });
  await leader.press("Keep this");
  await leader.reads(/Visits men who live alone/);
  await leader.open(`${cohort}/enrol`);
  await choose(leader, "practitioner", name);
  await leader.write({ buildsOn: "Years of visits.", ...day("begunOn", 1) });
  await leader.press("Give them the place");
  await leader.follow(`${cohort}/result`);
  await choose(leader, "practitioner", name);
  await leader.choose("result", "qualified");
  await leader.write({ certificate: `Example ${way.number}`, ...day("on", 0) });
  await leader.press("Write it down");

  await leader.open(address);
  await leader.follow(`${address}/people#qualified`);
  await leader.follow(own);
  await leader.reads(new RegExp(`Qualified, [\\s\\S]*Example ${way.number}[\\s\\S]*It holds until`));
  await leader.leave();
}

/** A clause is of both sides: written by one, agreed by the other, and only then read by everybody. @practice P41 */
export async function walkFramework(demo: OpenDemo, way: Way): Promise<void> {
  const words = networkWords(way.language);
  const title = `Doors (example ${way.number})`;
  const leader = await walkInAs(demo, "churchLeader", way);
  await leader.open("/riverside/networks");
  await leader.page.locator('main h2 a[href*="/networks/"]').first().click();
  const address = new URL(leader.page.url()).pathname;
  await leader.follow(`${address}/framework`);
  await leader.press("Write a clause");
  await choose(leader, "about", "Insurance");
  await leader.write({ title, words: "The door stays open for a family that is late.", ...day("reviewOn", -200) });
  await leader.press("Write it for your side");
  await leader.reads(
    /Your side agreed already\. Nobody agrees for the other side[\s\S]*have insurance that covers today/,
  );
  const clause = new URL(leader.page.url()).pathname;

  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.open(clause);
  await therapist.press("Agree for your side");
  await therapist.choose("number", "1");
  await therapist.press("Agree for your side");
  await therapist.reads(/Version 1 is in force/);
  await therapist.leave();

  await leader.open(address);
  await leader.reads(new RegExp(words.frameworkNote));
  await leader.reads(new RegExp(`Doors \\(example ${way.number}\\)`));
  await leader.leave();
}
