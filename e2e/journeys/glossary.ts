import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** Somebody asks what a word means, is told, and a speaker gives it in Urdu that another one checks. @practice P11 */
export async function walkWord(demo: OpenDemo, way: Way): Promise<void> {
  const word = `Stepped care ${way.number}`;
  const asker = await walkInAs(demo, "contributor", way);
  await asker.goTo("/riverside/glossary");
  await asker.follow("/riverside/glossary/ask");
  await asker.write({ word });
  await asker.press(/^(?:Ask|پوچھیں)$/);

  const lead = await walkInAs(demo, "engagementLead", way);
  await lead.follow("/riverside/glossary/asked");
  await lead.press(new RegExp(`^Explain it ?: ${word}$`));
  await lead.write({ plain: `You begin with light help (${way.number}).` });
  await lead.press("Add it");
  await lead.reads(/You begin with light help/);
  const address = new URL(lead.page.url()).pathname;
  await lead.leave();

  await asker.goTo("/riverside/home");
  await asker.unfold();
  await asker.reads(new RegExp(`A word you asked for is explained: ${word}`));
  await asker.leave();

  const speaker = await walkInAs(demo, "champion", way);
  await speaker.open(address);
  await speaker.press("Say what it means in your language");
  await speaker.choose("language", "ur");
  await speaker.write({ words: `پہلے ہلکی مدد (${way.number})`, creditedAs: "Example Sewing Group" });
  await speaker.choose("credit", "organisation");
  await speaker.press("Give it");
  await speaker.reads(/No other speaker has looked at this yet/);
  await speaker.leave();

  const other = await walkInAs(demo, "mosqueTrustee", way);
  await other.open(address);
  await other.press("Say whether this is right");
  await other.choose("verdict", "so");
  await other.choose("speaks", "yes");
  await other.press("Say so");
  await other.leave();

  const everyone = await comeTo(demo, way);
  await everyone.open(`${address}?lang=ur`);
  await everyone.reads(/پہلے ہلکی مدد[\s\S]*Example Sewing Group/);
  await everyone.leave();
}

/** How people here say it, with what is polite; one that waits is looked at by another speaker. @practice P15 */
export async function walkSaying(demo: OpenDemo, way: Way): Promise<void> {
  const phrase = `Ghabrahat ${way.number}`;
  const giver = await walkInAs(demo, "kashmiriElder", way);
  await giver.goTo("/riverside/glossary");
  await giver.follow("/glossary/said");
  await giver.follow("/glossary/said/new");
  await giver.write({ phrase, literally: "a flutter inside", polite: "Ask what happened that day." });
  await giver.choose("language", "ur");
  await giver.choose("maySpeakOf", "worry");
  await giver.choose("released", "yes");
  await giver.press("Give it");
  await giver.reads(
    /(?:It helps you to ask|پوچھنے میں مدد)[\s\S]*(?:No other speaker has looked at this yet|کسی اور بولنے والے نے اسے نہیں دیکھا)/,
  );
  const address = new URL(giver.page.url()).pathname;

  const other = await walkInAs(demo, "mosqueTrustee", way);
  await other.open(address);
  await other.press("Say whether it is so");
  await other.choose("verdict", "otherwise");
  await other.choose("speaks", "yes");
  await other.press("Say so");
  await other.reads(/Write how it is said, or what is wrong/);
  await other.write({ why: "We say: dil ghabrata hai." });
  await other.choose("verdict", "so");
  await other.choose("released", "yes");
  await other.press("Say so");
  await other.leave();

  const everyone = await comeTo(demo, way);
  await everyone.open(address);
  await everyone.reads(
    /a flutter inside[\s\S]*(?:a community member|برادری کے ایک فرد)[\s\S]*(?:It helps you to ask|پوچھنے میں مدد)[\s\S]*dil ghabrata hai/,
  );
  await everyone.leave();

  await giver.open(address);
  await giver.page.locator("main summary").last().click();
  await giver.choose("sure", "yes");
  await giver.press("Take it back");
  await giver.leave();
}
