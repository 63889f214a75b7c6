import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { startPlace } from "../../db/stage.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { communities } from "../communities/communities.area.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { places } from "../places/places.area.ts";
import { agreements } from "./agreements.area.ts";
import { monthsLater } from "../../nouns/months.ts";

const today = new Date().toISOString().slice(0, 10);
const everybody: Record<string, SignedIn> = {};
const who = (name: string): SignedIn => everybody[name] ?? assert.fail(name);
let house: RehearsedHost;
let riverside = "";
let circle = "";
let trust = "";

const json = { accept: "application/json" };
const send = (path: string, payload: object, by: SignedIn) =>
  house.app.inject({ method: "POST", url: `/riverside/${path}`, headers: { ...json, ...by.headers }, payload });
const made = async (path: string, payload: object, by: SignedIn): Promise<string> => {
  const answer = await send(path, payload, by);
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.string() }).parse(answer.json()).id;
};
const told = async (path: string, by: SignedIn) =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { ...json, ...by.headers } })).json();
const page = async (path: string, by: SignedIn): Promise<string> =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "text/html", ...by.headers } })).body;

before(async () => {
  house = await rehearseHost([home, places, communities, organisations, agreements]);
  riverside = await startPlace(house.stage.app, "Riverside");
  const be = async (name: string, roles: Parameters<typeof signedIn>[1] = {}) => {
    everybody[name] = await signedIn(house.stage, { placeId: riverside, name: `Example ${name}`, ...roles });
  };
  await be("lead", { roles: ["engagement-lead"] });
  await be("carer", { roles: ["organisation-worker"] });
  await be("therapist", { roles: ["practitioner"] });
  await be("manager", { roles: ["senior-manager"] });
  await be("contributor", { roles: ["contributor"] });
  await be("stranger", { roles: ["organisation-worker"] });
  circle = await made("organisations", { name: "Example Carers’ Circle", kinds: ["vcso"] }, who("carer"));
  trust = await made("organisations", { name: "Example Trust", kinds: ["service"] }, who("lead"));
  await be("elder", { keepsFor: "community" });
  await made(`organisations/${trust}/workers`, { person: who("therapist").personId }, who("elder"));
  await made(`organisations/${trust}/workers`, { person: who("manager").personId }, who("therapist"));
});
after(() => house.close());

/** @practice P17 */
test("nobody of the other side says who works for an organisation: its own people do, or the community’s keeper where it has nobody", async () => {
  const [lead, carer, stranger] = [who("lead"), who("carer"), who("stranger")];
  const workers = `organisations/${circle}/workers`;
  const confirm = `organisations/${circle}/confirm`;
  await made(workers, { person: stranger.personId }, lead);
  // Until its own people say yes, they can neither change its page nor sign for it.
  assert.equal((await send(`organisations/${circle}/describe`, { name: "Ours", number: 1 }, stranger)).statusCode, 403);
  const agreement = { title: "Whom families may ring", purpose: "To ring.", fields: "Name", startsOn: today };
  const both = { one: circle, other: trust, endsOn: monthsLater(today, 12), reviewOn: monthsLater(today, 6) };
  const id = await made("agreements", { ...agreement, ...both }, carer);
  assert.equal((await send(`agreements/${id}/sign`, { number: 1 }, stranger)).statusCode, 403);
  for (const other of [lead, who("therapist"), stranger, who("elder")])
    assert.equal((await send(confirm, { person: stranger.personId, says: "yes" }, other)).statusCode, 403);
  assert.match(await page("home", carer), /Somebody is said to work for Example Carers’ Circle/);
  assert.match(await page(workers, carer), /Does <bdi>Example stranger<\/bdi> work here\?/);
  await made(confirm, { person: stranger.personId, says: "no" }, carer);
  assert.equal((await send(confirm, { person: stranger.personId, says: "yes" }, carer)).statusCode, 422);
  await made(workers, { person: stranger.personId }, lead);
  await made(confirm, { person: stranger.personId, says: "yes" }, carer);
  await made(`agreements/${id}/sign`, { number: 1 }, stranger);
  // Where it has nobody: the keeper of the communities, who does not let themselves in.
  const empty = await made("organisations", { name: "Example Empty House", kinds: ["vcso"] }, lead);
  await made(`organisations/${empty}/workers`, { person: who("manager").personId }, lead);
  assert.equal(
    (await send(`organisations/${empty}/confirm`, { person: who("manager").personId, says: "yes" }, lead)).statusCode,
    403,
  );
  await made(`organisations/${empty}/workers`, { person: who("elder").personId }, who("elder"));
  const self = { person: who("elder").personId, says: "yes" };
  assert.equal((await send(`organisations/${empty}/confirm`, self, who("elder"))).statusCode, 422);
  assert.deepEqual((await told(`organisations/${empty}/workers`, who("elder"))).workers, []);
  const found = await told(`organisations/${empty}/workers?find=manag`, lead);
  assert.deepEqual(
    found.people.map(({ personId }: { personId: string }) => personId),
    [who("manager").personId],
  );
});
