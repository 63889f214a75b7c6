import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

/** The name of the category that this walk asks for. */
export const categoryOf = ({ number }: Way): string =>
  ["Hazara", "Balti", "Gilgiti", "Mirpuri"][number - 1] ?? "Brahui";

/** A worker of a charity: what communities bring, what is known, what is missing in how people are counted. */
export async function walkAsWorker(demo: OpenDemo, way: Way): Promise<void> {
  const worker = await walkInAs(demo, "carersWorker", way);
  await worker.reads(/You are here as a worker of a community organisation/);
  await addWhatIsKnown(worker, way);
  await describeCommunity(worker, way);
  await suggestCategory(worker, way);
  await readServices(worker);
  await readOwnRecord(worker);
  await worker.leave();
}

async function addWhatIsKnown({ goTo, press, reads, choose, write, page, follow }: Walker, way: Way): Promise<void> {
  await goTo("/riverside/communities");
  await press("Black Caribbean people in Riverside");
  await reads(/What this community brings[\s\S]*Saturday School/);
  await reads(/These do not agree/);
  await press("Add something that is known");
  await choose("kind", "residents");
  await write({
    words: `My brother went ${way.number + 1} times. Nobody there had heard of our church.`,
    sourceTitle: "Talk at the domino club",
    period: "this spring",
  });
  await press("Keep this");
  await reads(/Nobody there had heard of our church/);

  // What one wrote oneself, one corrects, and may take back.
  await page.locator('search input[name="q"]').fill(`went ${way.number + 1} times`);
  await page.locator("search button").click();
  await follow("/statements/");
  await press("Correct this");
  await write({ words: `My brother went ${way.number + 1} times.`, because: "The rest was about somebody else." });
  await press("Keep this correction");
  await reads(/What it said before/);
  await press("Withdraw this");
  await write({ because: "He asked me to." });
  await press("Withdraw it");
  await reads(/Withdrawn[\s\S]*He asked me to/);
}

async function describeCommunity({ goTo, press, reads, write, open, page }: Walker, way: Way): Promise<void> {
  const name = `The domino club, table ${way.number}`;
  await goTo("/riverside/communities");
  await press("Describe another community");
  await press("Keep this description");
  await reads(/name/i);
  await write({ name, organisations: "The club itself.", history: "Thirty years of Fridays.", toldBy: "Six players." });
  await press("Keep this description");
  await reads(/What this community brings[\s\S]*The club itself/);
  const here = new URL(page.url()).pathname;
  await press("Change this description");
  await write({ skills: "Patience." });
  await press("Keep this description");
  await reads(/Patience/);
  await press(/^Every description there was/);
  await reads(/2|Two/);
  await open(`${here}/not-here`);
  await reads(/does not want to be here|not want/i);
}

async function suggestCategory({ open, press, reads, write, choose, page }: Walker, way: Way): Promise<void> {
  await open("/riverside/communities/categories");
  await reads(/Kashmiri/);
  await press("Kashmiri");
  await reads(/This is contested/);
  await open("/riverside/communities/suggest?step=add");
  await write({ label: categoryOf(way), because: "Families here call themselves so, and neither list has it." });
  await choose("parent-nhs-2001-england", "L");
  for (const census of ["2021", "2011", "2001"])
    await page.locator(`main select[name="parent-census-${census}-ew"]`).selectOption({ index: 9 });
  await press("Send this to the keepers");
  await reads(/waits for an answer/);
  await open("/riverside/communities/own-words");
  await write({ words: `A Londoner, a mother, from the hills. Number ${way.number}.` });
  await press("Keep my words");
  await reads(/from the hills/);
}

async function readServices({ goTo, press, reads }: Walker): Promise<void> {
  await goTo("/riverside/services");
  await press(/^Riverside Talking Therapies/);
  await reads(/Whom to ask[\s\S]*What we cannot do yet/);
}

async function readOwnRecord({ open, takes, reads, press, write }: Walker): Promise<void> {
  await open("/riverside/privacy");
  await press("See what is kept on you");
  await reads(/What is kept on you[\s\S]*The roles you hold or held/);
  assert.match(await takes("as=csv"), /Example Carers’ Circle worker/);
  assert.match(await takes("as=json"), /Example Carers’ Circle worker/);
  await write({ name: "Example Carers’ Circle worker" });
  await press("Save my name");
  await open("/riverside/my-record");
  await press("See what would be forgotten");
  await reads(/Be forgotten/);
}
