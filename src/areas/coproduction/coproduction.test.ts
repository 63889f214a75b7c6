import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sql } from "kysely";
import { withPlace } from "../../db/transaction.ts";
import { openPlace } from "../../rehearsal-place.ts";
import { inProgramme } from "../programmes/index.ts";
import { eraseTold, readToldHeld } from "./coproduction-held.store.ts";

const { house, placeId, be, ask, read, post, send } = await openPlace();
after(() => house.close());

/** A leader begins, a therapist comes for the service; nobody else sees it. */
async function begin(name: string) {
  const [leader, therapist] = [await be("Leader", "contributor"), await be("Therapist", "practitioner")];
  const id = await send(leader, "programmes", { name, concern: "We bury too many.", side: "community" });
  await send(leader, `programmes/${id}/invite`, { person: therapist.personId, side: "statutory" });
  await send(therapist, `programmes/${id}/come`, { says: "yes" });
  return { leader, therapist, id, at: `coproduction/${id}` };
}

/** As if both sides had got ready: their words confirmed, and a yes of both for each stage. */
async function move(id: string, stage: number, saidBy: "both" | "community" = "both"): Promise<void> {
  await sql`INSERT INTO programme_stage (place_id, programme_id, number, stage, said_by)
    SELECT ${placeId}, ${id}, max(number) + 1, ${stage}, ${saidBy} FROM programme_stage
    WHERE place_id = ${placeId} AND programme_id = ${id}`.execute(house.stage.owner);
}

async function getReady(id: string): Promise<void> {
  for (const side of ["community", "statutory"])
    await sql`INSERT INTO programme_readiness (place_id, programme_id, side, number, got_wrong, brings, needs, fears,
        may_decide, confirmed_on, confirmed_how)
      VALUES (${placeId}, ${id}, ${side}, 1, ${side === "statutory" ? "Letters." : ""}, 'People.', 'Time.', 'Use.',
        'A hall.', now(), 'aloud')`.execute(house.stage.owner);
}

const told = {
  of: "deliver",
  serviceDoes: "Two therapists teach.",
  communityDoes: "Eleven leaders run the evenings.",
  servicePounds: "20,000",
  communityPounds: "£5,000.50",
  noSaidBy: "both",
  practice: "First talks are in the hall, without a referral.",
};
const main = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";

test("each side tells it for itself, both stand side by side, and what was told before stays @practice P38", async () => {
  const { leader, therapist, id, at } = await begin("Both tell (example)");
  const early = await post(leader, `${at}/tell`, told);
  assert.equal(early.statusCode, 422);
  assert.match(early.body, /still getting ready/);
  await move(id, 1);
  await send(leader, `${at}/tell`, { ...told, communityPounds: "0", practice: "" });
  assert.match(main(await read(therapist, "home")), /tell your side of it \(doing it\)/);
  const alone = main(await read(therapist, at));
  assert.match(alone, /Only the community side has told/);
  assert.doesNotMatch(alone, /[Cc]o-produced/);
  await send(therapist, `${at}/tell`, told);
  const differ = main(await read(leader, at));
  assert.match(differ, /No money moved/);
  assert.match(differ, /No practice changed/);
  assert.match(differ, /do not tell the same of who holds how much money/);
  assert.match(differ, /One side tells of a change that the other does not/);
  assert.doesNotMatch(differ, /[Cc]o-produced/);
  await send(leader, `${at}/tell`, told);
  const agree = main(await read(leader, at));
  assert.match(agree, /Co-produced, as both sides tell it/);
  assert.match(agree, /£5,000\.50/);
  assert.match(agree, /What was told before \(1\)/);
  const versions = (await ask(leader, at)).json().told;
  assert.deepEqual(
    versions.map(({ side, number }: { side: string; number: number }) => `${side} ${number}`),
    ["community 1", "statutory 1", "community 2"],
  );
});

