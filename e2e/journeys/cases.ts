import assert from "node:assert/strict";
import { caseWords } from "../../src/areas/cases/cases.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/**
 * A carers’ worker asks for help with somebody who agreed, on one page; the service says yes, and what came of it is told
 * back. @practice P14 @practice P17
 */
export async function walkReferral(demo: OpenDemo, way: Way): Promise<void> {
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.goTo("/riverside/cases");
  await worker.press("Ask for help with somebody");
  await worker.page.locator('main select[name="holder"]').selectOption({ label: "Example Riverside NHS Trust" });
  await worker.write({ asks: `Somebody to talk to (${way.number}).`, language: "Igbo" });
  await worker.choose("tellsBack", "yes");
  await worker.press("Send it");
  await worker.reads(/Ask the person first/);
  await worker.choose("agreed", "yes");
  await worker.press("Send it");
  await worker.reads(/Waiting for an answer until/);
  const address = new URL(worker.page.url()).pathname;

  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.open(address);
  for (const [did, words] of [
    ["accepted", ""],
    ["begun", ""],
    ["ended", `They come each week (${way.number}).`],
  ] as const) {
    await therapist.choose("did", did);
    await therapist.write({ words });
    await therapist.press("Keep it");
  }
  await therapist.reads(/Ended/);
  await therapist.leave();
  await worker.again();
  await worker.reads(new RegExp(`They come each week \\(${way.number}\\)`));
  await worker.leave();
}

/**
 * With an agreement, training and the person’s yes somebody of another organisation sees two things; the person reads who
 * looked, in their language and without an account, and takes the yes back: at the next click it is shut. @practice P17
 */
export async function walkYes(demo: OpenDemo, way: Way): Promise<void> {
  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.goTo("/riverside/cases");
  await therapist.press("Ask for help with somebody");
  await therapist.page.locator('main select[name="holder"]').selectOption({ label: "Example Riverside NHS Trust" });
  await therapist.write({ asks: `A woman to talk to (${way.number}).`, language: "Dari" });
  await therapist.choose("condition", "psychosis");
  await therapist.choose("agreed", "yes");
  await therapist.choose("tellsBack", "no");
  await therapist.press("Send it");
  const address = new URL(therapist.page.url()).pathname;
  await therapist.press("Write down the person’s yes");
  await therapist.page.getByLabel(/Riverside Carers’ Circle/).check();
  await therapist.choose("basis", "consent");
  await therapist.choose("how", "interpreter");
  const until = new Date(Date.now() + 60 * 86_400_000).toISOString();
  await therapist.write({
    "until-day": until.slice(8, 10),
    "until-month": until.slice(5, 7),
    "until-year": until.slice(0, 4),
  });
  await therapist.press("Write it down");
  await therapist.reads(/Stands/);

  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.open(address);
  await worker.reads(/Dari/);
  assert.doesNotMatch(await worker.page.locator("main").innerText(), /psychosis/i);

  await therapist.follow(`${address}/letter`);
  const link = (await therapist.page.locator('main a[href*="/cases/own?token="]').first().getAttribute("href")) ?? "";
  await therapist.leave();
  const words = caseWords(way.language);
  const person = await comeTo(demo, way);
  const { pathname, search } = new URL(link);
  await person.open(`${pathname}${search.replace(/&lang=\w+/, "")}&lang=${way.language}`);
  await person.reads(new RegExp(words.rights.agreement));
  await person.press(words.takeBack);
  await person.reads(new RegExp(words.done));
  await person.leave();

  await worker.again();
  await worker.reads(/taken back/);
  assert.doesNotMatch(await worker.page.locator("main").innerText(), /Dari/);
  await worker.leave();
}
