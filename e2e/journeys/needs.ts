import type { OpenDemo } from "../open-demo.ts";
import { needWords } from "../../src/areas/needs/needs.words.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** A day as its three boxes take it, so many days from today. */
const day = (name: string, fromToday: number): Readonly<Record<string, string>> => {
  const at = new Date(Date.now() + fromToday * 86_400_000).toISOString();
  return { [`${name}-day`]: at.slice(8, 10), [`${name}-month`]: at.slice(5, 7), [`${name}-year`]: at.slice(0, 4) };
};

/**
 * Somebody asks for an interpreter in their own language, on one page; the service says that nobody came, with who said no
 * and why, and it stands among what was refused. @practice P16
 */
export async function walkNeed(demo: OpenDemo, way: Way): Promise<void> {
  const words = needWords(way.language);
  const which = `Pahari (${way.number})`;
  const asker = await walkInAs(demo, "contributor", way);
  await asker.goTo("/riverside/needs");
  await asker.press(words.ask);
  await asker.choose("kind", "interpreter");
  await asker.press(words.send);
  await asker.reads(/Write which: a language/);
  await asker.write({ words: which, ...day("neededBy", 12) });
  await asker.page.locator('main select[name="service"]').selectOption({ index: 1 });
  await asker.press(words.send);
  await asker.reads(new RegExp(words.states.waiting));
  const address = new URL(asker.page.url()).pathname;

  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.open(address);
  await therapist.choose("did", "refused");
  await therapist.page.locator('main select[name="byRole"]').selectOption("booking");
  await therapist.page.locator('main select[name="reason"]').selectOption("nobody-to-send");
  await therapist.press(needWords(way.language).keep);
  await therapist.open("/riverside/needs?state=refused");
  await therapist.reads(new RegExp(`Pahari \\(${way.number}\\)`));
  await therapist.open("/riverside/needs/counts");
  await therapist.reads(/Of about \d+ that were asked for/);
  await therapist.leave();
  await asker.again();
  await asker.reads(new RegExp(words.reasons["nobody-to-send"]));
  await asker.leave();
}

/** What a service refuses again and again stands before those who bring barriers to the managers, ready to be raised. @practice P16 @practice P22 */
export async function walkRefused(demo: OpenDemo, way: Way): Promise<void> {
  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.goTo("/riverside/barriers");
  await lead.reads(/Somebody for the children/);
  await lead.press("raise it as a barrier");
  await lead.page.locator('main form[action$="/barriers"] input[name="title"]').waitFor();
  await lead.leave();
}
