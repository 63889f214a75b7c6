import type { OpenDemo } from "../open-demo.ts";
import { categoryOf } from "./worker.ts";
import { walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

/** A keeper from the side of the communities, who also looks after the people of the place. */
export async function walkAsKeeper(demo: OpenDemo, way: Way): Promise<void> {
  const keeper = await walkInAs(demo, "churchLeader", way);
  await keeper.reads(/Somebody suggests: Add the category/);
  await takeUp(keeper, way);
  await proposeSetting(keeper, way);
  await lookAfterPeople(keeper, way);
  await answerForPrivacy(keeper, way);
  await keeper.leave();
}

async function takeUp({ open, press, write, reads }: Walker, way: Way): Promise<void> {
  await open("/riverside/communities/categories");
  await press(`Add the category “${categoryOf(way)}”.`);
  await reads(/Take it up/);
  await write({ because: "" });
  await press("Propose it to the other side");
  await reads(/why/i);
  await open("/riverside/communities/categories");
  await press(`Add the category “${categoryOf(way)}”.`);
  await write({ because: "Families of the mosque ask for it." });
  await press("Propose it to the other side");
  await reads(/waits for an answer[\s\S]*still needs a yes from a keeper for services and councils/);
}

async function proposeSetting({ goTo, press, write, reads, page }: Walker, way: Way): Promise<void> {
  await goTo("/riverside/keepers");
  await reads(/For services and councils[\s\S]*For community organisations/);
  await page.goto(new URL("/riverside/settings", page.url()).href);
  await reads(/What is settled here[\s\S]*How long silence may last/);
  await page.locator('main a[href*="kind=silence-limit-days"]').click();
  await write({ value: String(30 + way.number), because: "People should not wait so long." });
  await press("Propose it");
  await reads(new RegExp(`After ${30 + way.number} days without an answer`));
  await page.goto(new URL("/riverside/keepers/propose", page.url()).href);
  await reads(/It happens when a keeper of each side has said yes/);
}

async function lookAfterPeople({ goTo, press, write, reads, choose, page }: Walker, way: Way): Promise<void> {
  await goTo("/riverside/people");
  await press("What each role may do");
  await page.locator("main summary").first().click();
  await reads(/see communities/);
  await goTo("/riverside/people");
  await press("Invite somebody");
  await write({ name: `Example Guest ${way.number}`, email: guestOf(way) });
  await choose("roles", "analyst");
  await press("Send the invitation");
  await reads(new RegExp(`Example Guest ${way.number}`));
  await goTo("/riverside/people");
  await press("Example Analyst");
  await reads(/Change their roles/);
}

/** Whom the keeper invites on this walk. */
export const guestOf = ({ number }: Way): string => `guest-${number}@riverside.example`;

async function answerForPrivacy({ open, press, write, reads, choose, takes }: Walker, way: Way): Promise<void> {
  await open("/riverside/privacy/responsible");
  await write({ responsible: "Riverside Borough Council", contact: `privacy-${way.number}@riverside.example` });
  await press("Save");
  await reads(new RegExp(`privacy-${way.number}@riverside\\.example`));
  await press("Choose how long things are kept");
  await choose("kind", "invitations");
  await write({ months: String(way.number) });
  await press("Save");
  await open("/riverside/export");
  await reads(/It holds personal information/);
  await takes("as=zip");
}
