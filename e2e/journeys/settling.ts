import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const trust = "Example Riverside NHS Trust";
const circle = "Riverside Carers’ Circle (example)";

/** Fills the three boxes of a day, so many years from now. */
const day = async ({ write }: Walker, name: string, years: number): Promise<void> => {
  const now = new Date();
  const boxes = [`${name}-day`, `${name}-month`, `${name}-year`];
  const typed = ["1", String(now.getUTCMonth() + 1), String(now.getUTCFullYear() + years)];
  await write(Object.fromEntries(boxes.map((box, index) => [box, typed[index] ?? ""])));
};

const choose = ({ page }: Walker, name: string, label: string) =>
  page.locator(`main select[name="${name}"]`).selectOption({ label });

const titleOf = ({ number }: Way): string => `Who rings whom, number ${number}`;

/** Two organisations settle what they share: written by one, signed by both, and over when one says so. @practice P17 */
export async function walkAgreement(demo: OpenDemo, way: Way): Promise<void> {
  const title = titleOf(way);
  const carer = await walkInAs(demo, "carersWorker", way);
  await carer.goTo("/riverside/agreements");
  await carer.reads(/In force[\s\S]*Whom a family may ring/);
  await carer.press("Write an agreement");
  await choose(carer, "one", circle);
  await choose(carer, "other", trust);
  await carer.press("Go on");
  await carer.press("Keep this, to be signed");
  await carer.reads(/Write what it is for/);
  await carer.write({ title, purpose: "To ring back the same day.", fields: "First name\nTelephone" });
  await day(carer, "startsOn", 0);
  await day(carer, "endsOn", 2);
  await day(carer, "reviewOn", 1);
  await carer.press("Keep this, to be signed");
  await carer.reads(/Not in force: it waits to be signed/);
  await carer.press(`Sign for ${circle}`);
  await carer.reads(new RegExp(`Not signed by: ${trust}`));
  const here = new URL(carer.page.url()).pathname;

  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.reads(new RegExp(`“${title}” waits for your side to sign`));
  await therapist.open(here);
  await therapist.press(`Sign for ${trust}`);
  await therapist.reads(/In force\s+Both sides have signed/);

  await carer.open(here);
  await carer.press("Withdraw from it");
  await carer.press("Withdraw now");
  await carer.reads(/Write why/);
  await carer.write({ because: "Families want to ring themselves." });
  await carer.press("Withdraw now");
  await therapist.open(here);
  await therapist.reads(/nothing is shared any more[\s\S]*Families want to ring themselves/);
  await therapist.leave();
  await carer.leave();
}

/** A service says what it needs, is told what could fit and why, is helped by a mosque, and says thank you. @practice P36 */
export async function walkExchange(demo: OpenDemo, way: Way): Promise<void> {
  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.goTo("/riverside/exchange");
  await therapist.reads(/A hall for 80 with a kitchen/);
  await therapist.press("Say what is needed");
  await therapist.write({ title: `A quiet room, number ${way.number}` });
  await therapist.choose("topic", "space");
  await choose(therapist, "of", trust);
  await day(therapist, "untilOn", 1);
  await therapist.press("Keep this");
  await therapist.reads(/What could fit[\s\S]*A women’s room[\s\S]*Both are about a room or a place to meet/);
  const here = new URL(therapist.page.url()).pathname;
  await therapist.page
    .locator("main li", { hasText: "A women’s room" })
    .getByRole("button", { name: /^Ask whether these fit/ })
    .click();
  await therapist.reads(/Waits for an answer/);

  const trustee = await walkInAs(demo, "mosqueTrustee", way);
  // Much waits for this mosque: the rest of it is one press away.
  await trustee.page.locator("main details > summary").first().click();
  await trustee.reads(/Somebody needs what you offer: A women’s room/);
  await trustee.press("Say whether it fits");
  await trustee.press(/^Yes, this fits/);
  await trustee.reads(/Agreed on/);
  await trustee.leave();

  await therapist.open(here);
  await therapist.write({ words: "Six women came." });
  await therapist.press(/^Say thank you/);
  await therapist.reads(/Thank you: Six women came/);
  await therapist.goTo("/riverside/exchange");
  await therapist.press("How much of what each side asked was met");
  await therapist.reads(/Of what communities asked, \d+ of \d+/);
  await therapist.leave();
}