test("nobody tells it for the other side, and nobody from outside tells anything @practice P38", async () => {
  const { leader, id, at } = await begin("One side (example)");
  await move(id, 1);
  const forOther = await post(leader, `${at}/tell`, { ...told, side: "statutory" });
  assert.equal(forOther.statusCode, 422);
  assert.deepEqual((await ask(leader, at)).json().told, []);
  const commissioner = await be("Commissioner", "commissioner");
  assert.equal((await ask(commissioner, at)).statusCode, 404);
  assert.equal((await post(commissioner, `${at}/tell`, told)).statusCode, 404);
  assert.doesNotMatch(await read(commissioner, "coproduction"), /One side \(example\)/);
  await send(leader, `programmes/${id}/open`, { sure: "yes" });
  assert.equal((await ask(commissioner, at)).statusCode, 200);
  assert.equal((await post(commissioner, `${at}/tell`, told)).statusCode, 403);
});

test("money is read as people write it; what is no money, and what is missing, comes back with what to do", async () => {
  const { leader, id, at } = await begin("Money (example)");
  await move(id, 2);
  for (const [wrong, words] of [
    [{ communityPounds: "-5" }, /Write the amount in pounds/],
    [{ servicePounds: "about 12" }, /Write the amount in pounds/],
    [{ servicePounds: "99999999999" }, /Write the amount in pounds/],
    [{ noSaidBy: "me" }, /Choose who can say no/],
    [{ of: "everything" }, /Choose which of the four/],
    [{ serviceDoes: " " }, /Write who of the service does what/],
    [{ communityDoes: "x".repeat(1001) }, /1,?000/],
  ] as const) {
    const answer = await post(leader, `${at}/tell`, { ...told, ...wrong });
    assert.equal(answer.statusCode, 422, JSON.stringify(wrong));
    assert.match(answer.body, words);
  }
  await send(leader, `${at}/tell`, {
    ...told,
    servicePounds: "",
    serviceDoes: "<script>alert(1)</script> \u202Eمرحبا",
  });
  const page = await read(leader, at);
  assert.doesNotMatch(page, /<script>alert/);
  assert.match(page, /Does not know/);
  assert.match(await read(leader, `${at}/tell?of=deliver`), /value="5000\.5"/);
});

test("a programme follows another with its own stage 0, and the database keeps it out of stage 2 before @practice P42", async () => {
  const first = await begin("The first (example)");
  await send(first.leader, `programmes/${first.id}/open`, { sure: "yes" });
  await move(first.id, 1);
  const { leader, therapist, id, at } = await begin("The second (example)");
  assert.match((await post(leader, `${at}/element`, { words: "x" })).body, /First write down which programme/);
  assert.equal((await post(leader, `${at}/copy`, { origin: id })).statusCode, 422);
  await send(leader, `${at}/copy`, { origin: first.id });
  assert.match((await post(leader, `${at}/copy`, { origin: first.id })).body, /written down already/);

  const page = main(await read(leader, at));
  assert.match(page, /Walk before you run[\s\S]*less than a year[\s\S]*Nothing was measured/);
  assert.match(page, /The first \(example\)[\s\S]*Stage 1[\s\S]*This one[\s\S]*Stage 0/);
  assert.match(main(await read(first.leader, `coproduction/${first.id}`)), /^(?![\s\S]*The second)/);

  const elementAt = await post(therapist, `${at}/element`, {
    words: "A meal first",
    becomes: "adapted",
    because: "In a room of their own.",
  });
  assert.equal(elementAt.statusCode, 201);
  const element = (await ask(leader, at)).json().copy.elements[0].id;
  assert.match(main(await read(leader, "home")), /wait for your yes/);
  // The service does not agree for the new community.
  assert.equal((await post(therapist, `${at}/agree`, { element, says: "yes" })).statusCode, 403);
  assert.equal((await post(leader, `${at}/agree`, { element: first.id, says: "yes" })).statusCode, 422);
  assert.equal((await post(leader, `${at}/agree`, { element, says: "certainly" })).statusCode, 422);
  await send(leader, `${at}/agree`, { element, says: "not-yet" });
  await send(leader, `${at}/agree`, { element, says: "yes" });
  const agreed = (await ask(leader, at)).json().copy.elements[0].answers;
  assert.deepEqual(
    agreed.map(({ says }: { says: string }) => says),
    ["yes"],
  );

  await assert.rejects(move(id, 2), /own stage 0 first/);
  // Nor can the application, acting for its people while it is closed.
  const number = 2;
  const leap = withPlace(house.stage.app, placeId, (tx) =>
    inProgramme(tx, { peopleIds: [leader.personId] }, () =>
      sql`INSERT INTO programme_stage (place_id, programme_id, number, stage, said_by)
        VALUES (${placeId}, ${id}, ${number}, 2, 'both')`.execute(tx),
    ),
  );
  await assert.rejects(leap, /own stage 0 first/);
  await move(id, 1, "community");
  await getReady(id);
  await assert.rejects(move(id, 2), /own stage 0 first/, "one side alone does not leave it");
  await move(id, 0, "community");
  await move(id, 1);
  await move(id, 2);
  assert.equal((await ask(leader, at)).json().programme.stage, 2);
});

