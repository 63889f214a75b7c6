import assert from "node:assert/strict";
import { createHash, randomInt, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { areas } from "./areas.ts";
import { activityOf, populationOf } from "./areas/reach/hand-made.ts";
import { keepReading, keepService } from "./areas/reach/testing-loaded.store.ts";
import { filesOfPlace } from "./backup/index.ts";
import { startPlace } from "./db/stage.ts";
import { readPlace, withPlace } from "./db/transaction.ts";
import { rehearseHost } from "./web/rehearsal-host.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import { cookieFor, signedIn } from "./web/rehearsal-people.ts";

let house: RehearsedHost;
let riverside = "";
before(async () => {
  house = await rehearseHost(areas);
  riverside = await startPlace(house.stage.app, "Riverside");
});
after(() => house.close());

const json = { accept: "application/json" };
const get = (url: string, headers: object = {}) => house.app.inject({ url, headers: { ...json, ...headers } });
const post = (url: string, headers: object, payload: object) =>
  house.app.inject({ method: "POST", url, headers: { ...json, ...headers }, payload });

test("a keeper who has not proved twice who they are takes nothing out, sees no invitation and changes no role", async () => {
  const keeper = await signedIn(house.stage, { placeId: riverside, roles: ["commissioner"], keepsFor: "statutory" });
  const administrator = await signedIn(house.stage, { placeId: riverside, roles: ["administrator"] });
  const once = { cookie: await cookieFor(house.stage, keeper.loginId, { provedTwice: false }) };
  const twice = { cookie: await cookieFor(house.stage, keeper.loginId) };
  for (const address of ["/riverside/export?as=zip", "/riverside/people/invitations", "/riverside/reach"]) {
    assert.equal((await get(address, once)).statusCode, 403, address);
    assert.equal((await get(address, twice)).statusCode, 200, address);
  }
  const give = await post(`/riverside/people/${administrator.personId}/give`, once, { role: "contributor" });
  assert.equal(give.statusCode, 403);
});

test("whoever looks after the house and has not proved it twice invites nobody into a place without people", async () => {
  await startPlace(house.stage.app, "Deserted");
  const { loginId } = await signedIn(house.stage, { looksAfterHouse: true });
  const invited = { name: "Example Person", email: "in@example.org", roles: [], keepsFor: "community" };
  const once = { cookie: await cookieFor(house.stage, loginId, { provedTwice: false }) };
  assert.equal((await post("/deserted/people/invite", once, invited)).statusCode, 403);
  const twice = { cookie: await cookieFor(house.stage, loginId) };
  assert.equal((await post("/deserted/people/invite", twice, invited)).statusCode, 201);
});

test("what somebody signed in was shown is kept by no browser, and neither is a page behind a letter's link", async () => {
  const { headers } = await signedIn(house.stage, { placeId: riverside, roles: ["champion"] });
  for (const address of ["/riverside/my-record", "/riverside/my-record?as=csv", "/riverside/export", "/no/such/page"])
    assert.equal((await get(address, headers)).headers["cache-control"], "no-store", address);
  const token = "a".repeat(40);
  for (const address of ["/link", "/new-password", "/set-up", "/riverside/invitation"])
    assert.equal((await get(`${address}?token=${token}`)).headers["cache-control"], "no-store", address);
  assert.equal((await get("/places")).headers["cache-control"], "private, no-cache");
});

test("a name with line breaks or hidden marks is refused, so that no letter says what its inviter made up", async () => {
  const { loginId } = await signedIn(house.stage);
  const headers = { cookie: await cookieFor(house.stage, loginId) };
  for (const name of [
    "Example\n\nYour account is shut. Go to evil.example",
    "Example\u202e",
    "Example\r\nBcc: a@b.example",
  ])
    assert.equal((await post("/settings", headers, { name, language: "" })).statusCode, 422, JSON.stringify(name));
  assert.equal((await post("/settings", headers, { name: "  نادیہ ", language: "" })).statusCode, 201);
});

test("nobody fills a stranger's letter box by asking for their address again and again", async () => {
  const { loginId } = await signedIn(house.stage);
  const headers = { cookie: await cookieFor(house.stage, loginId) };
  const email = `${randomUUID()}@example.org`;
  for (let time = 0; time < 15; time += 1)
    assert.equal((await post("/settings/email", headers, { email })).statusCode, 201);
  const letters = await house.stage.door.selectFrom("letter").select("id").where("to_email", "=", email).execute();
  assert.equal(letters.length, 10);
});

test("words that somebody wrote for themselves alone leave the place in nobody's hands but theirs", async () => {
  const { personId } = await signedIn(house.stage, { placeId: riverside, roles: ["contributor"] });
  const words = "words for me and nobody else";
  await withPlace(house.stage.app, riverside, (tx) =>
    tx
      .insertInto("own_words")
      .values({ place_id: riverside, person_id: personId, number: 1, words, category: null })
      .execute(),
  );
  const names: string[] = [];
  let all = "";
  await readPlace(house.stage.app, riverside, async (tx) => {
    const place = { placeId: riverside, name: "Riverside", program: "0.1.0", at: new Date() };
    for await (const { name, pieces } of filesOfPlace(tx, place)) {
      names.push(name);
      for await (const piece of pieces) all += Buffer.from(piece).toString("utf8");
    }
  });
  assert.ok(names.includes("person.csv"));
  assert.ok(!all.includes(words), "an export holds what only one person may read");
});

test("a file from somebody who is nobody here is not even received", async () => {
  const stranger = await signedIn(house.stage);
  for (const headers of [{}, stranger.headers]) {
    const answer = await house.app.inject({
      method: "POST",
      url: "/riverside/datasets",
      headers: { ...json, ...headers, "content-type": "multipart/form-data; boundary=x" },
      // Broken on purpose: whoever reads it complains of it.
      payload: "--x\r\nnot a form",
    });
    assert.equal(answer.statusCode, 403);
  }
});

interface Own {
  readonly personId: string;
  /** What the service's own file is called by its bytes. */
  readonly sha256?: string;
  readonly warnings?: readonly string[];
}

/** A service of the place with figures of its own, under the usual rule for small numbers. */
async function loadFigures({ personId, sha256 = "0".repeat(64), warnings = [] }: Own) {
  const key = { placeId: riverside, personId };
  const serviceId = await keepService(house.stage, { ...key, name: randomUUID(), areaCode: "E00000001" });
  const people = populationOf({
    "White: English, Welsh, Scottish, Northern Irish or British": 70_000,
    "Asian, Asian British or Asian Welsh: Indian": randomInt(9000, 90_000),
    "Asian, Asian British or Asian Welsh: Pakistani": 4000,
  });
  await keepReading(house.stage, { ...key, reading: people });
  const seen = activityOf({ British: [randomInt(500, 50_000)], Indian: [90], Pakistani: [3] });
  const reading = { ...seen, source: { ...seen.source, sha256 }, warnings };
  return { serviceId, datasetId: await keepReading(house.stage, { ...key, serviceId, reading }) };
}

test("the fingerprint of a file with hidden counts is told to nobody who could try counts against it", async () => {
  const analyst = await signedIn(house.stage, { placeId: riverside, roles: ["analyst"] });
  const commissioner = await signedIn(house.stage, { placeId: riverside, roles: ["commissioner"] });
  const sha256 = createHash("sha256").update("group,referrals\nIndian,90\nPakistani,3\n").digest("hex");
  const { serviceId, datasetId } = await loadFigures({ personId: analyst.personId, sha256 });
  for (const query of ["", "?as=json", "?as=csv"])
    for (const accept of ["application/json", "text/html"]) {
      const headers = { ...commissioner.headers, accept };
      const answer = await get(`/riverside/reach/${serviceId}${query}`, headers);
      assert.equal(answer.statusCode, 200);
      assert.ok(!answer.body.includes(sha256), `${query} ${accept}`);
      assert.ok(!(await get(`/riverside/datasets/${datasetId}`, headers)).body.includes(sha256), accept);
    }
  assert.ok((await get(`/riverside/datasets/${datasetId}`, analyst.headers)).body.includes(sha256));
});

test("a note under a table of one's own tells nobody the count that is hidden in the table", async () => {
  const { personId, headers } = await signedIn(house.stage, { placeId: riverside, roles: ["analyst"] });
  const note = "Notes under the table were kept out, from row 9: Of 93 Asian people 3 were Pakistani.";
  const { serviceId } = await loadFigures({ personId, warnings: [note, "The period 2025-26 was read."] });
  for (const accept of ["application/json", "text/html"])
    for (const query of ["", "?as=csv"]) {
      const { body } = await get(`/riverside/reach/${serviceId}${query}`, { ...headers, accept });
      assert.match(body, /Notes under the table were kept out\./);
      assert.doesNotMatch(body, /3 were Pakistani/);
      assert.match(body, /The period 2025-26 was read/);
    }
});

test("residents whom only this place counted are not told to a stranger, however few they are", async () => {
  const { personId, headers } = await signedIn(house.stage, { placeId: riverside, roles: ["analyst"] });
  await loadFigures({ personId });
  const described = { name: "Example families", toldBy: "a meeting", category1: "nhs-2001-england:J" };
  const { id } = (await post("/riverside/communities", headers, described)).json();
  const page = `/riverside/communities/${id}`;
  assert.match((await get(page, { ...headers, accept: "text/html" })).body, /4,000 residents in the group “Pakistani”/);
  const told = await get(page, { accept: "text/html" });
  assert.equal(told.statusCode, 200);
  assert.doesNotMatch(told.body, /4,000/);
});

test("a stranger is refused before any figure is asked for", async () => {
  const { personId, headers } = await signedIn(house.stage, { placeId: riverside, roles: ["analyst"] });
  const { serviceId } = await loadFigures({ personId });
  // A cube that is damaged is found out by whoever asks it, and by nobody else.
  await withPlace(house.stage.app, riverside, (tx) =>
    tx.deleteFrom("cube_piece").where("place_id", "=", riverside).execute(),
  );
  for (const address of [
    "/riverside/reach",
    `/riverside/reach/${serviceId}`,
    `/riverside/reach/${serviceId}?measure=any`,
  ]) {
    assert.equal((await get(address, headers)).statusCode, 500, "the analyst's question reaches the cube");
    assert.equal((await get(address)).statusCode, 403, address);
  }
});
