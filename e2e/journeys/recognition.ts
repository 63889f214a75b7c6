import assert from "node:assert/strict";
import { recognitionWords } from "../../src/areas/recognition/recognition.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

const readTyped = (boxes: readonly (SVGElement | HTMLElement)[]): readonly string[] =>
  boxes.map((box) => ("value" in box ? String(box.value) : ""));

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
  const taps: string[] = [];
  const tap = async (what: string, how: () => Promise<void>): Promise<void> => {
    assert.equal(volunteer.page.url(), page, "It is one page.");
    await how();
    taps.push(what);
  };
  const typed = () => volunteer.page.locator("main input[type=text], main textarea").evaluateAll(readTyped);
  const before = await typed();
  await tap("kind", () => volunteer.choose("kind", "interpreted"));
  await tap("should have", () => volunteer.choose("shouldHave", "interpreter"));
  assert.deepEqual(await typed(), before, "Nothing was typed.");
  await tap("keep", () => volunteer.press(words.keep));
  assert.equal(taps.length, 3);
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
  // At home one line leads there, or to the list where more than two wait.
  await worker.goTo("/riverside/recognition");
  await worker.follow(address);
  await worker.follow(`${address}/say`);
  await worker.choose("says", "corrected");
  await worker.write({ minutes: String(70 + way.number) });
  await worker.press(words.send);
  await worker.reads(new RegExp(`${words.states.corrected}[\\s\\S]*${70 + way.number}`));
  await worker.leave();
}

/** Two lines of a call for each way, so that each types up something of its own. */
const calledBy = { 1: ["referred", "advocated"], 2: ["prepared", "room"] } as const;

/**
 * A service worker types up what a partner did in a month, line by line on one page; the partner confirms all of it in
 * one press. @practice P14
 */
export async function walkCall(demo: OpenDemo, way: Way): Promise<void> {
  const words = recognitionWords(way.language);
  const [first, second] = calledBy[way.number === 2 ? 2 : 1];
  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.goTo("/riverside/recognition");
  await therapist.press("Type up the monthly call with a partner");
  await therapist.page
    .locator('main select[name="organisation"]')
    .selectOption({ label: "Riverside Carers’ Circle (example)" });
  await therapist.write({
    [`times-${first}`]: "4",
    [`each-${first}`]: "30",
    [`times-${second}`]: "2",
    [`each-${second}`]: "60",
  });
  await therapist.press("Keep all of it");
  await therapist.reads(new RegExp(words.kinds[first]));
  await therapist.leave();

  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.goTo("/riverside/recognition");
  const every = words.confirmAll.replace("{count}", String.raw`\d+`);
  await worker.press(new RegExp(every));
  await worker.reads(new RegExp(words.states.confirmed));
  assert.equal(await worker.page.getByRole("button", { name: new RegExp(every) }).count(), 0);
  await worker.leave();
}

/** A partner sends the table it keeps, and releases its one statement; a commissioner to whom it is given reads it. @practice P14 @practice P19 */
export async function walkStatement(demo: OpenDemo, way: Way): Promise<void> {
  const words = recognitionWords(way.language);
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.goTo("/riverside/recognition");
  await worker.press(words.sheets);
  await worker.page.locator('main input[type="file"]').setInputFiles({
    name: `hours-${way.number}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(
      `Date,Hours,What\r\n0${way.number}/03/2026,1.5,Interpreted at the GP\r\n31/02/2026,2,Meeting\r\n`,
    ),
  });
  await worker.press("Read it");
  await worker.press("Read it so");
  await worker.reads(/1 of 2 rows, 1 hour 30 minutes[\s\S]*There is no such day/);
  await worker.press("Write 1 row into the ledger");
  await worker.reads(/1 row of this table was/);

  await worker.goTo("/riverside/recognition");
  await worker.press(words.statement);
  await worker.reads(/What Riverside Carers’ Circle \(example\) gave[\s\S]*Paid to the organisation/);
  await worker.press("Release this statement");
  await worker.reads(/Released by the organisation itself/);
  const printed = await worker.page.pdf({ format: "A4" });
  assert.equal(printed.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length, 1, "It is one side of A4.");
  const address = new URL(worker.page.url()).pathname;
  await worker.leave();

  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.open(address);
  await commissioner.reads(/Released by the organisation itself/);
  await commissioner.leave();
}
