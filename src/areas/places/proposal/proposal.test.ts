import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import { readPlace } from "../../../db/transaction.ts";
import { verifyChain } from "../../../db/verify-chain.ts";
import type { Side } from "../../../nouns/role.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost(areas);
});
after(() => house.close());

const accept = { accept: "application/json" };

/** A place of its own for each test, with keepers of these sides. */
async function placeKeptBy(...sides: readonly Side[]) {
  const slug = `place${randomUUID().slice(0, 8)}`;
  const placeId = await startPlace(house.stage.app, slug);
  const keepers: SignedIn[] = [];
  for (const side of sides)
    keepers.push(await signedIn(house.stage, { placeId, keepsFor: side, name: `Example ${side} ${keepers.length}` }));
  const get = (who: SignedIn, path: string) =>
    house.app.inject({ url: `/${slug}${path}`, headers: { ...accept, ...who.headers } });
  const post = (who: SignedIn, path: string, payload: object) =>
    house.app.inject({
      method: "POST",
      url: `/${slug}${path}`,
      headers: { ...accept, ...who.headers, "idempotency-key": randomUUID() },
      payload,
    });
  const silence = (who: SignedIn, days: number) =>
    post(who, "/proposals", { kind: "silence-limit-days", value: String(days), because: "Six months is long." });
  const settled = async (who: SignedIn): Promise<string> =>
    (await get(who, "/settings")).json().settings.find((one: { kind: string }) => one.kind === "silence-limit-days")
      .words;
  return { slug, placeId, keepers, get, post, silence, settled };
}

const happenings = (placeId: string) =>
  readPlace(house.stage.app, placeId, (tx) =>
    tx.selectFrom("happening").select(["what", "detail"]).where("place_id", "=", placeId).orderBy("number").execute(),
  );

test("what one side proposes holds when a keeper of the other says yes, and the record says which persons of which sides", async () => {
  const { keepers, get, post, silence, settled, placeId } = await placeKeptBy("statutory", "community");
  const [service, community] = keepers;
  assert.ok(service && community);
  const proposed = await silence(community, 30);
  assert.equal(proposed.statusCode, 201, proposed.body);
  const { id } = proposed.json();
  assert.match(await settled(service), /After 180 days/);
  const open = (await get(service, `/proposals/${id}`)).json();
  assert.equal(open.state, "open");
  assert.deepEqual(open.waitingFor, ["statutory"]);
  assert.equal(open.mayAnswer.allowed, true);
  assert.equal((await post(service, `/proposals/${id}`, { says: "yes" })).statusCode, 201);
  assert.match(await settled(service), /After 30 days/);
  const last = (await happenings(placeId)).at(-1);
  assert.equal(last?.what, "proposal.carried");
  assert.deepEqual(last?.detail, {
    kind: "silence-limit-days",
    says: "yes",
    side: "statutory",
    oneSide: false,
    yes: [
      { person: community.personId, side: "community" },
      { person: service.personId, side: "statutory" },
    ],
  });
});

test("several keepers of one side cannot decide without the other", async () => {
  const { keepers, get, post, silence, settled } = await placeKeptBy(
    "statutory",
    "statutory",
    "statutory",
    "community",
  );
  const [first, second, third] = keepers;
  assert.ok(first && second && third);
  const { id } = (await silence(first, 20)).json();
  for (const keeper of [second, third])
    assert.equal((await post(keeper, `/proposals/${id}`, { says: "yes" })).statusCode, 201);
  assert.equal((await get(first, `/proposals/${id}`)).json().state, "open");
  assert.match(await settled(first), /After 180 days/);
});

test("a no with its reason refuses, and without one is sent back", async () => {
  const { keepers, get, post, silence, settled } = await placeKeptBy("statutory", "community");
  const [service, community] = keepers;
  assert.ok(service && community);
  const { id } = (await silence(service, 300)).json();
  assert.equal((await post(community, `/proposals/${id}`, { says: "no" })).statusCode, 422);
  const because = "People wait too long already.";
  assert.equal((await post(community, `/proposals/${id}`, { says: "no", because })).statusCode, 201);
  const closed = (await get(service, `/proposals/${id}`)).json();
  assert.equal(closed.state, "refused");
  assert.equal(closed.answers.at(-1).because, because);
  assert.match(await settled(service), /After 180 days/);
  assert.equal((await post(service, `/proposals/${id}`, { says: "yes" })).statusCode, 409);
});

