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