test("that it follows another is said while it gets ready, also of one in another place", async () => {
  const { leader, id, at } = await begin("Elsewhere (example)");
  const bare = await post(leader, `${at}/copy`, { elsewhere: "Leaders of another town" });
  assert.equal(bare.statusCode, 422);
  assert.equal((await post(leader, `${at}/copy`, { origin: "00000000-0000-4000-8000-000000000000" })).statusCode, 422);
  await move(id, 1);
  assert.match(
    (await post(leader, `${at}/copy`, { elsewhere: "x", elsewherePlace: "y" })).body,
    /Go back to getting ready/,
  );
  await move(id, 0);
  await send(leader, `${at}/copy`, {
    elsewhere: "Leaders who listen",
    elsewherePlace: "Hillside (example)",
    measured: "32 of 40 finished, 2025.",
  });
  const page = main(await read(leader, at));
  assert.match(page, /Leaders who listen, Hillside \(example\)/);
  assert.doesNotMatch(page, /Walk before you run/);
});

test("whoever follows a programme that a reader does not see does not tell its name", async () => {
  const hidden = await begin("Unheard of (example)");
  const at = `programmes`;
  const id = await send(hidden.leader, at, { name: "Open (example)", concern: "x", side: "community" });
  await send(hidden.leader, `coproduction/${id}/copy`, { origin: hidden.id, measured: "Of the unheard." });
  await send(hidden.leader, `programmes/${id}/open`, { sure: "yes" });
  const commissioner = await be("Commissioner", "commissioner");
  for (const accept of ["text/html", "application/json"]) {
    const { body } = await ask(commissioner, `coproduction/${id}`, accept);
    assert.doesNotMatch(body, /[Uu]nheard/);
    assert.ok(!body.includes(hidden.id));
  }
  assert.match(main(await read(hidden.leader, `coproduction/${id}`)), /Unheard of/);
});

test("what somebody told is found for them and forgotten with their name, also in a closed programme they left", async () => {
  const { leader, therapist, id, at } = await begin("Forgotten (example)");
  await move(id, 1);
  await send(therapist, `${at}/tell`, told);
  await send(therapist, `programmes/${id}/leave`, { sure: "yes" });
  await withPlace(house.stage.app, placeId, async (tx) => {
    assert.match(JSON.stringify(await readToldHeld(tx, therapist.personId)), /Two therapists teach/);
    await eraseTold(tx, therapist.personId);
    assert.deepEqual(await readToldHeld(tx, therapist.personId), []);
  });
  assert.match(main(await read(leader, at)), /somebody who asked to be forgotten/);
});
