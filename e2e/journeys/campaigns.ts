import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const day = (name: string, [year, month, date]: readonly [string, string, string]) => ({
  [`${name}-day`]: date,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

/** What stood on paper before the campaign began, typed in as it stood there. */
async function chooseOnPaper(commissioner: Walker): Promise<void> {
  const { page } = commissioner;
  const counted = page.locator('main select[name="counted"]');
  const referrals = counted.locator("option", { hasText: /Riverside Link Workers.*: referrals$/ });
  await counted.selectOption((await referrals.first().getAttribute("value")) ?? "");
  await commissioner.choose("code", "M");
  await commissioner.choose("wants", "more");
  await commissioner.choose("besides", "A");
  await commissioner.choose("method", "beside");
  const steps = { inputs: "Hours.", outputs: "Talks.", outTakes: "Who remembers.", outcomes: "Who comes." };
  await commissioner.write({ hopedPercent: "20", lagMonths: "0", ...steps, impact: "The gap beside White British." });
  await commissioner.write({
    ...day("baselineFrom", ["2019", "4", "1"]),
    ...day("startsOn", ["2022", "4", "1"]),
    ...day("readUntil", ["2025", "3", "31"]),
  });
  await commissioner.press("Choose this, and keep it");
  await commissioner.reads(/That day has come already, and how a campaign is read is chosen before it starts/);
  await commissioner.write({ ...day("paperOn", ["2022", "2", "15"]), paperWhere: "Paper 9 of the example board" });
  await commissioner.press("Choose this, and keep it");
}

async function sign(walker: Walker, words: string): Promise<void> {
  await walker.press("Sign the reading for your side");
  await walker.reads(/It did not work: what was hoped for did not happen/);
  await walker.choose("agrees", "yes");
  await walker.write({ words });
  await walker.press("Sign it");
}

/**
 * A commissioner writes down a campaign and how its effect is read; the other side says that the paper said so; both
 * read that it did not work, in people and with how sure that is, and sign in their own words. @practice P29
 */
export async function walkCampaign(demo: OpenDemo, way: Way): Promise<void> {
  const title = `Leaflets in bags (example ${way.number})`;
  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.goTo("/riverside/campaigns");
  await commissioner.press("Write down a campaign");
  const community = commissioner.page.locator('main select[name="community"]');
  await community.selectOption({ label: "Black Caribbean people in Riverside" });
  await commissioner.write({ title, purpose: "That more people ring.", area: "Two markets", languages: "English" });
  await commissioner.write({ channels: "Leaflets" });
  await commissioner.press("Write it down");
  await commissioner.reads(/Nothing is chosen yet/);
  const address = new URL(commissioner.page.url()).pathname;
  await commissioner.press("Choose how its effect will be read");
  await chooseOnPaper(commissioner);
  await commissioner.reads(/Until the other side says that the paper said so, nothing here is called a success/);
  await commissioner.press("Read the result");
  await commissioner.reads(/Nobody can say whether it worked[\s\S]*the other side has not said yet/);

  const leader = await walkInAs(demo, "churchLeader", way);
  await leader.follow(`${address}/confirm`);
  await leader.choose("says", "yes");
  await leader.press("Say so");
  await leader.reads(/Yes, says the other side/);
  await leader.press("Say what your side saw");
  await leader.choose("kind", "unintended");
  await leader.write({ words: "People thought that we sold their addresses." });
  await leader.press("Add it");
  await leader.press("Read the result");
  await leader.reads(/between 11 more and 321 fewer people were counted than would have been/);
  await sign(leader, "Nobody reads what falls out of a bag.");

  await commissioner.open(address);
  await commissioner.press("Write down what it cost");
  await commissioner.write({ pounds: "2,400", words: "Print." });
  await commissioner.press("Keep this");
  await commissioner.press("Read the result");
  await sign(commissioner, "We stop.");
  await commissioner.reads(/We stop\.[\s\S]*Nobody reads what falls out of a bag\.[\s\S]*sold their addresses/);
  assert.match(await commissioner.takes("as=csv"), /It did not work[\s\S]*Method: difference in differences/);
  await commissioner.open(`${address}/register`);
  await commissioner.reads(/This can no longer be changed[\s\S]*Add a dated note/);
  await commissioner.open("/riverside/campaigns/compare");
  await commissioner.reads(/It worked[\s\S]*Between £\d+ and £\d+ for each person newly reached/);
  await commissioner.leave();
  await leader.leave();
}