test("twenty answers of one keeper at once are one answer, and of all keepers at once decide once", async () => {
  const { keepers, get, post, silence, placeId } = await placeKeptBy("statutory", "community", "community");
  const [service, one, other] = keepers;
  assert.ok(service && one && other);
  const { id } = (await silence(service, 25)).json();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => post(at % 2 ? one : other, `/proposals/${id}`, { says: "yes" })),
  );
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [
    201,
    ...Array.from({ length: 19 }, () => 409),
  ]);
  assert.equal((await get(service, `/proposals/${id}`)).json().state, "carried");
  const carried = (await happenings(placeId)).filter(({ what }) => what === "proposal.carried");
  assert.equal(carried.length, 1);
  const chain = (await verifyChain(house.stage.app)).find((report) => report.placeId === placeId);
  assert.ok(chain !== undefined && chain.trouble === undefined);
});

test("while one side keeps the place its keeper decides at once, and every page says one side only", async () => {
  const { keepers, get, silence, settled, placeId, slug } = await placeKeptBy("community");
  const [community] = keepers;
  assert.ok(community);
  const { id } = (await silence(community, 14)).json();
  assert.match(await settled(community), /After 14 days/);
  const shown = (await get(community, `/proposals/${id}`)).json();
  assert.deepEqual([shown.state, shown.oneSide], ["carried", true]);
  const [, carried] = (await happenings(placeId)).slice(-2);
  assert.match(JSON.stringify(carried?.detail), /"oneSide":true/);
  const html = { accept: "text/html", ...community.headers };
  for (const path of ["", "/keepers", "/settings", "/proposals", "/proposals/new?kind=public-pages"])
    assert.match((await house.app.inject({ url: `/${slug}${path}`, headers: html })).body, /One side only/, path);
});

test("only keepers propose and answer; only who proposed takes it back", async () => {
  const { keepers, get, post, silence, placeId } = await placeKeptBy("statutory", "community");
  const [service, community] = keepers;
  assert.ok(service && community);
  const administrator = await signedIn(house.stage, { placeId, roles: ["administrator"] });
  const stranger = await signedIn(house.stage);
  for (const who of [administrator, stranger]) assert.equal((await silence(who, 30)).statusCode, 403);
  const { id } = (await silence(service, 30)).json();
  for (const who of [administrator, stranger])
    assert.equal((await post(who, `/proposals/${id}`, { says: "yes" })).statusCode, 403);
  assert.equal((await get(stranger, `/proposals/${id}`)).statusCode, 403);
  assert.equal((await post(community, `/proposals/${id}/withdraw`, {})).statusCode, 403);
  assert.equal((await post(service, `/proposals/${id}/withdraw`, {})).statusCode, 201);
  assert.equal((await get(community, `/proposals/${id}`)).json().state, "withdrawn");
  assert.equal((await post(community, `/proposals/${id}`, { says: "yes" })).statusCode, 409);
  assert.equal((await post(service, `/proposals/${id}/withdraw`, {})).statusCode, 409);
});

test("keepers change by both sides, and what no longer fits when the last yes is said is refused in words", async () => {
  const { keepers, get, post, placeId } = await placeKeptBy("statutory", "community");
  const [service, community] = keepers;
  assert.ok(service && community);
  const elder = await signedIn(house.stage, { placeId, roles: ["champion"], name: "Example Elder" });
  const asked = { person: elder.personId, side: "community", namedBy: "The forum", because: "She asked to." };
  const [first, second] = [await post(service, "/keepers", asked), await post(community, "/keepers", asked)];
  assert.deepEqual([first.statusCode, second.statusCode], [201, 201], first.body);
  const listed = (await get(service, "/proposals")).json().proposals;
  assert.match(listed[0].words, /^Example Elder becomes a keeper for community organisations, named by The forum\.$/);
  assert.equal((await post(community, `/proposals/${first.json().id}`, { says: "yes" })).statusCode, 201);
  const names = (await get(service, "/keepers")).json().keepers.map(({ name }: { name: string }) => name);
  assert.ok(names.includes("Example Elder"));
  const late = await post(service, `/proposals/${second.json().id}`, { says: "yes" });
  assert.equal(late.statusCode, 409);
  assert.match(late.json().detail, /no longer fits: This person already keeps the place/);
  assert.doesNotMatch(JSON.stringify(await happenings(placeId)), /Example Elder|She asked/);
});

