import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { withPlace } from "../../db/transaction.ts";
import { closedYear } from "../../nouns/months.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { countNeeds, listRefusedOften } from "./counted.store.ts";
import { eraseNeeds, forgetNeeds, readNeedsHeld } from "./needs-held.store.ts";

let here: PlaceOpened;
let asker: SignedIn;
let therapist: SignedIn;
let other: SignedIn;
let service: string;
let community: string;
before(async () => {
  here = await openPlace();
  asker = await here.be("Asker", "contributor");
  other = await here.be("Other", "contributor");
  therapist = await here.be("Therapist", "practitioner");
  const lead = await here.be("Lead", "engagement-lead");
  service = await here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
  const champion = await here.be("Champion", "champion");
  community = await here.send(champion, "communities", { name: "Example Community", history: "x", toldBy: "Elders" });
});
after(() => here.house.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const need = (more: object = {}) => ({
  kind: "interpreter",
  words: "Somali, a woman",
  service,
  community,
  as: "person",
  neededBy: inDays(5),
  ...more,
});
const no = { did: "refused", byRole: "booking", reason: "no-money" };
const main = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";

test("somebody asks for an interpreter; the service says it was there, and whoever asked says it was not: they are believed @practice P16", async () => {
  const id = await here.send(asker, "needs", need());
  assert.match(main(await here.read(therapist, "home")), /Talking \(example\): an interpreter/);
  const at = `needs/${id}/answer`;
  await here.send(therapist, at, { did: "met" });
  assert.match(main(await here.read(asker, `needs/${id}`)), /It was there/);
  await here.send(asker, at, { ...no, words: "Nobody came. They rang my daughter." });
  const page = main(await here.read(therapist, `needs/${id}`));
  assert.match(page, /The two sides say two things/);
  assert.match(page, /Whoever books: There was no money for it/);
  assert.match(main(await here.read(therapist, "needs?state=refused")), /Somali, a woman/);
});

test("what is wrong is said in a sentence, and nothing is kept @practice P16", async () => {
  const wrongs = [
    [{ kind: "gold" }, /Choose what is needed/],
    [{ words: " " }, /Write which: a language/],
    [{ service: crypto.randomUUID() }, /Choose the service/],
    [{ neededBy: "" }, /Write the day by which/],
    [{ neededBy: "2026-02-31" }, /There is no such day/],
    [{ neededBy: inDays(-3) }, /before the day on which it was asked/],
    [{ askedOn: inDays(1) }, /has not come yet/],
    [{ community: "x" }, /Choose a community of the list/],
  ] as const;
  for (const [more, words] of wrongs) {
    const answer = await here.post(asker, "needs", need(more));
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, words);
  }
  const id = await here.send(asker, "needs", need());
  for (const [said, words] of [
    [{ did: "refused", reason: "no-money" }, /Choose who said no/],
    [{ did: "refused", byRole: "booking" }, /no reason was given/],
    [{ did: "met", onDay: inDays(-1) }, /before the day on which it was asked/],
    [{ did: "perhaps" }, /Choose what came of it/],
  ] as const)
    assert.match((await here.post(therapist, `needs/${id}/answer`, said)).body, words);
});

test("what somebody needs is read by them and by those who answer, and by nobody else @practice P16", async () => {
  const id = await here.send(asker, "needs", need({ kind: "faith", words: "A quiet room at one o’clock" }));
  const hidden = await here.ask(other, `needs/${id}`);
  assert.equal(hidden.statusCode, 404);
  assert.doesNotMatch(hidden.body, /quiet room/);
  assert.doesNotMatch(await here.read(other, "needs"), /quiet room/);
  assert.equal((await here.post(other, `needs/${id}/answer`, { did: "met" })).statusCode, 404);
});

test("home asks whoever asked what came of it, until they say it @practice P16", async () => {
  const whom = await here.be("Asks and hears", "contributor");
  const id = await here.send(whom, "needs", need({ kind: "letter", words: "Dari" }));
  assert.doesNotMatch(main(await here.read(whom, "home")), /A letter in my language/);
  await here.send(therapist, `needs/${id}/answer`, no);
  assert.match(main(await here.read(whom, "home")), /A letter in my language: Refused/);
  await here.send(whom, `needs/${id}/answer`, { did: "met" });
  assert.doesNotMatch(main(await here.read(whom, "home")), /A letter in my language/);
});

test("what a worker wrote down for somebody and answered is the word of the service, not of whoever asked @practice P16", async () => {
  const id = await here.send(therapist, "needs", need({ as: "worker" }));
  await here.send(therapist, `needs/${id}/answer`, { did: "met" });
  const page = main(await here.read(therapist, `needs/${id}`));
  assert.match(page, /The service says: It was there/);
  assert.doesNotMatch(page, /Whoever asked says/);
});

