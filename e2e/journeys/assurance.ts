import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** A senior manager reads what is missing before a service starts, and says who does it by when. @practice P45 */
export async function walkFolder(demo: OpenDemo, way: Way): Promise<void> {
  const senior = await walkInAs(demo, "seniorManager", way);
  await senior.goTo("/riverside/assurance");
  await senior.press("Retention schedule");
  await senior.reads(/kinds of records have their months here/);
  await senior.reads(/Not done/);
  await senior.follow("/riverside/assurance/retention/backups");
  await senior.choose("said", "promised");
  await senior.press("Write it down");
  await senior.reads(/Write who does it/);
  await senior.choose("said", "done");
  await senior.write({
    owner: `Whoever keeps the machine (${way.number})`,
    "doneOn-day": "1",
    "doneOn-month": "2",
    "doneOn-year": "2026",
    link: "https://riverside.example.org/backups",
  });
  await senior.press("Write it down");
  await senior.reads(new RegExp(`done by Whoever keeps the machine \\(${way.number}\\)`));
  await senior.open("/riverside/assurance/data-protection");
  await senior.unfold();
  await senior.reads(/Record of processing[\s\S]*a mosque, gurdwara, temple or church[\s\S]*support_case_consent/);
  await senior.leave();
}

/** They add a danger of the place to the log of hazards. @practice P45 */
export async function walkHazards(demo: OpenDemo, way: Way): Promise<void> {
  const senior = await walkInAs(demo, "seniorManager", way);
  await senior.goTo("/riverside/assurance");
  await senior.press("The hazard log");
  await senior.reads(/Somebody in distress comes to the mosque/);
  await senior.write({
    title: `The hall is locked (${way.number})`,
    cause: "The keyholder is away.",
    effect: "People wait outside.",
    control: "A second key.",
    owner: "Clinic lead",
  });
  await senior.choose("consequence", "2");
  await senior.choose("likelihood", "3");
  await senior.page.locator('main select[name="residualConsequence"]').selectOption("2");
  await senior.page.locator('main select[name="residualLikelihood"]').selectOption("1");
  await senior.press("Put it in the log");
  await senior.reads(/2 × 3 = 6, moderate[\s\S]*2 × 1 = 2, low/);
  await senior.leave();
}
