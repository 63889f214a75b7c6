import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { areas } from "../../areas.ts";
import { moveAll, moveAllBack } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import { note, startPlace } from "../../db/stage.ts";
import { readPlace, savePlace } from "../../db/transaction.ts";
import type { Role } from "../../nouns/role.ts";
import { rehearseHost } from "../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../web/rehearsal-host.ts";
import { signedIn } from "../../web/rehearsal-people.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { alliances } from "./alliances.area.ts";
import { heldByAlliances } from "./joined.area.ts";

let house: RehearsedHost;
let placeId = "";
let church: SignedIn;
let therapist: SignedIn;
let administrator: SignedIn;
let alliance = "";
let churchId = "";

const be = (role: Role, name: string) => signedIn(house.stage, { placeId, roles: [role], name: `Example ${name}` });

const made = async (who: SignedIn, path: string, payload: object): Promise<string> => {
  const answer = await house.app.inject({
    method: "POST",
    url: `/riverside/${path}`,
    headers: { accept: "application/json", ...who.headers },
    payload,
  });
  assert.equal(answer.statusCode, 201, `${path}: ${answer.body}`);
  return answer.json().id;
};

const get = (who: SignedIn, path: string) =>
  house.app.inject({ url: `/riverside/${path}`, headers: { accept: "application/json", ...who.headers } });

const at = (path = ""): string => `alliances/${alliance}${path}`;

/** Moves and moves back, looking in between. */
async function carry(moves: readonly Moves[], move: { from: string; to: string }, look: () => Promise<void>) {
  const moved = await savePlace(house.stage.app, placeId, async (tx) => {
    const keys = await moveAll(tx, moves, move);
    await note(tx, "moved");
    return keys;
  });
  await look();
  await savePlace(house.stage.app, placeId, async (tx) => {
    await moveAllBack(tx, moves, { ...move, moved });
    await note(tx, "moved back");
  });
}

before(async () => {
  house = await rehearseHost(areas);
  placeId = await startPlace(house.stage.app, "Riverside");
  church = await be("organisation-worker", "Pastor");
  therapist = await be("practitioner", "Therapist");
  administrator = await be("administrator", "Administrator");
  churchId = await made(church, "organisations", { name: "Example Church", kinds: ["faith"] });
  const clinic = await made(administrator, "organisations", { name: "Example Clinic", kinds: ["service"] });
  alliance = await made(therapist, "alliances", { mine: clinic, organisation: "Example Church" });
  const contact = { says: "yes", isContact: "yes", forWhat: "families", how: "after the service" };
  await made(church, at("/join"), contact);
  await made(therapist, at("/join"), { ...contact, how: "by telephone" });
  await made(church, at("/sentence"), { words: "We are still waiting.", releasedTo: "own-side" });
  await made(church, at("/write"), { kind: "before", words: "Nobody rang us.", named: therapist.personId });
  await made(church, at("/promise"), { words: "A room on Fridays." });
  await made(therapist, at("/promise"), { words: "An interpreter." });
});
after(() => house.close());

test("where two pages are of one organisation, its side of an alliance goes over with all it said, and back", async () => {
  const twin = await made(administrator, "organisations", { name: "Example Chapel", kinds: ["faith"] });
  await carry(alliances.organisationMoves ?? [], { from: churchId, to: twin }, async () => {
    const moved = (await get(therapist, at())).json();
    assert.deepEqual([moved.other, moved.promises.length], ["Example Chapel", 2]);
  });
  assert.equal((await get(therapist, at())).json().other, "Example Church");
});

test("where two records are of one person, what they wrote and what names them goes over, and back", async () => {
  const same = await be("organisation-worker", "Same Pastor");
  const moves = heldByAlliances.flatMap((part) => part.moves ?? []);
  await carry(moves, { from: church.personId, to: same.personId }, async () => {
    assert.match((await get(same, at("/trust"))).body, /still waiting/);
    assert.match((await get(same, "my-record")).body, /Nobody rang us[\s\S]*/);
    assert.notEqual((await get(church, at())).statusCode, 200);
  });
  assert.match((await get(church, at("/trust"))).body, /still waiting/);
  assert.notEqual((await get(same, at())).statusCode, 200);
});

