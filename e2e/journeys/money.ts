import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

const heading = "Title,Organisation,Amount,Award date,Start date,End date\n";

/** A plain date so many days from now. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A list becomes a warning, the charity says what would be lost, the commissioner decides, the charity reads it. */
export async function walkMoney(demo: OpenDemo, way: Way): Promise<void> {
  const title = `Tuesday transport ${way.number}`;
  await sendsList(demo, way, title);
  await saysWhatIsLost(demo, way, title);
  await decides(demo, way, title);
  await readsDecision(demo, way, title);
}

async function sendsList(demo: OpenDemo, way: Way, title: string): Promise<void> {
  const commissioner = await walkInAs(demo, "commissioner", way);
  const { page, goTo, press, reads, write, leave } = commissioner;
  await goTo("/riverside/funding");
  await press("Send a list of grants");
  const row = `${title},Riverside Carers’ Circle (example),3000,${inDays(-200)},${inDays(-200)},${inDays(100)}\n`;
  const text = `${heading}${row}No amount,Wharf Food Bank (example),,${inDays(-200)},,\n`;
  await page
    .locator('main input[type="file"]')
    .setInputFiles({ name: "grants.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await write({ funder: "Riverside Council (example)" });
  await press("Read the file");
  await reads(/What was read[\s\S]*1 new would be added[\s\S]*the amount/);
  await press("Keep this list");
  await reads(/Receipt[\s\S]*1 new were added/);
  await press("Which communities lose help?");
  await reads(/Which communities lose their only help\?[\s\S]*How this is worked out/);
  await leave();
}

async function saysWhatIsLost(demo: OpenDemo, way: Way, title: string): Promise<void> {
  const worker = await walkInAs(demo, "carersWorker", way);
  const { goTo, press, reads, write, choose, page, takes, leave } = worker;
  await goTo("/riverside/funding");
  await press("What commissioners here pay us, and what they decided");
  await press(title);
  await reads(/You have not said it yet/);
  await press("Say what people would lose");
  await write({ words: `Twenty people stay at home, number ${way.number}.` });
  await press("Keep this");
  await reads(/Twenty people stay at home/);

  // Its own money is shown to whom it likes, and can be taken back.
  await goTo("/riverside/funding");
  await press("Riverside Carers’ Circle (example)");
  await press("Write down another");
  await press("Keep this");
  await reads(/Write the name of whoever gives the money/);
  const funder = `Example Trust ${way.number}`;
  await write({ funder, pounds: "700", "endsOn-day": "31", "endsOn-month": "3", "endsOn-year": "2031" });
  await choose("kind", "grant");
  await choose("releasedTo", "place");
  await press("Keep this");
  await reads(new RegExp(`${funder}[\\s\\S]*£700[\\s\\S]*the people of this place; not how much`));
  assert.match(await takes("as=json"), new RegExp(funder));
  await page
    .locator("main tr", { hasText: funder })
    .getByRole("link", { name: /^Change/ })
    .click();
  await page.locator("main summary", { hasText: "Take it out" }).click();
  await press("Take it out");
  assert.doesNotMatch(await page.locator("main").innerText(), new RegExp(funder));
  await leave();
}

async function decides(demo: OpenDemo, way: Way, title: string): Promise<void> {
  const commissioner = await walkInAs(demo, "commissioner", way);
  const { goTo, press, reads, write, choose, leave } = commissioner;
  await goTo("/riverside/funding");
  await press(/within a year$/);
  await reads(/These are the commissioners’ own risks/);
  await press(title);
  await reads(/Undecided\. It was to be decided by[\s\S]*Twenty people stay at home/);
  await press("Decide what happens at its end");
  await choose("decision", "renew");
  await press("Keep this decision");
  await reads(/Write until when the money goes on/);
  const [year = "", month = "", day = ""] = inDays(500).split("-");
  await write({ "until-day": day, "until-month": month, "until-year": year, because: "They are needed (example)." });
  await press("Keep this decision");
  await reads(/Renewed: the money goes on from[\s\S]*The organisation has not said yet that it read this/);
  await leave();
}

async function readsDecision(demo: OpenDemo, way: Way, title: string): Promise<void> {
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.reads(new RegExp(`“${title}” was renewed`));
  await worker.goTo("/riverside/funding");
  await worker.press("What commissioners here pay us, and what they decided");
  await worker.press(title);
  await worker.reads(/They are needed \(example\)\.[\s\S]*Decided by Example Commissioner/);
  await worker.press("We have read this");
  await worker.reads(/The organisation read it on/);
  await worker.leave();
}
