import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

/** Into the three boxes of a day, so many days from now. */
async function writeDay({ write }: Walker, name: string, ahead: number): Promise<void> {
  const [year = "", month = "", day = ""] = new Date(Date.now() + ahead * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  await write({ [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year });
}

const circle = "Riverside Carers’ Circle (example)";

/**
 * A commissioner sees what a partner was asked this month by everybody before they ask; it is beyond the partner’s limit, so
 * they give a reason; the partner reads it and says no; somebody else joins an ask instead.
 */
export async function walkAsks(demo: OpenDemo, way: Way): Promise<void> {
  const title = `One more call (example ${way.number})`;
  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.goTo("/riverside/asks");
  await commissioner.press("Ask a partner");
  await commissioner.page.locator('main select[name="organisation"]').selectOption({ label: circle });
  await commissioner.press("See what they were asked");
  await commissioner.reads(
    /Asked this month by everybody: \d+ asks, [\s\S]*They can be asked for 6 asks, or 8 hours, a month/i,
  );
  await commissioner.choose("kind", "call");
  await commissioner.write({
    title,
    minutes: "600",
    pay: "0",
    lookedIn: "Their page and the exchange.",
    inNameOf: "Riverside Council (example)",
  });
  await writeDay(commissioner, "byDay", 9);
  await commissioner.choose("alreadyHeld", "no");
  await commissioner.press("Send this ask");
  await commissioner.reads(/Join another ask, ask next month, or write why it cannot wait/);
  await commissioner.write({ overBecause: "The cabinet meets on Monday." });
  await commissioner.press("Send this ask");
  await commissioner.reads(/waits/);
  const address = new URL(commissioner.page.url()).pathname;

  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.open("/riverside/home");
  await worker.reads(new RegExp(`One more call \\(example ${way.number}\\) \\(10 hours, £0\\)`));
  await worker.follow(`${address}/answer`);
  await worker.reads(/Beyond the limit, because[\s\S]*The cabinet meets on Monday/);
  await worker.choose("says", "no");
  await worker.press("Send my answer");
  await worker.leave();

  await commissioner.open("/riverside/asks/hours");
  await commissioner.reads(/Partners were asked for \d+ hours[\s\S]*of them unpaid/);
  const file = await commissioner.takes("as=csv");
  assert.match(file, /Riverside Carers’ Circle \(example\),\d+,\d+,\d+/);
  await commissioner.leave();

  // Somebody else needs the same, and joins what is there.
  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.open("/riverside/asks");
  if (way.number === 1) {
    await therapist.press("Fill in the form on winter money (example)");
    await therapist.press("Join this ask");
    await therapist.write({ inNameOf: "Riverside Talking Therapies (example)" });
    await therapist.press("Join it");
    await therapist.reads(/Riverside Council \(example\), Riverside Talking Therapies \(example\)/);
  }
  await therapist.leave();
}

/** Whom did this service ask, in what language, what came of it, and who was not asked this year? @practice P24 */
export async function walkAsked(demo: OpenDemo, way: Way): Promise<void> {
  const champion = await walkInAs(demo, "champion", way);
  await champion.goTo("/riverside/services");
  await champion.press("Riverside Talking Therapies (example)");
  await champion.reads(/Whom we asked[\s\S]*3 of \d+ communities were asked/);
  await champion.press("How they were asked, and what came of it");
  await champion.reads(/in Pahari[\s\S]*10 to 49 people answered[\s\S]*The letter now comes in Urdu too/);
  await champion.reads(/Not asked since[\s\S]*Black Caribbean people in Riverside, last on/);
  const service = new URL(champion.page.url()).pathname;
  await champion.press("Write down that people were asked");
  await champion.page.locator('main select[name="community"]').selectOption({ label: "Kashmiri people in Riverside" });
  await writeDay(champion, "onDay", -3);
  await champion.choose("way", "visit");
  await champion.choose("band", "few");
  await champion.write({
    language: "Urdu",
    through: "Kashmiri Elders’ Circle (example)",
    question: `What did we forget to ask? (example ${way.number})`,
  });
  await champion.press("Write it down");
  assert.equal(new URL(champion.page.url()).pathname, service);
  await champion.reads(
    new RegExp(`What did we forget to ask\\? \\(example ${way.number}\\) \\(fewer than 10 people answered\\)`),
  );
  await champion.open("/riverside/asked/not-this-year");
  await champion.reads(/not asked this year|Every community was asked this year/i);
  await champion.leave();
}