test("neither what the place takes out as a file nor its record tells what two sides keep between themselves", async () => {
  const { tables } = (await get(administrator, "export")).json();
  const names = tables.map(({ name }: { name: string }) => name);
  assert.deepEqual(
    names.filter((name: string) => /^alliance|^trust/.test(name)),
    [],
  );
  assert.ok(names.includes("organisation"));
  const happenings = await readPlace(house.stage.app, placeId, (tx) =>
    tx.selectFrom("happening").select(["what", "detail"]).where("what", "like", "alliance.%").execute(),
  );
  assert.doesNotMatch(JSON.stringify(happenings), new RegExp(`${churchId}|trust`));
});

test("somebody of a community who was given a role of staff reads its side no more, and can leave", async () => {
  const elder = await be("contributor", "Elder");
  const community = await made(elder, "communities", { name: "Tamil", history: "Told.", toldBy: "Elders" });
  const own = await made(elder, "alliances", { mine: community, organisation: "Example Clinic" });
  assert.equal((await get(elder, `alliances/${own}/trust`)).statusCode, 200);
  await savePlace(house.stage.app, placeId, async (tx) => {
    await tx
      .insertInto("person_role")
      .values({ place_id: placeId, person_id: elder.personId, role: "practitioner", given_by: elder.personId })
      .execute();
    await note(tx, "given a role");
  });
  assert.equal((await get(elder, `alliances/${own}/trust`)).statusCode, 403);
  await made(elder, `alliances/${own}/join`, { says: "leave" });
  // Now an engagement lead of the clinic, nobody of which was there: they come back on its side, not on the community's.
  await savePlace(house.stage.app, placeId, async (tx) => {
    await tx
      .insertInto("person_role")
      .values({ place_id: placeId, person_id: elder.personId, role: "engagement-lead", given_by: elder.personId })
      .execute();
    await note(tx, "given a role");
  });
  await made(elder, `alliances/${own}/join`, { says: "yes" });
  assert.equal((await get(elder, `alliances/${own}`)).json().side, "one");
});

test("some years after an alliance ended, what both wrote in it and who was part of it is forgotten", async () => {
  const other = await be("organisation-worker", "Secretary");
  const club = await made(other, "organisations", { name: "Example Club", kinds: ["vcso"] });
  const ended = `alliances/${await made(other, "alliances", { mine: club, organisation: "Example Clinic" })}`;
  await made(other, `${ended}/write`, { kind: "before", words: "We met at the fair." });
  await made(other, `${ended}/sentence`, { words: "They are new to us.", releasedTo: "own-side" });
  await made(other, `${ended}/end`, { sure: "yes" });
  assert.match((await get(other, "my-record")).body, /at the fair[\s\S]*new to us/);
  const forget = (before: Date) =>
    savePlace(house.stage.app, placeId, async (tx) => {
      const forgotten = await alliances.retention?.[0]?.forget(tx, before, []);
      await note(tx, "forgotten");
      return forgotten;
    });
  assert.equal(await forget(new Date("2001-01-01")), 0);
  assert.equal(await forget(new Date("2999-01-01")), 1);
  assert.doesNotMatch((await get(other, "my-record")).body, /at the fair|new to us/);
  assert.notEqual((await get(therapist, at())).json().promises.length, 0);
});

test("an organisation that leaves takes its words out of its alliances; the other side's own stay", async () => {
  await made(church, `organisations/${churchId}/leave`, { sure: "yes" });
  const left = await get(therapist, at());
  assert.deepEqual(
    left.json().promises.map(({ words }: { words: string }) => words),
    ["An interpreter."],
  );
  // Not hidden: gone, from whatever is kept on those who wrote it too.
  const record = (await get(church, "my-record")).body;
  assert.doesNotMatch(record, /Nobody rang us|still waiting|A room on Fridays|after the service/);
});
