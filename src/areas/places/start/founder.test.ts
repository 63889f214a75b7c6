import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { areas } from "../../../areas.ts";
import { inNewPlace, savePlace } from "../../../db/transaction.ts";
import { startPlace } from "../../../db/stage.ts";
import { verifyChain } from "../../../db/verify-chain.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost(areas);
});
after(() => house.close());

const accept = { accept: "application/json" };
const elsewhere = { remoteAddress: "203.0.113.9" };
const start = (headers: Record<string, string>, payload: object) =>
  house.app.inject({ method: "POST", url: "/places", headers: { ...accept, ...headers }, payload, ...elsewhere });

test("a community organisation starts a place with no statutory partner, administers it and keeps it for its side", async () => {
  const { headers } = await signedIn(house.stage, { name: "Example Founder" });
  const started = await start(headers, { name: "Canalside", side: "community", namedBy: "Canalside Women’s Network" });
  assert.equal(started.statusCode, 201, started.body);
  const get = async (path: string) =>
    (await house.app.inject({ url: `/canalside${path}`, headers: { ...accept, ...headers } })).json();
  assert.deepEqual((await get("")).sidesKept, ["community"]);
  const { keepers } = await get("/keepers");
  assert.deepEqual(
    keepers.map(({ name, side, namedBy }: { name: string; side: string; namedBy: string }) => [name, side, namedBy]),
    [["Example Founder", "community", "Canalside Women’s Network"]],
  );
  const { people } = await get("/people");
  assert.deepEqual(people[0].roles, ["administrator"]);
  const chain = (await verifyChain(house.stage.app)).find(({ slug }) => slug === "canalside");
  assert.deepEqual([chain?.count, chain?.trouble], [1, undefined]);
  const page = await house.app.inject({ url: "/canalside", headers: { accept: "text/html" } });
  assert.match(page.body, /People named by community organisations keep this place\./);
  assert.doesNotMatch(page.body, /Example Founder/);
});

test("somebody who signed in says which side they come from and who named them; the form asks it", async () => {
  const { headers } = await signedIn(house.stage);
  const answer = await start(headers, { name: "Nobody Named" });
  assert.equal(answer.statusCode, 422);
  assert.deepEqual(
    answer.json().problems.map(({ field }: { field: string }) => field),
    ["side", "namedBy"],
  );
  const form = await house.app.inject({ url: "/places/start", headers: { accept: "text/html", ...headers } });
  assert.match(form.body, /Which side do you come from\?/);
  const unnamed = await house.app.inject({ url: "/places/start", headers: { accept: "text/html" } });
  assert.doesNotMatch(unnamed.body, /Which side do you come from\?/);
});

test("without signing in nobody becomes a keeper, at this computer neither", async () => {
  const payload = { name: "Unkept", side: "community", namedBy: "Us" };
  const headers = { ...accept, host: "localhost:3000" };
  const answer = await house.app.inject({ method: "POST", url: "/places", headers, payload });
  assert.equal(answer.statusCode, 422);
  assert.match(answer.json().detail, /^Sign in first/);
});

test("pressing the button twice founds a place once, with one keeper", async () => {
  const { headers } = await signedIn(house.stage);
  const key = { "idempotency-key": randomUUID() };
  const asked = { name: "Once Founded", side: "statutory", namedBy: "The council" };
  const answers = await Promise.all(Array.from({ length: 5 }, () => start({ ...headers, ...key }, asked)));
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([201]));
  const kept = await house.app.inject({ url: "/once-founded/keepers", headers: { ...accept, ...headers } });
  assert.equal(kept.json().keepers.length, 1);
});

test("only the house, as it starts a place, works in another place than its own", async () => {
  const placeId = await startPlace(house.stage.app, `place${randomUUID().slice(0, 8)}`);
  await assert.rejects(
    savePlace(house.stage.app, placeId, (tx) => inNewPlace(tx, randomUUID(), async () => undefined)),
    /Only the house/,
  );
});
