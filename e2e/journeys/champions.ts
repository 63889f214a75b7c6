import assert from "node:assert/strict";
import { championWords } from "../../src/areas/champions/champions.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/**
 * A champion tells what they heard; the commissioner by name answers in words; the champion says that it does not answer, and
 * the next person has it; then it does, and everybody may read it. @practice P30
 */
export async function walkQuestion(demo: OpenDemo, way: Way): Promise<void> {
  const words = championWords(way.language);
  const said = `Nobody says when the group begins (${way.number}).`;
  const champion = await walkInAs(demo, "champion", way);
  await champion.goTo("/riverside/champions/own");
  await champion.press(words.tell);
  await champion.write({ words: said });
  await champion.choose("theme", "where-when");
  await champion.choose("heardFrom", "few");
  await champion.press(words.send);
  await champion.reads(new RegExp(`begins \\(${way.number}\\)[\\s\\S]*Example Commissioner`));

  const answering = async (who: "commissioner" | "seniorManager", outcome: string, answer: string): Promise<void> => {
    const walker = await walkInAs(demo, who, way);
    await walker.goTo("/riverside/champions");
    const links = await walker.page.locator("main#maincontent #waiting a").all();
    for (const href of await Promise.all(links.map((link) => link.getAttribute("href")))) {
      await walker.open(href ?? "");
      if ((await walker.page.locator("main#maincontent").innerText()).includes(said)) break;
    }
    await walker.reads(new RegExp(`begins \\(${way.number}\\)`));
    await walker.choose("outcome", outcome);
    await walker.write({ answer });
    await walker.press("Send the answer");
    await walker.reads(new RegExp(answer));
    await walker.leave();
  };
  await answering("commissioner", "cannot", "There is no room just now.");

  await champion.open("/riverside/champions/own");
  await champion.press(words.replyAsk);
  await champion.choose("heard", "not");
  await champion.write({ missing: "The library has one." });
  await champion.press(words.say);
  await champion.reads(/Example Senior Manager/);

  await answering(
    "seniorManager",
    "will",
    `The library room is ours from May (${way.number}).`.replaceAll(/[()]/g, ""),
  );

  await champion.open("/riverside/champions/own");
  await champion.reads(new RegExp(`ours from May ${way.number}`));
  await champion.press(words.replyAsk);
  await champion.choose("heard", "answers");
  await champion.press(words.say);
  await champion.press(words.release);
  await champion.write({ words: `When does the group begin ${way.number}?` });
  await champion.choose("namesNobody", "yes");
  await champion.press(words.release);
  await champion.open("/riverside/champions/record");
  await champion.reads(new RegExp(`When does the group begin ${way.number}[\\s\\S]*ours from May ${way.number}`));
  await champion.leave();
}

/** What a champion did: three taps and the button, and it is in their hours. @practice P30 */
export async function walkDeed(demo: OpenDemo, way: Way): Promise<void> {
  const words = championWords(way.language);
  const { page, goTo, press, leave } = await walkInAs(demo, "champion", way);
  await goTo("/riverside/champions/own");
  await press(words.did);
  let taps = 0;
  for (const [name, value] of [
    ["what", "talked"],
    ["minutes", "60"],
    ["people", "few"],
  ] as const) {
    taps += 1;
    await page.locator(`main input[name="${name}"][value="${value}"] + label`).click();
  }
  await press(words.send);
  assert.equal(new URL(page.url()).pathname, "/riverside/champions/own");
  assert.equal(taps, 3);
  await leave();
}

/** Whoever runs the network sees who waits, who is in it and who answers. @practice P30 */
export async function walkNetwork(demo: OpenDemo, way: Way): Promise<void> {
  const { open, follow, reads, leave } = await walkInAs(demo, "engagementLead", way);
  await open("/riverside/champions");
  await reads(/Waiting for an answer[\s\S]*Who is in the network[\s\S]*Example Halima Noor/);
  await follow("champions/terms");
  await reads(/Example Commissioner[\s\S]*Example Senior Manager/);
  await open("/riverside/champions/meetings");
  await reads(/Champions’ tea/);
  await leave();
}
