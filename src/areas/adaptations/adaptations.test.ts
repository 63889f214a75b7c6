import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { withPlace } from "../../db/transaction.ts";
import { nobody, openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { eraseAdaptations, readAdaptationsHeld } from "./adaptations-held.store.ts";

let here: PlaceOpened;
let asker: SignedIn;
let therapist: SignedIn;
let service: string;
let community: string;
before(async () => {
  here = await openPlace();
  asker = await here.be("Asker", "contributor");
  therapist = await here.be("Therapist", "practitioner");
  const lead = await here.be("Lead", "engagement-lead");
  service = await here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
  const champion = await here.be("Champion", "champion");
  community = await here.send(champion, "communities", { name: "Example Community", history: "x", toldBy: "Elders" });
});
after(() => here.house.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const wish = () => ({
  service,
  community,
  as: "person",
  wish: "Talk while we walk, not in the clinic.",
  because: "Everybody sees who goes into the clinic.",
  onDay: inDays(-30),
});
const yes = { kind: "yes", words: "It costs nothing more.", triedFrom: inDays(-20), triedUntil: inDays(-1) };
const main = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";

/** Asked for, said yes to, and seen by both. */
async function tried(): Promise<string> {
  const id = await here.send(asker, "adaptations", wish());
  const at = `adaptations/${id}/step`;
  await here.send(therapist, at, yes);
  await here.send(therapist, at, { kind: "seen-by-service", words: "They came each time." });
  await here.send(asker, at, { kind: "seen-by-asker", words: "I could breathe." });
  return id;
}

test("somebody asks, it is decided with a reason, tried, seen by both, kept and told; everybody reads what changed @practice P31", async () => {
  const id = await here.send(asker, "adaptations", wish());
  const at = `adaptations/${id}/step`;
  assert.match(main(await here.read(therapist, "home")), /somebody asks for another way/);
  assert.match((await here.post(therapist, at, { ...yes, words: " " })).body, /Write why/);
  assert.match((await here.post(therapist, at, { ...yes, triedUntil: yes.triedFrom })).body, /must be after the first/);
  assert.match((await here.post(therapist, at, { ...yes, triedFrom: "" })).body, /first day on which it is tried/);
  assert.match((await here.post(therapist, at, { ...yes, triedFrom: inDays(-31) })).body, /before it was asked for/);
  assert.match((await here.post(therapist, at, { ...yes, onDay: inDays(1) })).body, /has not come yet/);
  assert.match((await here.post(therapist, at, { ...yes, onDay: inDays(-31) })).body, /before the step it follows/);
  assert.match(main(await here.read(asker, `adaptations/${id}`)), /Waiting for 30 days/);
  await here.send(therapist, at, { ...yes, onDay: inDays(-25) });
  assert.match(main(await here.read(asker, `adaptations/${id}`)), /Answered after 5 days/);
  assert.match(main(await here.read(therapist, "home")), /tell whoever asked/);
  assert.match(main(await here.read(asker, "home")), /say what you saw/);
  await here.send(therapist, at, { kind: "told", words: "On the telephone, in Punjabi." });
  await here.send(therapist, at, { kind: "seen-by-service", words: "They came each time." });
  const kept = { kind: "kept", words: "It works for both.", forEverybody: "You can talk while you walk." };
  assert.equal((await here.post(therapist, at, kept)).statusCode, 422, "whoever asked has not said what they saw");
  assert.equal((await here.post(therapist, at, { kind: "seen-by-asker", words: "Good." })).statusCode, 422);
  await here.send(asker, at, { kind: "seen-by-asker", words: "I could breathe." });
  assert.equal((await here.post(asker, at, kept)).statusCode, 422, "nobody decides their own");
  assert.match((await here.post(therapist, at, { ...kept, forEverybody: "" })).body, /for everybody to read/);
  assert.doesNotMatch(await here.read(asker, "adaptations/changed"), /talk while you walk/);
  await here.send(therapist, at, kept);
  assert.match(main(await here.read(asker, `adaptations/${id}`)), /They came each time[\s\S]*I could breathe/);
  assert.match(main(await here.read(asker, "adaptations/changed")), /You can talk while you walk/);
});

test("a no has its reason, whoever asked does not agree, and it is decided anew @practice P31", async () => {
  const id = await here.send(asker, "adaptations", wish());
  const at = `adaptations/${id}/step`;
  await here.send(therapist, at, { kind: "no", words: "Nobody is free to walk on those days." });
  assert.equal((await here.post(therapist, at, yes)).statusCode, 422);
  await here.send(asker, at, { kind: "disputed", words: "You never asked on which days." });
  assert.match(main(await here.read(therapist, "home")), /somebody asks for another way/);
  await here.send(therapist, at, yes);
  const { state, steps } = (await here.ask(asker, `adaptations/${id}`)).json();
  assert.equal(state, "trying");
  assert.deepEqual(
    steps.map(({ kind }: { kind: string }) => kind),
    ["no", "disputed", "yes"],
  );
});

test("what is disputed after it was kept is in the list for everybody no more", async () => {
  const id = await tried();
  const at = `adaptations/${id}/step`;
  await here.send(therapist, at, { kind: "kept", words: "Good.", forEverybody: "Only on Tuesdays, out of doors." });
  assert.match(await here.read(asker, "adaptations/changed"), /Only on Tuesdays/);
  await here.send(asker, at, { kind: "disputed", words: "It is never on Tuesdays." });
  assert.doesNotMatch(await here.read(asker, "adaptations/changed"), /Only on Tuesdays/);
});

test("what somebody asks for is read by them and by those who decide, in this place alone", async () => {
  const id = await here.send(asker, "adaptations", wish());
  for (const role of ["commissioner", "champion", "contributor", "administrator", "analyst"] as const) {
    const other = await here.be(`Other ${role}`, role);
    assert.equal((await here.ask(other, `adaptations/${id}`)).statusCode, 403);
    assert.equal((await here.post(other, `adaptations/${id}/step`, yes)).statusCode, 403);
    assert.doesNotMatch(main(await here.read(other, "adaptations")), /Talk while we walk/);
  }
  assert.equal((await here.ask(nobody, `adaptations/${id}`)).statusCode, 403);
  assert.equal((await here.ask(therapist, `adaptations/${id}`)).statusCode, 200);
  assert.equal((await here.ask(therapist, "adaptations/00000000-0000-4000-8000-000000000000")).statusCode, 404);
  const own = await here.send(therapist, "adaptations", { ...wish(), as: "worker" });
  assert.equal(
    (await here.post(therapist, `adaptations/${own}/step`, yes)).statusCode,
    422,
    "nobody decides their own",
  );
});

test("what is missing or hostile comes back with what to do, and is drawn as text", async () => {
  for (const [wrong, words] of [
    [{ service: community }, /Choose the service/],
    [{ community: service }, /Choose a community of the list/],
    [{ as: "doctor" }, /Choose who asks/],
    [{ wish: " " }, /Write which other way would help/],
    [{ because: "x".repeat(1001) }, /1,?000/],
  ] as const) {
    const answer = await here.post(asker, "adaptations", { ...wish(), ...wrong });
    assert.equal(answer.statusCode, 422, JSON.stringify(wrong));
    assert.match(answer.body, words);
  }
  const id = await here.send(asker, "adaptations", { ...wish(), wish: "<script>alert(1)</script> مرحبا" });
  assert.doesNotMatch(await here.read(asker, `adaptations/${id}`), /<script>alert/);
});

test("by community nothing is told of fewer than ten, asked or kept @practice P31", async () => {
  const insert = (asked: number, kept: number, day: string) =>
    sql`WITH a AS (INSERT INTO adaptation (place_id, adaptation_id, service_id, community_id, asked_as, wish, because,
        asked_on) SELECT ${here.placeId}, gen_random_uuid(), ${service}, ${community}, 'person', 'x', 'x', ${day}::date
        FROM generate_series(1, ${asked}::integer) RETURNING place_id, adaptation_id),
      k AS (SELECT * FROM a LIMIT ${kept}::integer)
      INSERT INTO adaptation_step (place_id, adaptation_id, number, kind, words, for_everybody, said_on)
        SELECT place_id, adaptation_id, 1, 'kept', 'x', 'x', ${day}::date FROM k`.execute(here.house.stage.owner);
  const communities = async () => (await here.ask(asker, "adaptations/changed")).json().communities;
  // A day in the twelve months that ended with the last quarter.
  const { from } = (await here.ask(asker, "adaptations/changed")).json();
  await insert(9, 3, from);
  assert.deepEqual(await communities(), []);
  await insert(5, 1, from);
  assert.deepEqual(await communities(), [{ id: community, name: "Example Community", asked: "some", kept: null }]);
});

test("whoever asks to be forgotten takes their words along; what the service decided stays", async () => {
  const id = await tried();
  await withPlace(here.house.stage.app, here.placeId, async (tx) => {
    assert.match(JSON.stringify(await readAdaptationsHeld(tx, asker.personId)), /I could breathe/);
    await eraseAdaptations(tx, asker.personId);
    assert.deepEqual(await readAdaptationsHeld(tx, asker.personId), []);
  });
  const page = main(await here.read(therapist, `adaptations/${id}`));
  assert.doesNotMatch(page, /breathe|clinic/);
  assert.match(page, /They came each time/);
  // Nobody is left to say what they saw: the service still decides.
  await here.send(therapist, `adaptations/${id}/step`, { kind: "dropped", words: "Nobody comes any more." });
});
