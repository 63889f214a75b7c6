import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPlace } from "../../db/stage.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { communities } from "../communities/communities.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { places } from "../places/places.area.ts";
import { funding } from "./funding.area.ts";

let house: RehearsedHost;
let commissioner: SignedIn;
let worker: SignedIn;
let circle = "";
before(async () => {
  house = await rehearseHost([places, people, communities, organisations, funding]);
  const placeId = await startPlace(house.stage.app, "Riverside");
  commissioner = await signedIn(house.stage, { placeId, roles: ["commissioner"], name: "Example Commissioner" });
  worker = await signedIn(house.stage, { placeId, roles: ["organisation-worker"], name: "Example Worker" });
  circle = (await sent("organisations", { name: "Example Circle", kinds: ["vcso"] }, worker)).json().id;
});
after(() => house.close());

const answered = (path: string, payload: object, { who, accept }: { who: SignedIn; accept: string }) =>
  house.app.inject({
    method: "POST",
    url: `/riverside/${path}`,
    headers: { accept, "content-type": "application/json", ...who.headers },
    payload,
  });
const sent = (path: string, payload: object, who: SignedIn) =>
  answered(path, payload, { who, accept: "application/json" });
const sentFromPage = (path: string, payload: object, who: SignedIn) =>
  answered(path, payload, { who, accept: "text/html" });
const page = async (path: string, who: SignedIn | null): Promise<string> =>
  (await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "text/html", ...who?.headers } })).body;
const asked = async (path: string, who: SignedIn | null = commissioner) =>
  (
    await house.app.inject({ url: `/riverside/${path}`, headers: { accept: "application/json", ...who?.headers } })
  ).json();

const startedFromIn = (html: string): string =>
  (/name="startedFrom" value="([^"]*)"/.exec(html)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

const grant = {
  recipient: "Example Circle",
  title: "Tuesday kitchen",
  kind: "grant",
  funder: "Example Council",
  pounds: "900",
  awardedOn: "2026-04-01",
  covers: "core",
  isPublic: "yes",
};

// @practice P33
describe("of two people who change one thing at once", () => {
  test("the second is shown what the first wrote of their organisation's money, and loses nothing", async () => {
    const source = { funder: "Example Fund", kind: "grant", releasedTo: "place", wouldLose: "The kitchen." };
    assert.equal((await sent(`funding/organisations/${circle}`, source, worker)).statusCode, 201);
    const [kept] = (await asked("funding", commissioner)).sources;
    const at = `funding/sources/${kept.id}/change`;
    const startedFrom = startedFromIn(await page(at, worker));
    assert.match(startedFrom, /Example Fund/);

    const first = await sent(at, { ...source, wouldLose: "The kitchen and the line.", startedFrom }, worker);
    assert.equal(first.statusCode, 201, first.body);
    const mine = { ...source, wouldLose: "Forty meals a week.", startedFrom };
    const second = await sentFromPage(at, mine, worker);
    assert.equal(second.statusCode, 409);
    assert.match(second.body, /The kitchen and the line\./);
    assert.match(second.body, /Forty meals a week\./);
    const seen = { ...mine, startedFrom: startedFromIn(second.body) };
    assert.equal((await sent(at, seen, worker)).statusCode, 201);
    assert.equal((await asked("funding", commissioner)).sources[0].wouldLose, "Forty meals a week.");
  });

  test("the second is shown what the first corrected of a grant", async () => {
    const { id } = (await sent("funding/grants", grant, commissioner)).json();
    const at = `funding/grants/${id}/correct`;
    const startedFrom = startedFromIn(await page(at, commissioner));
    assert.equal((await sent(at, { ...grant, pounds: "1200", startedFrom }, commissioner)).statusCode, 201);
    const second = await sentFromPage(at, { ...grant, title: "Kitchen", startedFrom }, commissioner);
    assert.equal(second.statusCode, 409);
    assert.match(second.body, /What it says now[^]*1,?200/);
    assert.equal((await asked(`funding/grants/${id}`)).grant.pence, 120_000);
  });
});

test("of two workers who say at once what people would lose neither overwrites the other unseen", async () => {
  const { id } = (await sent("funding/grants", { ...grant, title: "Lunch" }, commissioner)).json();
  const at = `funding/grants/${id}/say`;
  const startedFrom = startedFromIn(await page(at, worker));
  assert.equal((await sent(at, { words: "Warm meals.", startedFrom }, worker)).statusCode, 201);
  const second = await sentFromPage(at, { words: "Company.", startedFrom }, worker);
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /Warm meals\.[^]*Company\./);
});

describe("many grants", () => {
  test("are shown a page at a time with how many there are, and the open list holds all of them", async () => {
    for (let number = 1; number <= 60; number++)
      await sent("funding/grants", { ...grant, title: `Kitchen ${number}` }, commissioner);
    const first = await asked("funding");
    assert.deepEqual([first.count, first.published.length, first.page], [62, 50, 1]);
    assert.equal((await asked("funding?page=2", null)).published.length, 12);
    assert.equal((await asked("funding?as=json", null)).grants.length, 62);
    assert.match(await page("funding", null), /62 grants and contracts[^]*page 1 of 2/);
  });

  test("to somebody who comes into the directory later are found there at one press", async () => {
    const { id } = (await sent("funding/grants", { ...grant, recipient: "Later Circle" }, commissioner)).json();
    assert.match(await page("funding/grants", commissioner), /Not found in the directory/);
    const refused = await sentFromPage("funding/match", {}, commissioner);
    assert.equal(refused.statusCode, 422);
    assert.match(refused.body, /None of them is in the directory/);
    const later = (await sent("organisations", { name: "Later Circle", kinds: ["vcso"] }, worker)).json().id;
    assert.equal((await sent("funding/match", {}, commissioner)).statusCode, 201);
    assert.equal((await asked(`funding/grants/${id}`)).grant.recipientId, later);
    assert.doesNotMatch(await page("funding/grants", commissioner), /Not found in the directory/);
  });
});
