import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { z } from "zod";
import { areas } from "../../areas.ts";
import { startPlace } from "../../db/stage.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn, SomebodyToBe } from "../../web/rehearsal-people.ts";

let house: RehearsedHost;
let placeId = "";
let lead: SignedIn;
before(async () => {
  house = await rehearseHost(areas);
  placeId = await startPlace(house.stage.app, "Riverside");
  lead = await be({ roles: ["engagement-lead"], name: "Example Lead" });
});
after(() => house.close());

const be = (somebody: SomebodyToBe = {}) => signedIn(house.stage, { placeId, ...somebody });
const get = (who: SignedIn, path: string, accept = "application/json") =>
  house.app.inject({ url: `/riverside${path}`, headers: { accept, ...who.headers } });
const post = (who: SignedIn, path: string, payload: object) =>
  house.app.inject({
    method: "POST",
    url: `/riverside${path}`,
    headers: { accept: "application/json", ...who.headers },
    payload,
  });

const saved = async (answer: ReturnType<typeof post>): Promise<string> => {
  const { statusCode, body } = await answer;
  assert.equal(statusCode, 201, body);
  return JSON.parse(body).id;
};

const agreed = { agreed: "yes", agreedOn: "2026-01-31", heardBy: "Example Neighbour", language: "Pahari" };
const record = (name: string) => saved(post(lead, "/people/record", { name, ...agreed }));

test("somebody without account, email or telephone is written down with their yes, and served on paper", async () => {
  const refused = await post(lead, "/people/record", { name: "Example Elder", agreedOn: "2999-01-01" });
  assert.deepEqual(
    refused.json().problems.map(({ field }: { field: string }) => field),
    ["agreed", "agreedOn", "heardBy", "language"],
  );
  const id = await record("بزرگ");
  const contact = { kind: "contact", number: "0", ways: ["through"], details: "ask at the mosque", seenBy: "nobody" };
  await saved(post(lead, `/people/${id}/correct`, contact));
  await saved(post(lead, `/people/${id}/correct`, { kind: "consents", purposes: ["name-me", "contact-me"] }));
  await saved(post(lead, `/people/${id}/correct`, { kind: "consents", purposes: "contact-me" }));
  const paper = await get(lead, `/people/${id}/paper`, "text/html");
  for (const words of ["بزرگ", "Pahari", "Example Neighbour", "ask at the mosque", "☑ (yes)", "Signed, or said aloud"])
    assert.ok(paper.body.includes(words), words);
  assert.deepEqual(
    (await get(lead, `/people/${id}/paper`)).json().said.consents.map(({ purpose }: { purpose: string }) => purpose),
    ["contact-me"],
  );
  // What they show to nobody else is on no page of anybody else.
  const analyst = await be({ roles: ["analyst"] });
  assert.doesNotMatch((await get(analyst, `/people/${id}`, "text/html")).body, /ask at the mosque/);
  assert.equal((await get(analyst, `/people/${id}/paper`)).statusCode, 403);
  const late = await post(lead, `/people/${id}/correct`, { ...contact, details: "late" });
  assert.equal(late.statusCode, 409);
  assert.equal((await post(lead, `/people/${id}/forget`, {})).statusCode, 422);
  await saved(post(lead, `/people/${id}/forget`, { sure: "yes" }));
  assert.equal((await get(lead, `/people/${id}/paper`)).statusCode, 404);
  const left = await house.stage.owner
    .selectFrom("person_sheet")
    .select("person_id")
    .where("person_id", "=", id)
    .execute();
  assert.deepEqual(left, []);
});

test("two records of one person become one, and nothing is lost when that is undone", async () => {
  const member = await be({ roles: ["contributor"], name: "Example Aisha" });
  await saved(post(member, "/about-me/languages", { number: "0", spoken: "English", seenBy: "place" }));
  const paper = await record("Example Ayesha");
  await saved(
    post(lead, `/people/${paper}/correct`, { kind: "languages", number: "0", spoken: "Urdu", seenBy: "place" }),
  );
  await saved(post(lead, `/people/${paper}/correct`, { kind: "access", number: "0", needs: "loop", seenBy: "nobody" }));
  const before = (await get(lead, `/people/${paper}/paper`)).json().said;
  const twice = `/people/${member.personId}/merge`;
  assert.equal((await post(lead, twice, { other: paper })).statusCode, 422);
  assert.equal((await post(lead, twice, { other: lead.personId, sure: "yes" })).statusCode, 422);
  const merge = await saved(post(lead, twice, { other: paper, sure: "yes" }));
  assert.equal((await get(lead, `/people/${paper}/paper`)).statusCode, 404);
  assert.deepEqual((await get(member, "/about-me/access")).json().versions[0].content.needs, ["loop"]);
  assert.equal((await get(member, "/about-me/languages")).json().versions[0].content.spoken, "English");
  // What the other record keeps for itself is still about them, and they see it.
  assert.ok((await get(member, "/my-record")).body.includes("Urdu"));
  await saved(post(lead, twice, { undo: merge }));
  assert.deepEqual((await get(lead, `/people/${paper}/paper`)).json().said, before);
  assert.deepEqual((await get(member, "/about-me/access")).json().versions, []);
  assert.equal((await post(lead, twice, { undo: merge })).statusCode, 422);
  // Merged again and then forgotten: both records are.
  await saved(post(lead, twice, { other: paper, sure: "yes" }));
  await saved(post(member, "/my-record/erase", { sure: "yes" }));
  const kept = await house.stage.owner
    .selectFrom("person_sheet")
    .select("person_id")
    .where("person_id", "in", [paper, member.personId])
    .execute();
  assert.deepEqual(kept, []);
});

