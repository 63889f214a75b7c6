import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** A day as its three boxes take it. */
const day = (name: string, plain: string): Readonly<Record<string, string>> => ({
  [`${name}-day`]: plain.slice(8, 10),
  [`${name}-month`]: plain.slice(5, 7),
  [`${name}-year`]: plain.slice(0, 4),
});

/**
 * A commissioner asks for the evidence of a framework; it is gathered while they wait, a partner says what they think of
 * it, both sides sign, and everybody reads it, with each statement opening its record. @practice P45
 */
export async function walkPack(demo: OpenDemo, way: Way): Promise<void> {
  const words = `You left out that nobody came twice (${way.number}).`;
  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.goTo("/riverside/evidence");
  await commissioner.follow("/riverside/evidence/new");
  await commissioner.choose("framework", "involvement");
  await commissioner.write({ ...day("from", "2025-01-01"), ...day("until", `2026-0${way.number}-28`) });
  await commissioner.page.getByLabel("Riverside Carers’ Circle (example)").check();
  await commissioner.page.locator('main form[action$="/evidence"] button').last().click();
  await commissioner.page.waitForURL(/\/evidence\/[0-9a-f-]{36}/);
  const address = new URL(commissioner.page.url()).pathname;
  await demo.workJobs();
  await commissioner.again();
  await commissioner.reads(/they were asked, and have not answered yet/);

  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.open(`${address}/say`);
  await worker.write({ words });
  await worker.page.locator('main form[action$="/say"] button').last().click();
  await worker.open(address);
  await worker.page.locator('main form[action$="/sign"] button').click();
  await worker.leave();

  await commissioner.again();
  await commissioner.page.locator('main form[action$="/sign"] button').click();
  await commissioner.leave();

  const everyone = await comeTo(demo, way);
  await everyone.open(address);
  await everyone.reads(new RegExp(words.replaceAll(/[().]/g, String.raw`\$&`)));
  await everyone.leave();
}
