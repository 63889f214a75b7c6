import assert from "node:assert/strict";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/**
 * A chair begins a steering group, is told who is missing, and asks; somebody who uses services says yes themselves, is
 * shown to nobody outside, and leaves; the chair knows at once.
 */
export async function walkGroup(demo: OpenDemo, way: Way): Promise<void> {
  const name = `Our table (example ${way.number})`;
  const chair = await walkInAs(demo, "seniorManager", way);
  await chair.goTo("/riverside/groups");
  await chair.press("Begin a group");
  await chair.choose("kind", "panel");
  await chair.write({
    name,
    purpose: "To say whether services help.",
    chosenBy: "The people who came to the first meal",
    chosenBecause: "Everybody falls behind in the same service.",
  });
  await chair.choose("seats", "service-user");
  await chair.press("Begin the group");
  await chair.reads(/Who is missing[\s\S]*No one who uses the service sits here yet/);
  await chair.reads(/Chosen by The people who came to the first meal/);
  const address = new URL(chair.page.url()).pathname;

  await chair.press("Invite somebody, or ask an organisation to name somebody");
  await chair.page.locator('main select[name="person"]').selectOption({ label: "Example Contributor" });
  await chair.press("Ask them");
  await chair.reads(/Example Contributor was asked on/);

  const asked = await walkInAs(demo, "contributor", way);
  await asked.reads(new RegExp(`You are asked to take a seat: Our table \\(example ${way.number}\\)`));
  await asked.follow(`${address}/answer`);
  await asked.reads(/Outside the group only the chair knows that it is you/);
  await asked.choose("says", "yes");
  await asked.press("Send my answer");
  await asked.reads(/Holds the seat: you/);

  const outside = await walkInAs(demo, "commissioner", way);
  await outside.open(address);
  await outside.reads(/shown to the chair and to their own group only/);
  assert.ok(!(await outside.page.locator("main").innerText()).includes("Example Contributor"));
  const { request } = outside.page.context();
  for (const accept of ["application/json", "text/html"])
    assert.doesNotMatch(
      await (await request.get(demo.origin + address, { headers: { accept } })).text(),
      /Contributor/,
    );
  await outside.leave();

  await chair.open(address);
  await chair.reads(/Holds the seat: Example Contributor/);
  assert.ok(!/No one who uses the service/.test(await chair.page.locator("main").innerText()));
  await asked.page.locator("main summary", { hasText: "Leave this seat" }).click();
  await asked.press("Leave it");
  await asked.reads(/No one who uses the service sits here yet\. The chair knows/);
  await asked.leave();

  await chair.open("/riverside/home");
  await chair.reads(new RegExp(`Our table \\(example ${way.number}\\): No one who uses the service sits here yet`));
  await chair.open(`${address}/end`);
  await chair.choose("sure", "yes");
  await chair.press("End it");
  await chair.reads(/Ended on/);
  await chair.leave();
}

/**
 * Do people from everywhere take part in groups for all, and for themselves? A commissioner reads it from the groups; a
 * contributor reads the same of groups, and no figures that are not opened to them.
 */
export async function walkParity(demo: OpenDemo, way: Way): Promise<void> {
  const commissioner = await walkInAs(demo, "commissioner", way);
  await commissioner.goTo("/riverside/groups");
  await commissioner.follow("/groups/variety");
  await commissioner.reads(
    /The next look is on[\s\S]*Beside who lives here and who uses services[\s\S]*Uses the service/,
  );
  await commissioner.open("/riverside/groups/participation");
  await commissioner.follow("/sessions/took-part");
  await commissioner.reads(/Who took part for themselves[\s\S]*Decisions they moved[\s\S]*How this is counted/);
  await commissioner.leave();
  const contributor = await walkInAs(demo, "contributor", way);
  await contributor.open("/riverside/groups/variety");
  await contributor.reads(/The next look is on[\s\S]*have not opened these figures to your role/);
  assert.ok(!(await contributor.page.locator("main").innerText()).includes("Uses the service"));
  await contributor.leave();
}
