import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "../../../areas.ts";
import { startPlace } from "../../../db/stage.ts";
import type { Role } from "../../../nouns/role.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { signedIn } from "../../../web/rehearsal-people.ts";
import type { SignedIn } from "../../../web/rehearsal-people.ts";

let house: RehearsedHost;
let riverside = "";
let church: SignedIn;
let elder: SignedIn;
let therapist: SignedIn;
let commissioner: SignedIn;
let administrator: SignedIn;
let stranger: SignedIn;
let alliance = "";

const somebody = (role: Role, name: string) => signedIn(house.stage, { placeId: riverside, roles: [role], name });

const send = (who: SignedIn | null, path: string, payload: object) =>
  house.app.inject({
    method: "POST",
    url: `/riverside/${path}`,
    headers: { accept: "application/json", ...who?.headers },
    payload,
  });

const made = async (who: SignedIn, path: string, payload: object): Promise<string> => {
  const answer = await send(who, path, payload);
  assert.equal(answer.statusCode, 201, `${path}: ${answer.body}`);
  return answer.json().id;
};

const get = (who: SignedIn | null, path: string, accept = "application/json") =>
  house.app.inject({ url: `/riverside/${path}`, headers: { accept, ...who?.headers } });

const page = async (who: SignedIn, path: string): Promise<string> => {
  const answer = await get(who, path, "text/html");
  assert.equal(answer.statusCode, 200, answer.body);
  return (/<main[\s\S]*<\/main>/.exec(answer.body)?.[0] ?? "").replaceAll(/<[^>]+>/g, "");
};

const problemsOf = ({ body }: { readonly body: string }): readonly string[] =>
  JSON.parse(body).problems.map(({ field }: { readonly field: string }) => field);

before(async () => {
  house = await rehearseHost(areas);
  riverside = await startPlace(house.stage.app, "Riverside");
  const hillside = await startPlace(house.stage.app, "Hillside");
  church = await somebody("organisation-worker", "Example Pastor");
  elder = await somebody("contributor", "Example Elder");
  therapist = await somebody("practitioner", "Example Therapist");
  commissioner = await somebody("commissioner", "Example Commissioner");
  administrator = await somebody("administrator", "Example Administrator");
  stranger = await signedIn(house.stage, { placeId: hillside, roles: ["administrator"] });
  await made(church, "organisations", { name: "Example Church", kinds: ["faith"] });
  await made(administrator, "organisations", { name: "Example Clinic", kinds: ["service"] });
  const { organisations } = (await get(church, "organisations")).json();
  const clinic = organisations.find(({ name }: { name: string }) => name === "Example Clinic").id;
  alliance = await made(therapist, "alliances", { mine: clinic, organisation: "example church", onMap: "yes" });
});
after(() => house.close());

const at = (path: string): string => `alliances/${alliance}${path === "" ? "" : `/${path}`}`;

/** @practice P05 */
test("whoever works for the other side is asked at home, and joins by a yes of their own", async () => {
  assert.equal((await get(church, at(""))).statusCode, 403);
  assert.match(await page(church, "home"), /Will you be part of the alliance of Example Clinic and Example Church\?/);
  const named = { says: "yes", isContact: "yes", forWhat: "families in trouble", how: "after the service" };
  assert.deepEqual(problemsOf(await send(church, at("join"), { says: "yes", isContact: "yes" })), ["forWhat", "how"]);
  await made(church, at("join"), named);
  await made(therapist, at("join"), { says: "yes" });
  assert.match(await page(therapist, at("")), /Example Pastor[\s\S]*families in trouble/);
  // The therapist did not agree to be named: the other side reads that somebody is there, and no name.
  const seen = await page(church, at(""));
  assert.match(seen, /Example Clinic: one person is part of it, not by name to the other side/);
  assert.doesNotMatch(seen, /Example Therapist/);
});