test("what a volunteer did because it was not there counts as a need not met, until the service answers @practice P14 @practice P16", async () => {
  const volunteer = await here.be("Volunteer", "contributor");
  const lead = await here.be("Other lead", "engagement-lead");
  const own = await here.send(lead, "services", { name: "Crisis line (example)", care: "crisis-care" });
  const onDay = closedYear(inDays(0)).until;
  const given = { kind: "accompanied", minutes: "30", by: "me", standing: "volunteer", onDay, service: own };
  const ids: string[] = [];
  for (const _time of [1, 2, 3])
    ids.push(await here.send(volunteer, "recognition", { ...given, shouldHave: "transport" }));
  const place = here.house.stage.app;
  const counted = () =>
    withPlace(place, here.placeId, async (tx) =>
      (await countNeeds(tx, { from: onDay, until: onDay })).find(({ serviceId }) => serviceId === own),
    );
  const often = () =>
    withPlace(place, here.placeId, async (tx) =>
      (await listRefusedOften(tx, { since: onDay, today: inDays(0) })).some(({ serviceId }) => serviceId === own),
    );
  const before = await counted();
  assert.deepEqual([before?.kind, before?.asked, before?.instead], ["transport", 3, 3]);
  assert.ok(await often());
  await here.send(lead, `recognition/${ids[0] ?? ""}/answer`, { answer: "A taxi is paid for from now on." });
  const after = await counted();
  assert.deepEqual([after?.asked, after?.instead], [3, 2]);
  assert.equal(await often(), false);
});

test("those who answer look at one service, and at what is late there @practice P16", async () => {
  const lead = await here.be("Lead of lists", "engagement-lead");
  const listed = await here.send(lead, "services", { name: "Listed (example)", care: "early-help" });
  await here.send(asker, "needs", need({ kind: "food", words: "No pork", service: listed }));
  const past = { askedOn: inDays(-9), neededBy: inDays(-2) };
  await here.send(asker, "needs", need({ kind: "food", words: "No beef", service: listed, ...past }));
  const page = main(await here.read(therapist, `needs?service=${listed}`));
  assert.match(page, /No pork/);
  assert.doesNotMatch(page, /Talking \(example\) ·/);
  const late = main(await here.read(therapist, `needs?service=${listed}&state=overdue`));
  assert.match(late, /No beef/);
  assert.doesNotMatch(late, /No pork/);
  assert.match(await here.read(therapist, `services/${listed}`), /What was asked of this service/);
});

test("counts are of twelve months that are over, hide small groups, and say out of how many @practice P16 @practice P03", async () => {
  const { until } = closedYear(new Date().toISOString().slice(0, 10));
  await sql`INSERT INTO basic_need (place_id, need_id, kind, words, service_id, community_id, asked_as, asked_on, needed_by, written_on)
    SELECT ${here.placeId}, gen_random_uuid(), CASE WHEN n <= 3 THEN 'food' ELSE 'interpreter' END, 'x', ${service},
      ${community}, 'worker', ${until}::date - 30, ${until}::date - 20, ${until}::date FROM generate_series(1, 63) AS n`.execute(
    here.house.stage.owner,
  );
  await sql`INSERT INTO basic_need_step (place_id, need_id, number, side, did, on_day, words)
    SELECT place_id, need_id, 1, 'service', 'met', needed_by, '' FROM (SELECT * FROM basic_need WHERE kind = 'interpreter'
      AND asked_on < ${until}::date ORDER BY need_id LIMIT 40) AS those`.execute(here.house.stage.owner);
  const page = main(await here.read(therapist, "needs/counts"));
  assert.match(page, /Of about 65 that were asked for, about 40 were there in time: 62% \(49 to 72\)/);
  assert.match(page, /hidden to protect people/);
  const csv = (await here.ask(therapist, "needs/counts?as=csv")).body;
  assert.match(csv, /Interpreter|An interpreter/);
  assert.match(csv, /By what was asked for,Food that one eats,Asked for,,suppressed/);
  assert.equal((await here.ask(asker, "needs/counts")).statusCode, 403);
});

test("one kind that a service refuses again and again is found, to be raised as a barrier @practice P16 @practice P22", async () => {
  for (const _time of [1, 2, 3]) {
    const id = await here.send(asker, "needs", need({ kind: "childcare", words: "" }));
    await here.send(asker, `needs/${id}/answer`, no);
  }
  const often = await withPlace(here.house.stage.app, here.placeId, (tx) =>
    listRefusedOften(tx, { since: inDays(-90), today: inDays(0) }),
  );
  assert.ok(often.some(({ kind }) => kind === "childcare"));
});

test("whoever is forgotten is in nothing of it; what is old goes, and what is not stays", async () => {
  const leaving = await here.be("Leaving", "contributor");
  const id = await here.send(leaving, "needs", need({ words: "A woman who speaks Dari" }));
  const inPlace = <Told>(work: Parameters<typeof withPlace<Told>>[2]) =>
    withPlace(here.house.stage.app, here.placeId, work);
  assert.match(JSON.stringify(await inPlace((tx) => readNeedsHeld(tx, leaving.personId))), /Dari/);
  await inPlace((tx) => eraseNeeds(tx, leaving.personId));
  assert.deepEqual(await inPlace((tx) => readNeedsHeld(tx, leaving.personId)), []);
  assert.doesNotMatch(main(await here.read(therapist, `needs/${id}`)), /Dari/);
  assert.ok((await inPlace((tx) => forgetNeeds(tx, new Date(Date.now() - 20 * 86_400_000)))) >= 0);
  assert.equal((await here.ask(therapist, `needs/${id}`)).statusCode, 200);
  await inPlace((tx) => forgetNeeds(tx, new Date(Date.now() + 40 * 86_400_000)));
  assert.equal((await here.ask(therapist, `needs/${id}`)).statusCode, 404);
});
