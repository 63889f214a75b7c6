import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

/** A day as its three boxes take it, so many days from today. */
const day = (name: string, fromToday: number): Readonly<Record<string, string>> => {
  const at = new Date(Date.now() + fromToday * 86_400_000).toISOString();
  return { [`${name}-day`]: at.slice(8, 10), [`${name}-month`]: at.slice(5, 7), [`${name}-year`]: at.slice(0, 4) };
};

/** Sends the form of the page that goes there. */
const send = (walker: Walker, to: string): Promise<void> =>
  walker.page.locator(`main form[action$="${to}"] button`).last().click();

/**
 * What a worker raises is sorted, tabled at a meeting of senior managers, becomes a risk with an action, is closed with what
 * shows it, told back, and the one who raised it says what is missing. @practice P22
 */
export async function walkBarrier(demo: OpenDemo, way: Way): Promise<void> {
  const title = `No letter in Tigrinya (${way.number})`;
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.goTo("/riverside/barriers");
  await worker.follow("/riverside/barriers/new");
  await worker.write({ title, words: "People do not know where to go.", getting: "A first appointment" });
  await worker.choose("whose", "own");
  await worker.choose("shown", "name");
  await send(worker, "/riverside/barriers");
  const address = new URL(worker.page.url()).pathname;

  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.open(address);
  await lead.choose("does", "sort");
  await lead.choose("priority", "high");
  await lead.page.locator('main select[name="owner"]').selectOption({ label: "Example Family Therapist" });
  await send(lead, "/sort");

  const senior = await walkInAs(demo, "seniorManager", way);
  await senior.open(address);
  await senior.choose("said", "takes-up");
  await senior.write({ minute: "Letters go out in Tigrinya from March.", ...day("metOn", 0) });
  await senior.choose("there", "senior-manager");
  await send(senior, "/table");
  await senior.follow("/riverside/barriers/risks/score");
  await senior.write({
    title: `People are not reached in Tigrinya (${way.number})`,
    words: "They come late, in a crisis.",
    controls: "A list of translators",
    gaps: "Nobody orders them",
    ...day("reviewOn", 60),
  });
  for (const [name, value] of Object.entries({
    register: "managers",
    domain: "statutory-duty",
    equity: "access",
    consequence: "4",
    likelihood: "5",
    targetConsequence: "4",
    targetLikelihood: "2",
  }))
    await senior.choose(name, value);
  await senior.page.locator('main select[name="owner"]').selectOption({ label: "Example Senior Manager" });
  await send(senior, "/barriers/risks");
  await senior.reads(/20/);
  await senior.write({ what: "Order the letters", ...day("dueOn", 30) });
  await senior.page.locator('main select[name="actionOwner"]').selectOption({ label: "Example Senior Manager" });
  await send(senior, "/actions");
  await senior.open(address);
  await senior.choose("does", "close");
  await senior.write({ evidence: "All letters of March went out in Tigrinya." });
  await send(senior, "/close");
  await senior.leave();

  await lead.again();
  await lead.write({ told: "The letters come in Tigrinya now." });
  await send(lead, "/tell");
  await lead.leave();

  await worker.open(address);
  await worker.reads(/The letters come in Tigrinya now/);
  await worker.choose("says", "disputes");
  await worker.write({ said: "Not the reminders." });
  await send(worker, "/say");
  await worker.reads(/Not the reminders/);
  await worker.leave();
}