test("nobody but the two sides reads it: no commissioner, administrator, stranger, or people without an account", async () => {
  await made(church, at("contact"), { way: "met", words: "Canary tea" });
  for (const who of [commissioner, administrator, stranger, elder, null])
    for (const path of [at(""), at("trust"), at("contact"), at("written/00000000-0000-4000-8000-000000000000")]) {
      const answer = await get(who, path);
      assert.equal(answer.statusCode, 404, path);
      assert.doesNotMatch(answer.body, /Canary|Example Clinic/);
    }
  for (const who of [church, therapist]) assert.match(await page(who, at("")), /Canary tea/);
  assert.doesNotMatch((await get(commissioner, "search?q=Canary", "text/html")).body, /Canary tea/);
});

test("each side promises for itself, both say whether it was kept, and two that differ both stand", async () => {
  assert.match(await page(church, at("")), /Example Clinic has promised nothing yet. The service promises first/);
  const past = { words: "An interpreter at every first appointment", dueOn: "2001-01-01" };
  assert.deepEqual(problemsOf(await send(therapist, at("promise"), past)), ["dueOn"]);
  const promise = await made(therapist, at("promise"), { words: past.words });
  await made(therapist, at(`promises/${promise}`), { says: "kept" });
  assert.match(await page(church, at("")), /One side has said, the other not yet/);
  await made(church, at(`promises/${promise}`), { says: "not-kept", words: "My aunt waited" });
  assert.match(await page(therapist, at("")), /The sides do not say the same[\s\S]*My aunt waited/);
  await made(church, at(`promises/${promise}`), { says: "kept" });
  assert.match(await page(therapist, at("")), /Kept, both sides say/);
});

test("a contact takes two answers; a day that has not come is sent back, and what was ticked stays", async () => {
  await made(church, at("contact"), { way: "spoke" });
  const wrong = await send(church, at("contact"), { way: "met", when: "other", onDay: "2999-01-01" });
  assert.deepEqual(problemsOf(wrong), ["onDay"]);
  assert.deepEqual(problemsOf(await send(church, at("contact"), {})), ["way"]);
  const other = { way: "met", named: [commissioner.personId] };
  assert.deepEqual(problemsOf(await send(church, at("contact"), other)), ["named"]);
});

test("whoever is named reads it, answers it, puts it right or takes it out; nobody else changes it", async () => {
  const said = { kind: "before", words: "The pastor forgot us", named: church.personId };
  const entry = await made(therapist, at("write"), said);
  assert.match(await page(church, "home"), /You are named in the alliance of Example Clinic and Example Church/);
  await made(church, at(`written/${entry}`), { does: "answer", words: "I was in hospital" });
  assert.match(await page(therapist, at("")), /Example Church answered:\s*I was in hospital/);
  const own = await made(church, at("write"), { kind: "before", words: "Nobody rang us back in 2019" });
  const refused = await send(therapist, at(`written/${own}`), { does: "take-out" });
  assert.deepEqual(problemsOf(refused), ["does"]);
  await made(church, at(`written/${entry}`), { does: "correct", words: "The pastor was ill" });
  assert.doesNotMatch(await page(therapist, at("")), /forgot us/);
  await made(church, at(`written/${entry}`), { does: "take-out" });
  const after = await page(therapist, at(""));
  assert.match(after, /These words were taken out/);
  assert.doesNotMatch(after, /was ill|in hospital/);
});

test("what a side says of its trust reaches the other side, and the place, only when it releases it", async () => {
  await made(church, at("trust"), { form: "statement" });
  const own = await made(church, at("sentence"), { words: "We are still waiting.", releasedTo: "own-side" });
  const readers = async () => ({
    own: /still waiting/.test((await get(church, at("trust"))).body),
    other: /still waiting/.test((await get(therapist, at("trust"))).body),
    // By the words of a page that both sides let others see.
    place: /still waiting/.test((await get(commissioner, "alliances/map", "text/html")).body),
  });
  await made(church, at("map"), { shown: "yes" });
  assert.deepEqual(await readers(), { own: true, other: false, place: false });
  const by = { kind: "sentence", id: own };
  assert.deepEqual(problemsOf(await send(therapist, at("release"), { ...by, to: "place" })), ["id"]);
  await made(church, at("release"), { ...by, to: "other-side" });
  assert.deepEqual(await readers(), { own: true, other: true, place: false });
  assert.equal((await get(therapist, at("trust"))).json().bothReleased, false);
  await made(church, at("release"), { ...by, to: "place" });
  assert.deepEqual(await readers(), { own: true, other: true, place: true });
  await made(therapist, at("sentence"), { words: "They know what we lack.", releasedTo: "other-side" });
  assert.match(await page(church, at("trust")), /What each side said and released[\s\S]*They know what we lack/);
  await made(church, at("release"), { ...by, to: "own-side" });
  assert.deepEqual(await readers(), { own: true, other: false, place: false });
  assert.doesNotMatch((await get(null, "alliances/map", "text/html")).body, /Example Church/);
});

