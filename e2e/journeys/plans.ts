import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

async function beginPlan(owner: Walker, plan: { readonly title: string; readonly kind: string }): Promise<string> {
  await owner.goTo("/riverside/plans");
  await owner.press("Write down a plan");
  await owner.choose("kind", plan.kind);
  await owner.write({ title: plan.title, purpose: "To keep one room warm on each estate.", stillOpen: "Which rooms." });
  await owner.press("Write it down");
  await owner.reads(/The scope is still open[\s\S]*no partners yet/);
  return new URL(owner.page.url()).pathname;
}

/**
 * A partner whom nobody was open with disputes the dates in one tap; a commissioner finds who was involved before scope
 * was fixed, for all plans, on one page, two presses from home, and that this one counts as late. @practice P10
 */
export async function walkEarly(demo: OpenDemo, way: Way): Promise<void> {
  const title = `Warm rooms (example ${way.number})`;
  const owner = await walkInAs(demo, "engagementLead", way);
  const address = await beginPlan(owner, { title, kind: "campaign" });
  await owner.press("Add a partner");
  await owner.page.locator('main select[name="organisation"]').selectOption({ label: "Riverside Church (example)" });
  await owner.press("Add them");
  await owner.press("Attach what fixed the scope");
  await owner.choose("kind", "announcement");
  await owner.write({ words: "The website says which rooms.", "onDay-day": "5", "onDay-month": "1" });
  await owner.write({ "onDay-year": "2026" });
  await owner.press("Attach it");
  await owner.reads(/The scope was fixed on 5 January 2026[\s\S]*First involved: not yet/);

  const partner = await walkInAs(demo, "churchLeader", way);
  await partner.follow(`${address}#partner`);
  await partner.press("It was decided before we came");
  await partner.reads(/Late[\s\S]*Disputed/);
  await partner.leave();

  await owner.open("/riverside/home");
  await owner.reads(
    new RegExp(`${title.replaceAll(/[()]/g, String.raw`\$&`)}: Riverside Church \\(example\\) disputes a date`),
  );
  await owner.leave();

  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.goTo("/riverside/plans");
  await commissioner.press("Who was involved before scope was fixed?");
  await commissioner.reads(/Who was involved before scope was fixed\?[\s\S]*confirmed by the partner/);
  await commissioner.reads(new RegExp(`example ${way.number}\\)[\\s\\S]*Late`));
  assert.match(await commissioner.takes("as=csv"), new RegExp(`example ${way.number}\\),.*Late,Disputed`));
  await commissioner.leave();
}

/**
 * From a plan its owner asks a partner, after seeing what everybody asked it this month; the ask stands on the plan with
 * its minutes and pay, the partner answers it, and being asked is not being involved. @practice P10
 */
export async function walkAskForPlan(demo: OpenDemo, way: Way): Promise<void> {
  const owner = await walkInAs(demo, "commissioner", way);
  const title = `Benches by the river (example ${way.number})`;
  const address = await beginPlan(owner, { title, kind: "campaign" });
  const partners = owner.page.locator('main select[name="organisation"]');
  await owner.press("Add a partner");
  await partners.selectOption({ label: "Riverside Mosque (example)" });
  await owner.press("Add them");
  await owner.press("Ask a partner for this plan");
  await partners.selectOption({ label: "Riverside Mosque (example)" });
  await owner.press("See what they were asked");
  await owner.reads(/Asked this month by everybody/);
  const plan = address.slice(address.lastIndexOf("/") + 1);
  assert.equal(await owner.page.locator('main select[name="plan"]').inputValue(), plan);
  const [year = "", month = "", day = ""] = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10).split("-");
  const words = `Walk there with us (example ${way.number})`;
  await owner.choose("kind", "other");
  await owner.choose("alreadyHeld", "no");
  await owner.write({ title: words, minutes: "90", pay: "45", lookedIn: "Their page.", inNameOf: "Example Council" });
  await owner.write({ "byDay-day": day, "byDay-month": month, "byDay-year": year });
  const reason = owner.page.locator('main [name="overBecause"]');
  if ((await reason.count()) > 0) await reason.fill("The benches are placed next week.");
  await owner.press("Send this ask");
  await owner.open(address);
  await owner.reads(/Only asked[\s\S]*First involved: not yet[\s\S]*1 ask: 1 hour 30 minutes, £45[\s\S]*waits/);

  const partner = await walkInAs(demo, "mosqueTrustee", way);
  await partner.open(address);
  await partner.press(words);
  await partner.reads(/For the plan[\s\S]*Benches by the river[\s\S]*1 hour 30 minutes/);
  await partner.press("Answer");
  await partner.choose("says", "yes");
  await partner.page.locator("main form button").last().click();
  await partner.leave();

  await owner.again();
  await owner.reads(/Only asked[\s\S]*1 ask: 1 hour 30 minutes, £45[\s\S]*yes/);
  await owner.leave();
}

/** Somebody of the panel scores for themselves; of too few nothing is shown; of enough both sides stand side by side. @practice P32 */
export async function walkPanel(demo: OpenDemo, way: Way): Promise<void> {
  const title = `Did it help? (example ${way.number})`;
  const owner = await walkInAs(demo, "seniorManager", way);
  const address = await beginPlan(owner, { title, kind: "evaluation" });
  await owner.press("The panel of this plan");
  await owner.write({ options: "The hall\nThe clinic", criteria: "People feel safe there" });
  await owner.page.getByLabel("Example Champion", { exact: true }).check();
  await owner.press("Ask the panel");

  const champion = await walkInAs(demo, "champion", way);
  await champion.follow(`${address}/score`);
  await champion.reads(/Nobody sees what you say here/);
  await champion.choose("side", "user");
  await champion.choose("score_1_1", "5");
  await champion.choose("score_2_1", "1");
  await champion.press("Send my scores");
  await champion.leave();

  await owner.open(address);
  await owner.press("Close the scoring and count it");
  await owner.reads(/carers and advocates: fewer than 5 scored, so nothing is shown/);
  await owner.press("Write what was decided, and why");
  await owner.page.getByLabel("The hall", { exact: true }).check();
  await owner.choose("followed", "followed");
  const today = new Date().toISOString();
  await owner.write({
    because: "The one who came said so.",
    "onDay-day": today.slice(8, 10),
    "onDay-month": today.slice(5, 7),
    "onDay-year": today.slice(0, 4),
  });
  await owner.press("Keep the decision");
  await owner.reads(/The hall[\s\S]*was followed, because:[\s\S]*Too few of them scored to say/);
  await owner.open("/riverside/plans/decisions");
  await owner.reads(/Did the courses help\?[\s\S]*Changed by them/);
  await owner.leave();
}
