import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../db/stage.ts";
import { hasRole } from "../nouns/actor.ts";
import type { Actor } from "../nouns/actor.ts";
import { no, yes } from "../nouns/permission.ts";
import { found } from "../nouns/result.ts";
import { lookInPlace } from "./in-place.ts";
import { rehearseHost } from "./rehearsal-host.ts";
import type { RehearsedHost } from "./rehearsal-host.ts";
import { cookieFor, signedIn } from "./rehearsal-people.ts";

const mayRead = (actor: Actor) => (hasRole(actor, "analyst") ? yes("You are an analyst.") : no("Analysts only."));
const mayVisit = () => yes("Everyone may.");
const shown = { answers: z.object({}), answer: () => found({}), page: () => ({ title: "A page", main: "words" }) };

let house: RehearsedHost;
let loginId = "";
let keeperId = "";
before(async () => {
  house = await rehearseHost([
    {
      name: "small",
      title: "Small",
      menu: [],
      routes: [
        lookInPlace({ method: "GET", path: "/{place}/figures", summary: "Figures", permit: mayRead, ...shown }),
        lookInPlace({ method: "GET", path: "/{place}/open", summary: "Open to all", permit: mayVisit, ...shown }),
      ],
    },
  ]);
  const placeId = await startPlace(house.stage.app, "Riverside");
  ({ loginId } = await signedIn(house.stage, { placeId, roles: ["analyst"] }));
  const keeper = await signedIn(house.stage, { placeId, roles: ["champion"], keepsFor: "community" });
  keeperId = keeper.loginId;
});
after(() => house.close());

const ask = (path: string, cookie: string) => house.app.inject({ url: path, headers: { accept: "text/html", cookie } });

test("a member of staff uses their role only on a device where they proved twice who they are", async () => {
  const twice = await cookieFor(house.stage, loginId, { provedTwice: true });
  assert.equal((await ask("/riverside/figures", twice)).statusCode, 200);
  assert.doesNotMatch((await ask("/riverside/open", twice)).body, /second proof/);
  const once = await cookieFor(house.stage, loginId, { provedTwice: false });
  assert.equal((await ask("/riverside/figures", once)).statusCode, 403);
  assert.match(
    (await ask("/riverside/open", once)).body,
    /needs a second proof .*<a href="\/second-proof">Set it up<\/a>/,
    "every page of the place says what the role waits for",
  );
});

test("whoever is refused for want of a second proof is led to where they set it up, keepers too", async () => {
  for (const id of [loginId, keeperId]) {
    const once = await cookieFor(house.stage, id, { provedTwice: false });
    const { statusCode, body } = await ask("/riverside/figures", once);
    assert.equal(statusCode, 403);
    assert.match(body, /href="\/second-proof"[\s\S]*href="\/settings">See all your settings/);
    const twice = await cookieFor(house.stage, keeperId, { provedTwice: true });
    assert.doesNotMatch((await ask("/riverside/figures", twice)).body, /See all your settings/);
  }
});

test("once a second proof is on, a device without it is nobody’s: half signed in is not signed in", async () => {
  const half = await cookieFor(house.stage, loginId, { provedTwice: false });
  await house.stage.door.updateTable("login").set({ two_factor_enabled: true }).where("id", "=", loginId).execute();
  const answer = await ask("/riverside/open", half);
  assert.doesNotMatch(answer.body, /Example Person|second proof/);
  assert.match(answer.body, /href="\/sign-in"/);
});