const cases = path.join(import.meta.dirname, "../../../../shared/hostile/open/names-must-accept/cases.jsonl");
const skip = existsSync(cases) ? false : "the list of names (../shared/hostile/open/names-must-accept) is not here";
const oneCase = z.object({ kind: z.string(), text: z.string() });

test("every name that people really have can be written down and is printed as it is", { skip }, async () => {
  const list = readFileSync(cases, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => oneCase.parse(JSON.parse(line)))
    .filter(({ kind }) => kind === "person-name")
    .map(({ text }) => text);
  assert.ok(list.length > 10);
  for (const name of list) {
    const id = await record(name);
    assert.equal(
      (await get(lead, `/people/${id}/paper`)).json().name,
      name.normalize("NFC").trim().replaceAll(/ +/g, " "),
    );
  }
  const longest = "ن".repeat(200);
  assert.equal((await get(lead, `/people/${await record(longest)}/paper`)).json().name, longest);
  assert.equal((await post(lead, "/people/record", { ...agreed, name: "x".repeat(201) })).statusCode, 422);
});

test("where somebody works, is named and what they wrote goes to the record that stays, and back again", async () => {
  const { owner } = house.stage;
  const [stays, goes] = [await be({ roles: ["contributor"], name: "Example Noor" }), await record("Example Nur")];
  const added = async (name: string): Promise<string> => saved(post(lead, "/organisations", { name, kinds: ["vcso"] }));
  const [both, one] = [await added("Example Both"), await added("Example One")];
  for (const [person, organisation] of [
    [goes, both],
    [goes, one],
    [stays.personId, both],
  ] as const)
    await owner
      .insertInto("organisation_worker")
      .values({ place_id: placeId, organisation_id: organisation, person_id: person })
      .execute();
  await owner
    .updateTable("organisation_version")
    .set({ written_by: goes })
    .where("organisation_id", "in", [both, one])
    .execute();
  await owner.updateTable("organisation").set({ verified_by: goes }).where("organisation_id", "=", one).execute();
  const whose = async () => ({
    works: await owner
      .selectFrom("organisation_worker")
      .select(["organisation_id", "person_id"])
      .where("organisation_id", "in", [both, one])
      .orderBy("organisation_id")
      .orderBy("person_id")
      .execute(),
    wrote: (await owner.selectFrom("organisation_version").select("number").where("written_by", "=", goes).execute())
      .length,
    checked: (await owner.selectFrom("organisation").select("number").where("verified_by", "=", goes).execute()).length,
  });
  const before = await whose();
  const merge = await saved(post(lead, `/people/${stays.personId}/merge`, { other: goes, sure: "yes" }));
  const after = await whose();
  assert.deepEqual([after.wrote, after.checked], [0, 0]);
  // Where both work for one organisation, each keeps its own line.
  assert.deepEqual(
    after.works.filter((line) => line.person_id === goes).map((line) => line.organisation_id),
    [both],
  );
  assert.match((await get(stays, "/my-record")).body, /Example One/);
  await saved(post(lead, `/people/${stays.personId}/merge`, { undo: merge }));
  assert.deepEqual(await whose(), before);
});

test("on the day somebody chose, home asks whether what they need is still right: them, or whoever looks after them", async () => {
  const today = new Date().toISOString().slice(0, 10);
  const needs = { number: "0", needs: "loop", review: today, seenBy: "place" };
  const paper = await record("Example Paper");
  await saved(post(lead, `/people/${paper}/correct`, { kind: "access", ...needs }));
  assert.match(
    (await get(lead, "/home", "text/html")).body,
    /Ask (<[^>]+>)*Example Paper(<[^>]+>)* whether what they need/,
  );
  const me = await be({ roles: ["champion"] });
  await saved(post(me, "/about-me/access", { ...needs, seenBy: "nobody" }));
  const home = (await get(me, "/home", "text/html")).body;
  assert.match(home, /Is what you need still right\?/);
  assert.doesNotMatch(home, /Example Paper/);
});

test("of many people of one name each can be found, told from the others and put right", async () => {
  const [first, second] = [await record("Example Ali"), await record("Example Ali")];
  for (let number = 10; number < 62; number++) await record(`Example A ${number}`);
  const html = (await get(lead, `/people/${first}/merge`, "text/html")).body;
  const choices = [...html.matchAll(/<option value="([^"]+)">([^<]*)/g)].map(([, id, words]) => ({ id, words }));
  assert.deepEqual([choices[0]?.id, choices.length], [second, 50], "who has the same name stands first");
  assert.match(choices[0]?.words ?? "", /Example Ali, since \d/);
  assert.match(html, /There are more than the lists below show/);
  assert.match((await get(lead, `/people/${first}/merge?find=a+61`, "text/html")).body, /Example A 61, since/);
  const last = (await get(lead, `/people/${first}/merge?find=a+61`)).json().candidates[0].personId;
  await saved(post(lead, `/people/${first}/merge`, { other: last, sure: "yes" }));
});

test("what an administrator forgot to choose is asked on the person's own page", async () => {
  const administrator = await be({ roles: ["administrator"], name: "Example Administrator" });
  const somebody = await be({ roles: ["champion"], name: "Example Somebody" });
  const press = (step: string, payload: object) =>
    house.app.inject({
      method: "POST",
      url: `/riverside/people/${somebody.personId}/${step}`,
      headers: { accept: "text/html", ...administrator.headers },
      payload,
    });
  for (const step of ["give", "take"])
    assert.match((await press(step, { role: "" })).body, /There is a problem[^]*Choose a role[^]*Example Somebody/);
  assert.match((await press("remove", {})).body, /<details[^>]* open[^]*Choose why they are removed/);
  const twice = await press("give", { role: "champion" });
  assert.equal(twice.statusCode, 409);
  assert.match(twice.body, /They are champion already[^]*Example Somebody/);
});
