import { advocacyWords } from "../../src/areas/advocacy/advocacy.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/**
 * The service asks for an advocate for somebody who agreed; whoever gives advocates sees since when they wait, finds one who
 * speaks their language, and says when they met. @practice P28
 */
export async function walkAdvocate(demo: OpenDemo, way: Way): Promise<void> {
  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.goTo("/riverside/advocacy");
  await therapist.press("Somebody needs an advocate");
  await therapist.choose("because", "care-act");
  await therapist.choose("gender", "woman");
  await therapist.page
    .locator('main select[name="holder"]')
    .selectOption({ label: "Riverside Carers’ Circle (example)" });
  await therapist.write({ asks: `To be heard at the review (${way.number}).`, language: "Urdu" });
  await therapist.press("Ask for an advocate");
  await therapist.reads(/Ask the person first/);
  await therapist.choose("agreed", "yes");
  await therapist.choose("tellsBack", "yes");
  await therapist.press("Ask for an advocate");
  await therapist.reads(/Waits for an advocate/);
  const address = new URL(therapist.page.url()).pathname;

  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.open(address);
  await worker.choose("did", "assigned");
  await worker.page.locator('main select[name="advocate"]').selectOption({ index: 1 });
  await worker.press("Keep it");
  await worker.reads(/Found, not met yet/);
  await worker.choose("did", "met");
  await worker.press("Keep it");
  await worker.reads(/Has an advocate/);
  await worker.open("/riverside/advocacy/counts");
  await worker.reads(/people who needed an advocate, about \d+ had none/);
  await worker.leave();
  await therapist.again();
  await therapist.reads(/Has an advocate/);
  await therapist.leave();
}

/** Somebody without an account reads in their language when they have a right to an advocate. @practice P28 */
export async function walkOfAdvocates(demo: OpenDemo, way: Way): Promise<void> {
  const anybody = await comeTo(demo, way);
  await anybody.open("/riverside/advocacy/leaflet");
  await anybody.reads(new RegExp(advocacyWords(way.language).rights[1] ?? "-"));
  await anybody.leave();
}
