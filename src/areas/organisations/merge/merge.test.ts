import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";

let house: RehearsedHost;
let lead: SignedIn;
let worker: SignedIn;
let placeId = "";
before(async () => {
  house = await rehearseHost(areas);
  placeId = await startPlace(house.stage.app, "Riverside");
  lead = await signedIn(house.stage, { placeId, roles: ["engagement-lead"] });
  worker = await signedIn(house.stage, { placeId, roles: ["organisation-worker"], name: "Example Worker" });
});
after(() => house.close());

const sendTo = (path: string, payload: object, who: SignedIn) => {
  const headers = { accept: "application/json", ...who.headers };
  return house.app.inject({ method: "POST", url: `/riverside/${path}`, headers, payload });
};
const send = (path: string, payload: object, who: SignedIn = lead) => sendTo(`organisations${path}`, payload, who);
const made = async (path: string, payload: object, who: SignedIn = lead): Promise<string> => {
  const answer = await send(path, payload, who);
  assert.equal(answer.statusCode, 201, answer.body);
  return z.object({ id: z.string() }).parse(answer.json()).id;
};
const told = async (id: string) => {
  const headers = { accept: "application/json", ...lead.headers };
  return (await house.app.inject({ url: `/riverside/organisations/${id}`, headers })).json();
};
const page = async (id: string) => {
  const headers = { accept: "text/html", ...lead.headers };
  return (await house.app.inject({ url: `/riverside/organisations/${id}`, headers })).body.replaceAll(/<[^>]+>/g, "");
};

const contact = { forWhat: "dementia", how: "020 7946 0000", seenBy: "public", agreed: "yes", agreedWith: "Asha" };

test("what an organisation lends is put right where it stands: of two at once the second is told, and what was used stays", async () => {
  const giver = await made("", { name: "Example Lender", kinds: ["vcso"] });
  const hall = { kind: "space", words: "A hall for 60", asks: "£20" };
  const gift = await made(`/${giver}/gift`, hall);
  const headers = { accept: "text/html", ...lead.headers };
  const form = await house.app.inject({ url: `/riverside/organisations/${giver}/gift?change=${gift}`, headers });
  const change = { ...hall, instead: gift, was: /name="was" value="([0-9a-f]+)"/.exec(form.body)?.[1] };
  assert.equal(await made(`/${giver}/gift`, { ...change, words: "A hall for 80" }), gift);
  assert.equal((await send(`/${giver}/gift`, { ...change, words: "A hall for 90" })).statusCode, 409);
  const van = await made(`/${giver}/gift`, { ...hall, words: "A van" });
  await made(`/${giver}/remove`, { kind: "gift", part: van });
  await made(`/${giver}/use`, { gift, usedBy: "Example Lender", forWhat: "A meal", usedOn: "2026-01-31" });
  assert.equal((await send(`/${giver}/remove`, { kind: "gift", part: gift })).statusCode, 422);
  const seen = await page(giver);
  assert.match(seen, /A hall for 80[\s\S]*A meal/);
  assert.doesNotMatch(seen, /A van|A hall for [69]0/);
});

