import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

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
