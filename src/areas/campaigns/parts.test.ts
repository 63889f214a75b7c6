import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startPlace } from "../../db/stage.ts";
import { withPlace } from "../../db/transaction.ts";
import { campaignFor } from "../../rehearsal-campaigns.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import { eraseCampaigns, readCampaignsHeld } from "./campaigns-held.store.ts";
import { inDays, openRiverside } from "./testing-riverside.store.ts";
import type { Riverside } from "./testing-riverside.store.ts";

let here: Riverside;
before(async () => {
  here = await openRiverside();
});
after(() => here.house.close());

test("money as people write it is read, and money that cannot be is sent back", async () => {
  const id = await here.begin("Money");
  const cost = (pounds: string) =>
    here.post(here.people.commissioner, `campaigns/${id}/cost`, { pounds, words: "All of it." });
  assert.equal((await cost("-5")).status, 422);
  assert.equal((await cost("12 pounds or so")).status, 422);
  assert.equal((await cost("£1,234.50")).status, 201);
  assert.match((await here.read(here.people.champion, `campaigns/${id}`)).body, /£1,234\.50/);
});

test("what was counted on the way stands with out of how many, when and by whom; a few people are never shown @practice P29", async () => {
  const id = await here.begin("Counted");
  const at = `campaigns/${id}/count`;
  const { champion, contributor, commissioner } = here.people;
  const counted = {
    step: "outTakes",
    what: "People who could say what it is",
    count: "1,185",
    outOf: "1,240",
    from: inDays(-60),
    until: inDays(-3),
    how: "Two volunteers, at the door",
  };
  for (const [wrong, words] of [
    [{ count: "-5" }, /whole number/],
    [{ count: "12.5" }, /whole number/],
    [{ count: "9999999999" }, /whole number/],
    [{ outOf: "1,000" }, /cannot be fewer/],
    [{ until: inDays(-90) }, /before the first/],
    [{ until: inDays(3) }, /has not come yet/],
    [{ step: "impact" }, /Choose what the number tells/],
  ] as const) {
    const answer = await here.post(champion, at, { ...counted, ...wrong });
    assert.equal(answer.status, 422, JSON.stringify(wrong));
    assert.match(answer.body, words);
  }
  assert.equal((await here.post(contributor, at, counted)).status, 403);
  await here.send(champion, at, counted);
  await here.send(commissioner, at, { ...counted, what: "Who came again", count: "3", outOf: "60" });
  await here.send(commissioner, at, { ...counted, what: "Who stayed away", count: "59", outOf: "60" });
  const page = (await here.read(contributor, `campaigns/${id}`)).body;
  assert.match(page, /People who could say what it is<\/bdi>: <strong>1,185<\/strong> out of 1,240/);
  assert.match(page, /Counted by: <bdi>Two volunteers/);
  assert.match(page, /Who came again<\/bdi>: <strong>[\s\S]{0,80}hidden/);
  // Who is left out of sixty is protected like who was counted.
  assert.doesNotMatch(page, /<strong>(?:3|59)<\/strong>/);
});

test("versions of the message are numbered by language, each with who tested it, and none without", async () => {
  const id = await here.begin("Versions");
  const version = {
    language: "اردو",
    form: "Poster",
    message: "ہم سے بات کریں <script>alert(1)</script>",
    testedWith: "Six women of a sewing group",
    testedOn: inDays(-2),
    theySaid: "Larger letters.",
  };
  const at = `campaigns/${id}/material`;
  assert.match((await here.post(here.people.champion, at, { ...version, testedWith: "" })).body, /Test it first/);
  assert.equal((await here.post(here.people.champion, at, { ...version, testedOn: inDays(2) })).status, 422);
  await here.send(here.people.champion, at, version);
  await here.send(here.people.champion, at, { ...version, theySaid: "Now we can read it." });
  const page = await here.read(here.people.champion, `campaigns/${id}`);
  assert.match(page.body, /اردو<\/bdi>, version 1[\s\S]*Larger letters\.[\s\S]*version 2[\s\S]*Now we can read it/);
  assert.doesNotMatch(page.body, /<script>alert/);
});