test("an organisation written down twice becomes one page with all that both had, and two pages again when that is undone", async () => {
  const first = { name: "Example Carers’ Circle", kinds: ["vcso"], identifiers: "company 123456" };
  const second = { name: "Circle of Carers", kinds: ["user-led"], summary: "Sewing", identifiers: "GB-CHC 1096577" };
  const [kept, gone] = [await made("", first, worker), await made("", second, worker)];
  await made(`/${gone}/contact`, { ...contact, name: "Example Meena" });
  await made(`/${gone}/offer`, { name: "Lunch club", languages: "Gujarati", days: ["tu"] });
  const gift = await made(`/${gone}/gift`, { kind: "space", words: "A hall" });
  await made(`/${gone}/use`, { gift, usedBy: first.name, forWhat: "A health day", usedOn: "2026-01-31" });
  const [before, other] = [await told(kept), await told(gone)];
  const refused = async (body: object): Promise<readonly string[]> => {
    const answer = await send(`/${kept}/merge`, body);
    assert.equal(answer.statusCode, 422);
    return answer.json().problems.map(({ field }: { field: string }) => field);
  };
  assert.deepEqual(await refused({ other: "Nobody of this name", sure: "yes" }), ["other"]);
  assert.deepEqual(await refused({ other: first.name, sure: "yes" }), ["other"]);
  assert.deepEqual(await refused({ other: second.name }), ["sure"]);
  // Nobody comes to sign for an organisation because another page became one with its own.
  const stranger = await signedIn(house.stage, { placeId, roles: ["organisation-worker"] });
  await made("", { name: "Sewing Strangers", kinds: ["vcso"] }, stranger);
  assert.deepEqual(await refused({ other: "Sewing Strangers", sure: "yes" }), ["other"]);
  assert.equal((await send(`/${kept}/merge`, { other: second.name, sure: "yes" }, worker)).statusCode, 403);

  const merge = await made(`/${kept}/merge`, { other: "circle of CARERS", sure: "yes" });
  const one = await told(kept);
  assert.deepEqual([one.summary, one.kinds, one.otherNames], ["Sewing", ["vcso", "user-led"], second.name]);
  assert.deepEqual(
    one.identifiers.map(({ code }: { code: string }) => code),
    ["1096577", "00123456"],
  );
  assert.equal(one.contacts[0].name, "Example Meena");
  assert.equal(one.offerings[0].name, "Lunch club");
  assert.equal(one.gifts[0].uses[0].forWhat, "A health day");
  assert.match(await page(gone), /the same organisation as Example Carers’ Circle/);
  // It is found by what the other page said.
  assert.equal((await send(`/${kept}/verify`, {}, worker)).statusCode, 201);
  const found = await house.app.inject({ url: "/riverside/organisations?q=sewing", headers: lead.headers });
  assert.match(found.body, new RegExp(kept));

  // What somebody changed in between stays as they wrote it.
  await made(`/${kept}/describe`, {
    ...first,
    kinds: ["vcso", "user-led"],
    summary: "Sewing and talking",
    otherNames: second.name,
    identifiers: "company 123456\nGB-CHC 1096577",
    number: one.number,
  });
  await made(`/${kept}/merge`, { undo: merge });
  const [now, again] = [await told(kept), await told(gone)];
  assert.deepEqual({ ...now, number: 0, summary: "", verifiedAt: null }, { ...before, number: 0, verifiedAt: null });
  assert.equal(now.summary, "Sewing and talking");
  assert.deepEqual({ ...again, number: 0 }, { ...other, number: 0 });
  assert.equal((await send(`/${kept}/merge`, { undo: merge })).statusCode, 422);
});

