import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import type { Steps } from "./together.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const wordsOf = async ({ page }: Walker): Promise<number> =>
  (await page.locator("main").innerText()).split(/\s+/).filter((word) => word !== "").length;

/** Counts what somebody has to do, page by page. */
const counting = (walker: Walker) => {
  const steps: Steps = { pages: 1, requiredAnswers: 0, taps: 0, charactersTyped: 0, wordsOnForms: 0 };
  const tap = async (words: string | RegExp): Promise<void> => {
    await walker.press(words);
    await walker.page.waitForLoadState();
    steps.taps += 1;
    steps.pages += 1;
  };
  const fill = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    steps.wordsOnForms += await wordsOf(walker);
    await walker.write(fields);
    steps.requiredAnswers += Object.keys(fields).length;
    steps.charactersTyped += Object.values(fields).join("").length;
  };
  return { steps, tap, fill };
};

/** A Friday half a year on or so: at noon something stands against it. */
const fridayAhead = (): readonly [day: string, month: string, year: string] => {
  const day = new Date(Date.now() + 150 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((5 - day.getUTCDay() + 7) % 7));
  return [String(day.getUTCDate()), String(day.getUTCMonth() + 1), String(day.getUTCFullYear())];
};

/** From nothing to a called meeting: what is for, a day with its clash, a place, who comes, and what is missing. @practice P11 */
export async function walkPlanning(demo: OpenDemo, way: Way): Promise<Steps> {
  const title = `Our meeting (example ${way.number})`;
  const chair = await walkInAs(demo, "engagementLead", way);
  const { page } = chair;
  await chair.goTo("/riverside/sessions");
  const { steps, tap, fill } = counting(chair);
  await tap("Plan a session");
  await fill({ title, purpose: "To choose what changes first." });
  await chair.choose("promisedLevel", "decided-together");
  await page
    .locator('main select[name="group"]')
    .selectOption({ label: "Finishing together: steering group (example)" });
  steps.requiredAnswers += 1;
  await tap("Keep it, and go on planning");
  await chair.reads(/9 of 10 still to do, in any order/);

  await tap("Who is needed");
  await tap(/Put the \d+ who sit in the group on the list/);
  await chair.reads(/on the list of who is needed/);
  await tap("A day that suits");
  const [day, month, year] = fridayAhead();
  const boxes = page.locator('main fieldset input[inputmode="numeric"]');
  for (const [at, part] of [day, month, year].entries()) await boxes.nth(at).fill(part);
  await fill({ fromTime: "12:30", toTime: "14:00" });
  steps.requiredAnswers += 1;
  await tap("Keep this day");
  await chair.reads(/Friday prayer/);
  await chair.write({ because: "The room is free then only." });
  await tap("Keep this day");
  await chair.reads(/Against it: [^\n]*Friday prayer[\s\S]*The room is free then only/);

  await tap("A place chosen with those who come");
  await page.locator('main select[name="venue"]').selectOption({ index: 2 });
  await fill({ chosenBy: "contributors, by phone" });
  steps.requiredAnswers += 1;
  await tap("Keep this place");
  await tap("Call the meeting");
  await chair.reads(/Nobody has said anything yet of[\s\S]*Plain papers, in time/);
  await fill({ because: "The rest is done at the preliminary meeting." });
  await tap("Call it");
  await chair.reads(/Called/);
  const address = new URL(page.url()).pathname;

  await chair.open(`${address}/plan`);
  const csv = await chair.takes("plan?as=csv");
  assert.match(csv, /A day that suits,Done,"?Against it: [^\n]*Friday prayer/);
  await chair.leave();
  await walkAdding(demo, way, address);
  return steps;
}

/** Somebody who is asked adds to the agenda what nobody can take off, and proposes another form; the chair answers. @practice P11 */
async function walkAdding(demo: OpenDemo, way: Way, address: string): Promise<void> {
  const leader = await walkInAs(demo, "churchLeader", way);
  await leader.open(address);
  await leader.press("Add to the agenda");
  await leader.write({ title: "What was said at the desk", minutes: "20" });
  await leader.choose("side", "community");
  await leader.choose("kind", "unfair");
  await leader.press("Add it");
  await leader.reads(/What was said at the desk[\s\S]*It stays on the agenda/);
  await leader.open(`${address}/where`);
  await leader.page.locator("main summary", { hasText: "Propose another form" }).click();
  await leader.choose("form", "after-prayers");
  await leader.press("Propose it");
  await leader.reads(/After prayers[\s\S]*Not answered yet/);
  await leader.page.locator("main summary", { hasText: "This place is not there for me" }).click();
  await leader.press("Say it");
  await leader.leave();

  const chair = await walkInAs(demo, "engagementLead", way);
  await chair.open(`${address}/where`);
  await chair.reads(/Somebody said that this place does not work/);
  await chair.page.locator("main summary", { hasText: "Answer: After prayers" }).click();
  await chair.write({ because: "From three on." });
  await chair.press("Yes, we do it so");
  await chair.reads(/After prayers[\s\S]*From three on/);
  await chair.open(`${address}/agenda`);
  await chair.reads(/What was said at the desk/);
  await chair.leave();
}