test("a national campaign taken up says what was changed here and for which side", async () => {
  const id = await here.send(here.people.worker, "campaigns", {
    ...campaignFor(here.community),
    title: "Taken up",
    national: "Example national campaign, of an example ministry",
  });
  await here.send(here.people.worker, `campaigns/${id}/say`, {
    kind: "local-change",
    words: "Our own voices, not actors.",
  });
  const page = await here.read(here.people.contributor, `campaigns/${id}`);
  assert.match(page.body, /Taken up from a national campaign[\s\S]*an example ministry/);
  assert.match(page.body, /Our own voices, not actors\.[\s\S]*Example Worker<\/bdi>, community organisations/);
});

test("whoever may not see figures reads what was chosen and not what came of it; strangers read nothing", async () => {
  const id = await here.begin("Doors");
  await here.send(here.people.commissioner, `campaigns/${id}/register`, here.onPaper);
  assert.equal((await here.read(here.people.contributor, `campaigns/${id}`)).status, 200);
  assert.equal((await here.read(here.people.contributor, `campaigns/${id}/result`)).status, 403);
  assert.equal((await here.read(here.people.contributor, "campaigns/compare")).status, 403);
  assert.equal(
    (await here.post(here.people.contributor, `campaigns/${id}/sign`, { agrees: "yes", words: "So." })).status,
    403,
  );
  assert.equal((await here.post(here.people.contributor, `campaigns/${id}/register`, here.ahead)).status, 403);
  assert.equal((await here.read({ headers: {} }, `campaigns/${id}`)).status, 403);
  assert.equal((await here.read({ headers: {} }, "campaigns")).status, 403);
});

test("nothing of one place is found or changed from another, by whatever identifier", async () => {
  const id = await here.begin("Ours alone");
  const elsewhere = await startPlace(here.house.stage.app, "Hillside");
  const other = await signedIn(here.house.stage, {
    placeId: elsewhere,
    roles: ["commissioner"],
    name: "Example Other",
  });
  const at = `/hillside/campaigns/${id}`;
  for (const path of ["", "/register", "/result", "/sign", "/material", "/cost", "/say", "/confirm"]) {
    const answer = await here.house.app.inject({ url: `${at}${path}`, headers: other.headers });
    assert.equal(answer.statusCode, 404, path);
  }
  const begun = await here.house.app.inject({
    method: "POST",
    url: "/hillside/campaigns",
    headers: { ...other.headers, accept: "application/json" },
    payload: campaignFor(here.community),
  });
  assert.equal(begun.statusCode, 422, "a community of another place");
});

test("whoever is forgotten leaves no name, and what was chosen and said stays @practice P29", async () => {
  const id = await here.send(here.people.elder, "campaigns", { ...campaignFor(here.community), title: "Stays" });
  await here.send(here.people.elder, `campaigns/${id}/register`, here.ahead);
  await here.send(here.people.elder, `campaigns/${id}/say`, { kind: "note", words: "We chose this together." });
  const held = () =>
    withPlace(here.house.stage.app, here.placeId, (tx) => readCampaignsHeld(tx, here.people.elder.personId));
  assert.equal((await held()).length, 3);
  await withPlace(here.house.stage.app, here.placeId, (tx) => eraseCampaigns(tx, here.people.elder.personId));
  assert.equal((await held()).length, 0);
  const page = await here.read(here.people.champion, `campaigns/${id}`);
  assert.match(page.body, /We chose this together\.[\s\S]*somebody who asked to be forgotten/);
  assert.doesNotMatch(page.body, /Example Elder/);
});

test("campaigns are found by their words, and stand on the page of their community", async () => {
  await here.begin("Findable by the harbour");
  assert.match((await here.read(here.people.champion, "search?q=harbour")).body, /Findable by the harbour/);
  assert.match(
    (await here.read(here.people.champion, `communities/${here.community}`)).body,
    /Findable by the harbour/,
  );
});
