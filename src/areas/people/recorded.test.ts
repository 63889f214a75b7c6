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
