import assert from "node:assert/strict";
import { recognitionWords } from "../../src/areas/recognition/recognition.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/**
 * A volunteer of an organisation writes down on one page that she interpreted, and what the service should have
 * provided: three taps, nothing typed. @practice P14
 */
export async function walkThreeTaps(demo: OpenDemo, way: Way): Promise<void> {
  const words = recognitionWords(way.language);
  const volunteer = await walkInAs(demo, "mosqueTrustee", way);
  await volunteer.goTo("/riverside/recognition");
  await volunteer.press(words.write);
  const page = volunteer.page.url();
  await volunteer.choose("kind", "interpreted");
  await volunteer.choose("shouldHave", "interpreter");
  assert.equal(volunteer.page.url(), page);
  await volunteer.press(words.keep);
  await volunteer.reads(new RegExp(words.states.confirmed));
  await volunteer.reads(new RegExp(words.kinds.interpreted));
  await volunteer.reads(/Riverside Mosque \(example\)/);
  assert.match(await volunteer.page.locator("main").innerText(), new RegExp(words.needs.interpreter));
  await volunteer.leave();
}

/** A service does the typing; whoever gave it reads it at home, says that it took longer, and both times stand there. @practice P14 */
export async function walkCorrected(demo: OpenDemo, way: Way): Promise<void> {
  const words = recognitionWords(way.language);
  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.goTo("/riverside/recognition");
  await therapist.press(words.write);
  await therapist.choose("kind", "advocated");
  const by = therapist.page.locator('main select[name="by"]');
  await by.selectOption({ label: "Riverside Carers’ Circle (example)" });
  await therapist.press(words.keep);
  await therapist.reads(new RegExp(words.states.written.replace("?", String.raw`\?`)));
  const address = new URL(therapist.page.url()).pathname;
  await therapist.leave();

  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.open("/riverside/home");
  await worker.follow(`${address}/say`);
  await worker.choose("says", "corrected");
  await worker.write({ minutes: String(70 + way.number) });
  await worker.press(words.send);
  await worker.reads(new RegExp(`${words.states.corrected}[\\s\\S]*${70 + way.number}`));
  await worker.leave();
}