test("the last keeper of a place cannot be ended, and a keeper who was ended no longer answers", async () => {
  const { keepers, get, post, silence } = await placeKeptBy("statutory", "community");
  const [service, community] = keepers;
  assert.ok(service && community);
  const { id: waiting } = (await silence(service, 30)).json();
  const end = { change: "end", person: community.personId, because: "He moved away." };
  const { id } = (await post(service, "/keepers", end)).json();
  assert.equal((await post(community, `/proposals/${id}`, { says: "yes" })).statusCode, 201);
  assert.equal((await post(community, `/proposals/${waiting}`, { says: "yes" })).statusCode, 403);
  assert.deepEqual((await get(service, "/keepers")).json().sidesKept, ["statutory"]);
  const last = await post(service, "/keepers", { change: "end", person: service.personId, because: "Me too." });
  assert.equal(last.statusCode, 422);
  assert.match(last.json().detail, /last keeper of the place/);
});

test("what is proposed is read in the shape of its kind, and everything wrong with it is said at once", async () => {
  const { keepers, post } = await placeKeptBy("statutory", "community");
  const [service] = keepers;
  assert.ok(service);
  const fieldsOf = async (payload: object) =>
    (await post(service, "/proposals", payload)).json().problems.map(({ field }: { field: string }) => field);
  assert.deepEqual(await fieldsOf({ kind: "silence-limit-days", value: "1", because: "" }), ["value", "because"]);
  assert.deepEqual(await fieldsOf({ kind: "who-sees-figures", value: ["king"], because: "x" }), ["value.0"]);
  assert.deepEqual(await fieldsOf({ kind: "who-sees-figures", because: "x" }), ["value"]);
  assert.deepEqual(await fieldsOf({ kind: "anything", value: "1", because: "x" }), ["kind"]);
  assert.deepEqual(await fieldsOf({ kind: "public-pages", content: { value: "on", also: 1 }, because: "x" }), ["also"]);
  assert.deepEqual(await fieldsOf({ kind: "public-pages", content: "not json", because: "x" }), ["content"]);
});

test("a keeper's home says which proposal waits for them, and everybody's what was decided", async () => {
  const { keepers, get, post, silence } = await placeKeptBy("statutory", "community");
  const [service, community] = keepers;
  assert.ok(service && community);
  const { id } = (await silence(service, 30)).json();
  const wordsOf = async (who: SignedIn, part: "today" | "news") =>
    (await get(who, "/home"))
      .json()
      [part].map(({ words }: { words: string }) => words)
      .join(" ");
  assert.match(await wordsOf(community, "today"), /A proposal waits for your answer: How long silence may last\./);
  assert.doesNotMatch(await wordsOf(service, "today"), /A proposal waits/);
  assert.equal((await post(community, `/proposals/${id}`, { says: "yes" })).statusCode, 201);
  assert.doesNotMatch(await wordsOf(community, "today"), /A proposal waits/);
  assert.match(await wordsOf(service, "news"), /The keepers agreed on a proposal: How long silence may last\./);
});

test("markup and marks that turn text round stay words in a reason", async () => {
  const { keepers, get, post, slug } = await placeKeptBy("statutory", "community");
  const [service] = keepers;
  assert.ok(service);
  const because = "<script>alert(1)</script> \u202Eevil & “ok”";
  const asked = { kind: "public-pages", value: "off", because };
  const { id } = (await post(service, "/proposals", asked)).json();
  assert.equal((await get(service, `/proposals/${id}`)).json().because, "<script>alert(1)</script> evil & “ok”");
  const headers = { accept: "text/html", ...service.headers };
  const { body } = await house.app.inject({ url: `/${slug}/proposals/${id}`, headers });
  assert.doesNotMatch(body, /<script>alert|\u202E/);
  assert.match(body, /&lt;script&gt;alert/);
});

test("a proposal of another place is not here, for its keepers either", async () => {
  const [here, there] = [await placeKeptBy("statutory", "community"), await placeKeptBy("statutory", "community")];
  const [mine, theirs] = [here.keepers[0], there.keepers[0]];
  assert.ok(mine && theirs);
  const { id } = (await here.silence(mine, 30)).json();
  assert.equal((await there.get(theirs, `/proposals/${id}`)).statusCode, 404);
  assert.equal((await there.post(theirs, `/proposals/${id}`, { says: "no", because: "x" })).statusCode, 404);
  assert.equal((await here.get(theirs, `/proposals/${id}`)).statusCode, 403);
});
