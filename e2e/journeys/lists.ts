import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

const nameOf = ({ number }: Way): string => `Riverside Chess Table ${number} (example)`;

/** One new organisation, one that is here under another spelling, and one that nobody can read. */
const listOf = (way: Way): string =>
  [
    "Name,Charity number,Service,Days,Shoe size",
    `${nameOf(way)},109657${way.number},Chess and tea,Mon,9`,
    `Taxi Drivers Association (example),,Airport van ${way.number},Sun,`,
    ",,Nobody’s group,,",
  ].join("\n");

/** A list from elsewhere is looked over before it is in the directory, which others read as a feed. @practice P33 */
export async function walkList(demo: OpenDemo, way: Way): Promise<void> {
  const lead = await walkInAs(demo, "engagementLead", way);
  const { page, goTo, press, reads, choose, again, takes, leave } = lead;
  await goTo("/riverside/organisations");
  await press("Bring in organisations from a file or a feed");
  await press("Read it");
  await reads(/Choose a file, or write the address of a feed/);
  const file = { name: `list ${way.number}.csv`, mimeType: "text/csv", buffer: Buffer.from(listOf(way)) };
  await page.locator('main input[type="file"]').setInputFiles(file);
  await press("Read it");
  await reads(/Look it over[\s\S]*2 organisations and 2 things people can come to were read/);
  await reads(/Perhaps here already[\s\S]*Taxi Drivers’ Association \(example\)/);
  await reads(/row 4[\s\S]*Write the name of the organisation[\s\S]*Shoe size/);
  const value = await page.locator('main select[name="choice"] option[value$=":ours"]').first().getAttribute("value");
  await choose("choice", value ?? "");
  await press("Keep these choices");
  await press("Put them in the directory");
  await demo.workJobs();
  await again();
  await reads(/In the directory[\s\S]*Added/);
  assert.match(await takes("/receipt?as=csv"), /Chess and tea/);
  await press("All organisations");
  await page.locator('main [name="q"]').fill(`chess table ${way.number}`);
  await press(/^(?:Find|تلاش کریں)$/);
  await press(nameOf(way));
  await reads(/Chess and tea/);
  const feed = await fetch(`${demo.origin}/riverside/oruk/services?search=airport+van+${way.number}`);
  assert.match(await feed.text(), /"total_items":1.*Taxi Drivers’ Association/);
  await leave();
}
