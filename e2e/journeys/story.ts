import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/**
 * From a gap of the example place: it was counted, somebody said what stops people, both sides began something together, it
 * was planned and done, and it was counted again. @practice P44
 */
export async function walkThread(demo: OpenDemo, way: Way): Promise<void> {
  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.goTo("/riverside/story");
  await lead.page
    .locator('main select[name="service"]')
    .selectOption({ label: "Riverside Link Workers (example; all figures made up)" });
  await lead.page.locator('main select[name="community"]').selectOption({ label: "Pakistani families of Riverside" });
  await lead.press("Tell it");
  await lead.reads(/It was counted: Riverside Link Workers[\s\S]*0\.64 times as many/);
  await lead.reads(/began, and how its effect is read was chosen before[\s\S]*it worked/);
  await lead.reads(/It was counted again[\s\S]*1\.00 times as many/);
  await lead.reads(/What is missing/);
  await lead.leave();
}

/** From a plan, both ways, and the year on one page. @practice P44 */
export async function walkFromPlan(demo: OpenDemo, way: Way): Promise<void> {
  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.goTo("/riverside/story");
  await commissioner.page.locator('main a[href*="/riverside/story/plan/"]').first().click();
  await commissioner.press("Open it");
  await commissioner.page.locator('main a[href*="/riverside/story/plan/"]').click();
  await commissioner.reads(/What led here[\s\S]*What came of it/);
  await commissioner.open("/riverside/story/year");
  await commissioner.reads(/A year of Riverside/);
  await commissioner.leave();
}
