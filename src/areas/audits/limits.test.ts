import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { withPlace } from "../../db/transaction.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { readAuditsHeld } from "./audits-held.store.ts";

let here: PlaceOpened;
let lead: SignedIn;
let worker: SignedIn;
let contributor: SignedIn;
let service: string;
let circle: string;
before(async () => {
  here = await openPlace();
  lead = await here.be("Lead", "engagement-lead");
  worker = await here.be("Worker", "organisation-worker");
  contributor = await here.be("Contributor", "contributor");
  circle = await here.send(worker, "organisations", { name: "Example Circle", kinds: ["vcso"] });
  service = await here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
});
after(() => here.house.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const limit = (more: object = {}) => ({
  lacks: "Nobody of us speaks Somali.",
  doing: "We appoint somebody who does.",
  byDay: inDays(60),
  organisations: circle,
  ...more,
});
const publicly = async (language = "en"): Promise<string> =>
  (
    await here.house.app.inject({
      url: `/riverside/limits/${service}?lang=${language}`,
      headers: { accept: "text/html" },
    })
  ).body;

test("a service says openly what it cannot do yet; an organisation is named once its own people said yes @practice P21", async () => {
  for (const [more, words] of [
    [{ lacks: "" }, /Write what is missing/],
    [{ byDay: "" }, /Without a day it is no promise/],
    [{ byDay: inDays(-2) }, /This day is over/],
    [{ doing: "" }, /Write what will be done by it/],
    [{ organisations: crypto.randomUUID() }, /Choose organisations of the list/],
  ] as const) {
    const answer = await here.post(lead, `limits/${service}`, limit(more));
    assert.equal(answer.statusCode, 422, answer.body);
    assert.match(answer.body, words);
  }
  await here.send(lead, `limits/${service}`, limit());
  assert.equal((await here.post(contributor, `limits/${service}`, limit())).statusCode, 403);
  // Nobody without an account reads it before the service looked at it and shows it.
  assert.doesNotMatch(await publicly(), /Somali/);
  await here.send(lead, `limits/${service}/look`, { shown: "yes" });
  assert.match(await publicly(), /Nobody of us speaks Somali/);
  assert.doesNotMatch(await publicly(), /Example Circle/);
  assert.match(await publicly(), /Nobody has said anything yet/);
  assert.match(await here.read(worker, "home"), /May Example Circle be named/);
  const told = (await here.ask(worker, `limits/${service}`)).json();
  const asked = { limit: told.limits[0].id, organisation: circle, agrees: "yes" };
  assert.equal((await here.post(lead, `limits/${service}/named`, asked)).statusCode, 403);
  await here.send(worker, `limits/${service}/named`, asked);
  assert.match(await publicly(), /It depends on: <bdi>Example Circle/);
  await here.send(worker, `limits/${service}/word`, {
    words: "They asked us twice and paid once.",
    organisation: circle,
  });
  assert.equal((await here.post(lead, `limits/${service}/word`, { words: "We are good." })).statusCode, 403);
  assert.match(await publicly("ur"), /They asked us twice and paid once/);
});

test("a promise that is late is shown as late, and the first day stays beside a later one @practice P21", async () => {
  const id = await here.send(lead, `limits/${service}`, limit({ lacks: "No evening hours.", organisations: "" }));
  await sql`UPDATE service_limit SET by_day = ${inDays(-5)}::date, first_by_day = ${inDays(-5)}::date WHERE limit_id = ${id}`.execute(
    here.house.stage.owner,
  );
  assert.match(await publicly(), /Promised by [\s\S]{0,40}, and not done/);
  assert.match(await here.read(lead, "home"), /No evening hours/);
  const at = `limits/${service}/promise`;
  assert.match((await here.post(lead, at, { limit: id, does: "perhaps" })).body, /Choose whether it is done/);
  await here.send(lead, at, { limit: id, does: "later", byDay: inDays(30) });
  assert.match(await publicly(), /First promised by/);
  await here.send(lead, at, { limit: id, does: "done" });
  assert.match(await publicly(), /Done on/);
  assert.equal((await here.post(lead, at, { limit: id, does: "done" })).statusCode, 422);
});

test("of what nothing was promised a promise can be made later, or why it is over be said; it stays to be read @practice P21", async () => {
  const bare = { doing: "", byDay: "", organisations: "" };
  const first = await here.send(lead, `limits/${service}`, limit({ ...bare, lacks: "No quiet room." }));
  const second = await here.send(lead, `limits/${service}`, limit({ ...bare, lacks: "No letters in Polish." }));
  const at = `limits/${service}/promise`;
  for (const [more, words] of [
    [{ does: "done" }, /Choose whether something is done about it now, or whether it is over/],
    [{ does: "begun", byDay: inDays(9) }, /Write what will be done by it/],
    [{ does: "begun", doing: "We build one." }, /Without a day it is no promise/],
    [{ does: "begun", doing: "We build one.", byDay: inDays(-1) }, /This day is over/],
    [{ does: "ended" }, /Write what changed/],
  ] as const) {
    const answer = await here.post(lead, at, { limit: first, ...more });
    assert.equal(answer.statusCode, 422, answer.body);
    assert.match(answer.body, words);
  }
  const ids = [...(await here.read(lead, `limits/${service}`)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, "each form of the page has boxes of its own");
  await here.send(lead, at, { limit: first, does: "begun", doing: "We build one.", byDay: inDays(9) });
  await here.send(lead, at, { limit: second, does: "ended", doing: "Letters go out in Polish now." });
  assert.match(await publicly(), /No quiet room[\s\S]*We build one/);
  assert.match(await publicly(), /No letters in Polish[\s\S]*Letters go out in Polish now[\s\S]*Done on/);
});

test("whoever said something takes it back, or somebody of the same organisation: it is read nowhere, and not forgotten @practice P21", async () => {
  const words = "We are never rung back.";
  const word = await here.send(worker, `limits/${service}/word`, { words, organisation: circle });
  const own = await here.send(contributor, `limits/${service}/word`, { words: "I wait in the rain." });
  const at = `limits/${service}/take-back`;
  for (const who of [lead, contributor]) assert.equal((await here.post(who, at, { word })).statusCode, 403);
  assert.equal((await here.post(worker, at, { word: own })).statusCode, 403);
  assert.equal((await here.post(worker, at, { word: crypto.randomUUID() })).statusCode, 404);
  assert.equal((await here.read(worker, `limits/${service}`)).match(/Take it back/g)?.length, 2, "one was said before");
  assert.doesNotMatch(await here.read(lead, `limits/${service}`), /Take it back/);
  await here.send(worker, at, { word });
  assert.match((await here.post(worker, at, { word })).body, /taken back already/);
  await here.send(contributor, at, { word: own });
  for (const page of [await publicly(), await here.read(worker, `limits/${service}`)])
    assert.doesNotMatch(page, /never rung back|in the rain/);
  const held = await withPlace(here.house.stage.app, here.placeId, (tx) => readAuditsHeld(tx, worker.personId));
  assert.match(JSON.stringify(held), /took it back","Words":"We are never rung back/);
});

test("an organisation that agreed to be named can say no again, and is named no more @practice P21", async () => {
  const id = await here.send(lead, `limits/${service}`, limit({ lacks: "No cook." }));
  const said = (agrees: string) =>
    here.send(worker, `limits/${service}/named`, { limit: id, organisation: circle, agrees });
  const named = async () => /No cook[\s\S]*?<\/section>/.exec(await publicly())?.[0] ?? "";
  await said("yes");
  assert.match(await named(), /Example Circle/);
  await said("no");
  assert.doesNotMatch(await named(), /Example Circle/);
});

test("what a service said in its own description stands there, and is not typed twice @practice P21", async () => {
  const another = await here.send(lead, "services", {
    name: "Walking (example)",
    care: "early-help",
    cannotDoYet: "No worker speaks Tigrinya.",
  });
  assert.match(
    await here.read(lead, `limits/${another}`),
    /in its own description what it cannot do yet: <bdi>No worker speaks Tigrinya/,
  );
});