test("its money, agreements, needs and where it came from go along to the page that stays, and back again", async () => {
  const day = (years: number) => `${new Date().getUTCFullYear() + years}-06-30`;
  const other = await signedIn(house.stage, { placeId, roles: ["organisation-worker"], name: "Example Partner" });
  const payer = await signedIn(house.stage, { placeId, roles: ["commissioner"], name: "Example Commissioner" });
  const kept = await made("", { name: "Example Kitchen", kinds: ["vcso"] }, worker);
  const gone = await made("", { name: "The Kitchen of Example", kinds: ["vcso"] }, worker);
  const third = await made("", { name: "Example Surgery", kinds: ["service"] }, other);
  const near = async (path: string, payload: object, who: SignedIn): Promise<string> => {
    const answer = await sendTo(path, payload, who);
    assert.equal(answer.statusCode, 201, answer.body);
    return z.object({ id: z.string() }).parse(answer.json()).id;
  };
  await near(`funding/organisations/${gone}`, { funder: "Trust", kind: "gifts", releasedTo: "nobody" }, worker);
  const paid = { title: "Meals", funder: "Council", recipient: "The Kitchen of Example", pounds: "50" };
  const grant = await near("funding/grants", { ...paid, awardedOn: "2026-01-31" }, payer);
  const wanted = { kind: "need", topic: "space", untilOn: day(1) };
  await near("exchange", { ...wanted, of: `organisation:${gone}`, title: "A larger stove" }, worker);
  await near("exchange", { ...wanted, of: `organisation:${third}`, title: "Lunches", askedOf: gone }, other);
  const agreed = { title: "Names", purpose: "To ring.", fields: "Name", startsOn: day(-1), endsOn: day(1) };
  const sides = { one: gone, other: third, reviewOn: day(0), workers: [worker.personId] };
  const agreement = await near("agreements", { ...agreed, ...sides }, worker);
  for (const who of [worker, other]) await near(`agreements/${agreement}/sign`, { number: 1 }, who);
  const origin = { place_id: placeId, kind: "organisation", source_id: "elsewhere 7", thing_id: gone } as const;
  await house.stage.owner.insertInto("directory_origin").values(origin).execute();

  const json = async (path: string, who: SignedIn) => {
    const headers = { accept: "application/json", ...who.headers };
    return (await house.app.inject({ url: `/riverside/${path}`, headers })).json();
  };
  const where = async () => {
    const origins = house.stage.owner.selectFrom("directory_origin").select("thing_id");
    const entries = house.stage.owner.selectFrom("exchange_entry").select(["organisation_id", "asked_of"]);
    const { versionInForce, parties } = await json(`agreements/${agreement}`, worker);
    return {
      sources: (await json(`funding/organisations/${kept}`, worker)).sources?.length,
      grant: (await json(`funding/grants/${grant}`, payer)).grant.recipientId,
      agreement: [versionInForce, parties[0].id],
      need: (await entries.where("title", "=", "A larger stove").executeTakeFirstOrThrow()).organisation_id,
      asked: (await entries.where("title", "=", "Lunches").executeTakeFirstOrThrow()).asked_of,
      origin: (await origins.where("source_id", "=", "elsewhere 7").executeTakeFirstOrThrow()).thing_id,
    };
  };
  const of = (id: string, sources: number) => ({
    sources,
    grant: id,
    agreement: [1, id],
    need: id,
    asked: id,
    origin: id,
  });
  assert.deepEqual(await where(), of(gone, 0));
  const merge = await made(`/${kept}/merge`, { other: "The Kitchen of Example", sure: "yes" });
  assert.deepEqual(await where(), of(kept, 1));
  // Corrected under the old name, it is still paid to whom it was paid.
  await near(`funding/grants/${grant}/correct`, { ...paid, title: "Hot meals", awardedOn: "2026-01-31" }, payer);
  assert.deepEqual(await where(), of(kept, 1));
  await made(`/${kept}/merge`, { undo: merge });
  assert.deepEqual(await where(), of(gone, 0));
});

test("what cannot be undone any more is said, and an organisation that leaves takes the other page along", async () => {
  const [kept, gone] = [
    await made("", { name: "Example Choir", kinds: ["vcso"] }, worker),
    await made("", { name: "Example Singers", kinds: ["vcso"], summary: "Songs" }, worker),
  ];
  const merge = await made(`/${kept}/merge`, { other: "Example Singers", sure: "yes" });
  await made("", { name: "Example Singers", kinds: ["vcso"], isAnother: "yes" });
  const taken = await send(`/${kept}/merge`, { undo: merge });
  assert.deepEqual([taken.statusCode, taken.json().problems[0].field], [409, "undo"]);
  await sql`UPDATE organisation_merge SET merged_at = merged_at - interval '31 days' WHERE merge_id = ${merge}`.execute(
    house.stage.owner,
  );
  assert.equal((await send(`/${kept}/merge`, { undo: merge })).statusCode, 422);
  await made(`/${kept}/leave`, { sure: "yes" }, worker);
  const { rows } = {
    rows: await house.stage.owner
      .selectFrom("organisation_version")
      .select("number")
      .where("organisation_id", "in", [kept, gone])
      .execute(),
  };
  assert.deepEqual(rows, []);
});
