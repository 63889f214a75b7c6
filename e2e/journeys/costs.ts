import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** An organisation reads what an hour costs it, says what is wrong, and then that it is right. @practice P19 */
export async function walkCost(demo: OpenDemo, way: Way): Promise<void> {
  const { page, open, reads, press, write, leave } = await walkInAs(demo, "carersWorker", way);
  await open("/riverside/costs");
  await page.locator('main a[href^="/riverside/costs/"]', { hasText: "Carers’ Circle" }).first().click();
  await reads(/Building relationships/);
  await write({ because: "We were paid more this year" });
  await press("It is not right");
  await reads(/disputed by the organisation/);
  await press("It is right");
  await reads(/confirmed by the organisation/);
  await leave();
}

/** A commissioner reads the four parts apart, and takes them away as a table. @practice P19 */
export async function walkFourParts(demo: OpenDemo, way: Way): Promise<void> {
  const { open, reads, takes, leave } = await walkInAs(demo, "commissioner", way);
  await open("/riverside/costs/commissioner");
  await reads(/1\. What communities did/);
  await reads(/2\. What we paid/);
  await reads(/This alone is owed/);
  await reads(/This is an estimate and no debt/);
  assert.match(await takes("as=csv"), /What communities did/);
  await leave();
}
