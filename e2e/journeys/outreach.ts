import assert from "node:assert/strict";
import { outreachWords } from "../../src/areas/outreach/outreach.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** A champion plans a stall, tells how it went, and everybody reads who has not been met. @practice P09 */
export async function walkOutreach(demo: OpenDemo, way: Way): Promise<void> {
  const { goTo, reads, press, write, choose, follow, leave, page } = await walkInAs(demo, "champion", way);
  await goTo("/riverside/outreach");
  await reads(/Who and what is missing/);
  await press("Plan or write down outreach");
  await press("Keep it");
  await reads(/Write where it is/);
  await write({ venue: `Bus station, door ${way.number}`, language: "Somali" });
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const [year = "", month = "", date = ""] = day.split("-");
  await write({ "onDay-day": date, "onDay-month": month, "onDay-year": year });
  await choose("medium", "stall");
  await choose("format", "printed");
  await press("Keep it");
  await reads(/Planned/);
  await follow("/tell");
  await choose("state", "held");
  await write({ met: "45", took: "30", asked: "2" });
  await press("Keep it");
  await reads(/45/);
  await reads(/hidden to protect people/);
  assert.match(new URL(page.url()).pathname, /^\/riverside\/outreach\/[0-9a-f-]{36}$/);
  await leave();
}

/** Without scripts the page that works without a signal says so, and where else to go. @practice P09 */
export async function walkKitWithoutScripts(demo: OpenDemo, way: Way): Promise<void> {
  const words = outreachWords(way.language);
  const { open, reads, follow, leave } = await walkInAs(demo, "champion", way);
  await open("/riverside/outreach/kit");
  await reads(new RegExp(words.needsScripts));
  await follow("/outreach/new");
  await reads(/Plan or write down outreach/);
  await leave();
}