test("a side of one or two cannot be asked six questions in private, and the page says so", async () => {
  await made(church, at("trust"), { form: "questions" });
  assert.match(await page(church, at("trust")), /This cannot be anonymous[\s\S]*One person is part of this/);
  assert.deepEqual(problemsOf(await send(church, at("round"), { does: "open" })), ["does"]);
});

test("staff are never on the side of a community, and nobody is on two sides", async () => {
  const community = await made(elder, "communities", { name: "Tamil", history: "Told.", toldBy: "Elders" });
  const asked = { mine: community, organisation: "Example Clinic" };
  assert.deepEqual(problemsOf(await send(therapist, "alliances", asked)), ["mine"]);
  // Half a name begins nothing with somebody else: it is answered with the whole one.
  const half = await send(elder, "alliances", { ...asked, organisation: "clinic" });
  assert.match(half.body, /Did you mean Example Clinic\?/);
  assert.deepEqual(problemsOf(await send(elder, "alliances", {})), ["mine", "organisation"]);
  const own = await made(elder, "alliances", asked);
  assert.equal((await get(elder, `alliances/${own}`)).json().side, "other");
  assert.deepEqual(problemsOf(await send(elder, "alliances", asked)), ["organisation"]);
  const another = await made(elder, "communities", { name: "Somali", history: "Told.", toldBy: "Elders" });
  const clash = await send(elder, "alliances", { mine: community, community: another });
  assert.deepEqual(problemsOf(clash), ["community"]);
  // A contributor does not see the list of people, so asks nobody.
  assert.equal((await get(elder, `alliances/${own}/people`)).statusCode, 403);
});

test("what is kept on somebody in an alliance is theirs to see, and goes when they ask", async () => {
  const driver = await somebody("practitioner", "Example Driver");
  const drives = { person: `one ${driver.personId}` };
  assert.match(await page(therapist, at("people")), /Example Driver, for Example Clinic/);
  await made(therapist, at("people"), drives);
  await made(driver, at("join"), { says: "yes", isContact: "yes", forWhat: "lifts home", how: "07700 900000" });
  await made(driver, at("sentence"), { words: "They wait for us at the gate.", releasedTo: "other-side" });
  await made(church, at("write"), { kind: "before", words: "The driver got lost", named: driver.personId });
  const record = (await get(driver, "my-record")).body;
  for (const words of [/lifts home/, /wait for us at the gate/, /driver got lost/]) assert.match(record, words);
  await made(driver, "my-record/erase", { sure: "yes" });
  const left = await page(church, at(""));
  assert.doesNotMatch(left, /lifts home|07700|driver got lost|Example Driver/);
  assert.match(await page(church, at("trust")), /They wait for us at the gate/);
});

test("a side ends it when it likes, says why, and takes its words along; the days in touch stay", async () => {
  await made(therapist, at("end"), { because: "The clinic closes.", sure: "yes", takeOut: "yes" });
  const left = await page(church, at(""));
  assert.match(left, /This alliance has ended[\s\S]*The clinic closes/);
  assert.doesNotMatch(left, /An interpreter at every first appointment|They know what we lack/);
  assert.match(left, /Nobody rang us back in 2019/);
  assert.equal((await send(church, at("contact"), { way: "met" })).statusCode, 403);
});
