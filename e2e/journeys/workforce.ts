import { workforceWords } from "../../src/areas/workforce/workforce.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** A senior manager reads in which direction a figure runs and whether it got better, and writes down what is done about it. @practice P13 */
export async function walkWorkforce(demo: OpenDemo, way: Way): Promise<void> {
  const senior = await walkInAs(demo, "seniorManager", way);
  await senior.goTo("/riverside/workforce");
  await senior.press("the year to 31 March 2026");
  await senior.reads(/White applicants were [\d.]+ times as likely to be appointed/);
  await senior.reads(/the year to 31 March 2025: White applicants/);
  await senior.open("/riverside/workforce/actions");
  await senior.page.locator('main select[name="organisation"]').selectOption({ label: "Example Riverside NHS Trust" });
  await senior.write({ what: `A mentor for each new band 7 (${way.number}).` });
  await senior.press("Write it down");
  await senior.reads(/Write who sees to it/);
  const due = new Date(Date.now() + 90 * 86_400_000).toISOString();
  await senior.write({
    owner: "Head of nursing",
    "dueOn-day": due.slice(8, 10),
    "dueOn-month": due.slice(5, 7),
    "dueOn-year": due.slice(0, 4),
  });
  await senior.press("Write it down");
  await senior.choose("stands", "done");
  await senior.write({ words: "Nine people have one." });
  await senior.press("Write it down");
  await senior.reads(/Nine people have one/);
  await senior.leave();
}

/** Somebody who works for a service says who they are; everybody reads it; taken back it is gone. @practice P13 */
export async function walkWhoTheyAre(demo: OpenDemo, way: Way): Promise<void> {
  const called = `Practitioner ${way.number}`;
  const worker = await walkInAs(demo, "seniorManager", way);
  await worker.open("/riverside/workforce/me");
  await worker.write({ called, does: "I answer letters in two languages.", languages: "Polish" });
  await worker.page.locator('main select[name="service"]').selectOption({ index: 1 });
  await worker.choose("jobPlan", "no");
  await worker.press("Show it");
  await worker.reads(/Tick that you agree/);
  await worker.page.getByLabel(/Everybody may read this/).check();
  await worker.press("Show it");
  const anybody = await comeTo(demo, way);
  await anybody.open("/riverside/workforce/people");
  await anybody.reads(new RegExp(`${workforceWords(way.language).title}[\\s\\S]*${called}`));
  await worker.open("/riverside/workforce/me");
  await worker.press("Take it back");
  await anybody.again();
  await anybody.reads(new RegExp(`^(?![\\s\\S]*${called})`));
  await anybody.leave();
  await worker.leave();
}
