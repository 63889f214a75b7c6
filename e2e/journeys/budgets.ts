import { budgetWords } from "../../src/areas/budgets/budgets.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/**
 * A carers’ worker writes down that somebody asked and was put off; the service reads who said it, offers another way, and
 * it stands on the page of who gets a budget. @practice P27
 */
export async function walkBudget(demo: OpenDemo, way: Way): Promise<void> {
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.goTo("/riverside/budgets");
  await worker.press("Somebody asks about a budget");
  await worker.page.locator('main select[name="holder"]').selectOption({ label: "Example Riverside NHS Trust" });
  await worker.write({ asks: `Somebody who cooks as she does (${way.number}).` });
  await worker.choose("agreed", "yes");
  await worker.choose("tellsBack", "yes");
  await worker.press("Begin");
  const address = new URL(worker.page.url()).pathname;
  await worker.press("Asked for it");
  await worker.press("Keep it");
  await worker.press("Was told no, or was put off");
  await worker.choose("byRole", "social-worker");
  await worker.press("Keep it");
  await worker.reads(/Choose why, or that no reason was given/);
  await worker.choose("reason", "too-ill");
  await worker.press("Keep it");
  await worker.reads(/A social worker\. They said the person is too ill/);
  await worker.leave();

  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.open(address);
  await therapist.press("Another way was offered");
  await therapist.choose("choice", "trusted-place");
  await therapist.press("Keep it");
  await therapist.reads(/At an organisation they trust/);
  await therapist.open("/riverside/budgets/conversion");
  await therapist.reads(/Of those who asked, about \d+ of 100 got a budget/);
  await therapist.leave();
}

/** Somebody without an account reads in their language what to ask for, and what nobody may tell them. @practice P27 */
export async function walkLeaflet(demo: OpenDemo, way: Way): Promise<void> {
  const anybody = await comeTo(demo, way);
  await anybody.open("/riverside/budgets/leaflet");
  await anybody.reads(new RegExp(budgetWords(way.language).parts[2]?.lines[0] ?? "-"));
  await anybody.leave();
}
