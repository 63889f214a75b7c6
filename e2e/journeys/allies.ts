import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

const both = "Example Riverside NHS Trust and Riverside Carers’ Circle (example)";

/** A charity's worker writes down a contact in two taps, says whether a promise was kept, and what trust there is. */
export async function walkAlliance(demo: OpenDemo, way: Way): Promise<void> {
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.goTo("/riverside/alliances");
  await worker.press(both);
  const here = new URL(worker.page.url()).pathname;
  await worker.reads(/What comes next[\s\S]*Promises[\s\S]*The sides do not say the same/);
  await worker.press("Write down a contact");
  await worker.choose("way", "met");
  await worker.press("Keep it");
  await worker.reads(/Contacts[\s\S]*met, written down by Riverside Carers’ Circle/);
  await worker.press("Tell it in your side’s words");
  await worker.write({ words: `Nobody rang us back in year ${way.number}.` });
  await worker.press("Keep it");
  await worker.reads(new RegExp(`Nobody rang us back in year ${way.number}`));

  // What the circle says of its trust is its own until it releases it.
  const sentence = `We still wait, number ${way.number}.`;
  await worker.open(`${here}/sentence`);
  await worker.write({ words: sentence });
  await worker.press("Keep this sentence");
  await worker.reads(new RegExp(sentence));
  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.open(`${here}/trust`);
  assert.doesNotMatch(await lead.page.locator("main").innerText(), new RegExp(sentence));
  await worker.page.locator("main details summary", { hasText: "Change who reads it" }).first().click();
  await worker.page.locator('main details[open] input[value="other-side"]').first().check();
  await worker.press("Save who reads it");
  await lead.open(`${here}/trust`);
  await lead.reads(new RegExp(sentence));
  await lead.leave();
  await worker.leave();

  // Somebody who pays for services is not of the two sides: there is nothing to read.
  const payer = await walkInAs(demo, "commissioner", way);
  assert.equal((await payer.page.context().request.get(demo.origin + here)).status(), 404);
  await payer.open("/riverside/alliances/map");
  await payer.reads(/alliances in Riverside/);
  await payer.leave();
}

/** An analyst writes down how many have no religion, and reads whom faith organisations alone do not reach. */
export async function walkLinks(demo: OpenDemo, way: Way): Promise<void> {
  const analyst = await walkInAs(demo, "analyst", way);
  await analyst.goTo("/riverside/alliances");
  await analyst.press("Religious and secular links to each community");
  await analyst.reads(/Pakistani families of Riverside[\s\S]*Only faith organisations are linked/);
  await analyst.page.locator("main details summary", { hasText: "Write down what the census says" }).click();
  await analyst.page
    .locator('main select[name="community"]')
    .selectOption({ label: "Pakistani families of Riverside" });
  await analyst.write({ percent: `${way.number}.5`, source: "A made-up census", period: "Example year" });
  await analyst.press("Keep this figure");
  await analyst.reads(
    new RegExp(`${way.number}.5 of 100 told the census that they have no religion: who reaches them`),
  );
  await analyst.leave();
}
