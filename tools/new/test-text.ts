import type { ScreenNames } from "./screen.ts";

/** The test of a new screen: a real place, a real database, somebody of the place and a stranger. */
export const testOf = ({ area, camel, screen, title, path }: ScreenNames): string => {
  const address = path.replace("{place}", "riverside");
  return `import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import { ${camel}Route } from "./${screen}.route.tsx";
import { leadOf } from "./${screen}.rules.ts";

let house: RehearsedHost;
let placeId: string;
before(async () => {
  house = await rehearseHost([{ name: "${area}", title: "${title}", routes: [${camel}Route], menu: [] }]);
  placeId = await startPlace(house.stage.app, "Riverside");
});
after(() => house.close());

const open = (headers: Record<string, string>) => house.app.inject({ url: "${address}", headers });

test("somebody of the place sees the page, and a program is told the same", async () => {
  const { headers } = await signedIn(house.stage, { placeId, roles: ["analyst"] });
  const page = await open({ accept: "text/html", ...headers });
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /${title} of Riverside\\./);
  const answer = await open({ accept: "application/json", ...headers });
  assert.deepEqual(answer.json(), { lead: leadOf("Riverside") });
});

test("a stranger is told why not", async () => {
  const answer = await open({ accept: "application/json" });
  assert.equal(answer.statusCode, 403);
  assert.match(answer.json().detail, /^This page is for the people of this place\\./);
});
`;
};
