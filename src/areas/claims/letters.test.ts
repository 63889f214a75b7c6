import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { meetToday } from "../../rehearsal-meetings.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";

let table: Table;
before(async () => {
  table = await layTable();
});
after(() => table.close());

const today = (): string => new Date().toISOString().slice(0, 10);

const lettersTo = (email: string) =>
  table.house.stage.door.selectFrom("letter").select(["subject", "text"]).where("to_email", "=", email).execute();

const refused = async (who: Sitter, [path, body]: readonly [string, object], words: RegExp) => {
  const answer = await table.post(who, path, body);
  assert.ok([403, 409, 422].includes(answer.statusCode), answer.body);
  assert.match(answer.body, words);
};

test("whoever is paid has one letter in their language: what for, how much, which day, whom to ask; without an email it is there to print @practice P20", async () => {
  const { be, send, read, ask, house } = table;
  const [payer, lead, person, other] = [
    await be("Letter Payer", "commissioner"),
    await be("Letter Lead", "engagement-lead"),
    await be("Letter Giver", "contributor"),
    await be("Letter Other", "contributor"),
  ];
  await send(payer, "claims/terms", {
    adviser: "Example Law Centre",
    adviserContact: "020 7946 0000",
    daysToPay: "14",
    askWhom: "Example Finance Team, 020 7946 0123",
  });
  await refused(person, ["claims/offer", { wants: "expenses", email: "nobody at all" }], /Check the email/);
  const chosen = await house.app.inject({
    method: "POST",
    url: "/riverside/claims/offer?lang=ur",
    headers: { ...person.headers, accept: "application/json" },
    payload: { wants: "expenses", email: "giver@example.org" },
  });
  assert.equal(chosen.statusCode, 201, chosen.body);
  const bus = await send(person, "claims", { what: "travel", amount: "4.20" });
  const meal = await send(person, "claims", { what: "meals", amount: "7" });
  const without = await send(other, "claims", { what: "data", amount: "5" });
  for (const id of [bus, meal, without]) await send(lead, `claims/${id}/decide`, { says: "yes" });
  await send(payer, "claims/runs", { payOn: today() });
  const sent = await lettersTo("giver@example.org");
  assert.equal(sent.length, 1);
  const text = sent[0]?.text ?? "";
  assert.match(text, /سفر[\s\S]*£4\.20[\s\S]*£7[\s\S]*£11\.20[\s\S]*Example Finance Team, 020 7946 0123/);
  assert.match(text, new RegExp(`claims/(${bus}|${meal})/letter\\?lang=ur`));
  // Whoever prints it for them has it in their language; they themselves in the language of the page.
  assert.match(await read(lead, `claims/${bus}/letter`), /lang="ur" dir="rtl"[\s\S]*£11\.20/);
  const own = await read(other, `claims/${without}/letter`);
  assert.match(own, /pays you for this[\s\S]*£5[\s\S]*The money will be there on[\s\S]*Example Finance Team/);
  assert.doesNotMatch(own, /£4\.20/);
  assert.match(await read(other, `claims/${without}`), new RegExp(`claims/${without}/letter`));
  assert.equal((await ask(other, `claims/${bus}/letter`)).statusCode, 403);
});

test("a claim is taken back until somebody has answered it, by those it is of, and then nobody is paid for it @practice P20", async () => {
  const { be, send, ask, post } = table;
  const [lead, person, other] = [
    await be("Back Lead", "engagement-lead"),
    await be("Back Giver", "contributor"),
    await be("Back Other", "contributor"),
  ];
  const claim = await send(person, "claims", { what: "travel", amount: "4.20" });
  for (const stranger of [lead, other])
    assert.equal((await post(stranger, `claims/${claim}/withdraw`, { sure: "yes" })).statusCode, 403);
  await refused(person, [`claims/${claim}/withdraw`, {}], /Nothing was changed/);
  await send(person, `claims/${claim}/withdraw`, { sure: "yes" });
  assert.equal((await ask(person, `claims/${claim}`)).statusCode, 404);
  assert.equal((await post(lead, `claims/${claim}/decide`, { says: "yes" })).statusCode, 404);
  const answered = await send(person, "claims", { what: "travel", amount: "4.20" });
  await send(lead, `claims/${answered}/decide`, { says: "yes" });
  await refused(person, [`claims/${answered}/withdraw`, { sure: "yes" }], /answered this claim already/);
  // Both at once: either it was agreed and stays, or it went and nobody agreed to it.
  const raced = await send(person, "claims", { what: "travel", amount: "4.20" });
  const both = await Promise.all([
    post(person, `claims/${raced}/withdraw`, { sure: "yes" }),
    post(lead, `claims/${raced}/decide`, { says: "yes" }),
  ]);
  assert.equal(both.filter(({ statusCode }) => statusCode === 201).length, 1);
});

test("a claim names a session that somebody was at, and is for its day; its name stays with those who may see it @practice P20", async () => {
  const { be, send, read } = table;
  const meeting = await meetToday(table, "Paid meeting (example)", 2);
  const { at, id, chair, people } = meeting;
  const [came, away] = people;
  assert.ok(came !== undefined && away !== undefined);
  await send(chair, `${at}/attendance`, { came: [meeting.lineOf(came)] });
  const offered = async (who: Sitter) =>
    z
      .object({ sessions: z.array(z.object({ id: z.string(), onDay: z.string() })) })
      .parse(JSON.parse(await read(who, "claims/new", "application/json"))).sessions;
  assert.deepEqual(await offered(came), [{ id, onDay: today() }]);
  assert.deepEqual(await offered(away), []);
  assert.match(await read(came, "claims/new"), /Paid meeting \(example\)/);
  const claim = await send(came, "claims", { what: "travel", amount: "3", session: id, onDay: "2026-01-02" });
  const page = await read(came, `claims/${claim}`);
  assert.match(page, new RegExp(`sessions/${id}"`));
  const told = z
    .object({ onDay: z.string() })
    .parse(JSON.parse(await read(came, `claims/${claim}`, "application/json")));
  assert.equal(told.onDay, today());
  await refused(away, ["claims", { what: "travel", amount: "3", session: id }], /Choose one of the sessions/);
  const payer = await be("Outside Payer", "commissioner");
  await table.house.stage.owner
    .updateTable("place_session")
    .set({ open_to: "invited" })
    .where("session_id", "=", id)
    .execute();
  assert.match(await read(payer, `claims/${claim}`), /£3/);
  assert.doesNotMatch(await read(payer, `claims/${claim}`), new RegExp(`sessions/${id}"`));
  // Whoever is forgotten was at no session either, although what was paid stays.
  await send(chair, `claims/${claim}/decide`, { says: "yes" });
  await send(payer, "claims/runs", { payOn: today() });
  await send(came, "my-record/erase", { sure: "yes" });
  const kept = await table.house.stage.owner
    .selectFrom("pay_claim")
    .select(["person_id", "session_id", "pence"])
    .where("claim_id", "=", claim)
    .execute();
  assert.deepEqual(kept, [{ person_id: null, session_id: null, pence: 300 }]);
});

test("a worker types for those they work with and for nobody else; engagement leads for everybody @practice P20", async () => {
  const { be, send, read } = table;
  const [worker, lead, colleague, stranger] = [
    await be("Types Here", "organisation-worker"),
    await be("Types Lead", "engagement-lead"),
    await be("Typed Colleague", "contributor"),
    await be("Typed Stranger", "contributor"),
  ];
  const organisation = await send(worker, "organisations", { name: "Example Typing Circle", kinds: ["vcso"] });
  await table.house.stage.owner
    .insertInto("organisation_worker")
    .values({ place_id: table.placeId, organisation_id: organisation, person_id: colleague.personId })
    .execute();
  const fare = { what: "travel", amount: "2.50" };
  await send(worker, "claims", { ...fare, person: colleague.personId });
  // The same person, however a program writes their identifier.
  await send(worker, "claims", { ...fare, person: colleague.personId.toUpperCase() });
  const written = await be("Written Down", "contributor");
  await table.house.stage.owner
    .insertInto("person_agreement")
    .values({
      place_id: table.placeId,
      person_id: written.personId,
      agreed_on: today(),
      heard_by: "Example Typist",
      language: "Urdu",
      recorded_by: worker.personId,
    })
    .execute();
  await send(worker, "claims", { ...fare, person: written.personId });
  await refused(
    worker,
    ["claims", { ...fare, person: stranger.personId }],
    /groups and organisations that you work with/,
  );
  await refused(worker, ["claims/offer", { wants: "money", person: stranger.personId }], /that you work with/);
  const found = await read(worker, "claims?find=Typed");
  assert.match(found, /Typed Colleague/);
  assert.doesNotMatch(found, /Typed Stranger/);
  await send(lead, "claims", { ...fare, person: stranger.personId });
  // Who sits in one group with somebody works with them too.
  const at = await table.begin(lead, ["carer", "staff"]);
  await table.seat(lead, at, { who: stranger, standing: "carer", shownAs: "member" });
  await table.seat(lead, at, { who: worker, standing: "staff" });
  await send(worker, "claims", { ...fare, person: stranger.personId });
});

test("the place’s own words on advice stand there in the language of whoever reads @practice P20", async () => {
  const { be, send, read } = table;
  const [payer, person] = [await be("Leaflet Payer", "commissioner"), await be("Leaflet Giver", "contributor")];
  const terms = { adviser: "Example Law Centre", adviserContact: "020 7946 0000", daysToPay: "14" };
  await refused(payer, ["claims/terms", { ...terms, "leaflet-pl": "x".repeat(2001) }], /Shorten it to 2000/);
  await send(payer, "claims/terms", {
    ...terms,
    "leaflet-en": "Bring a letter.",
    "leaflet-pl": "Weź list.\nTo wystarczy.",
  });
  assert.match(await read(person, "claims/offer"), /Bring a letter\./);
  const polish = await read(person, "claims/offer?lang=pl");
  assert.match(polish, /<p>Weź list\.<\/p><p>To wystarczy\.<\/p>/);
  assert.doesNotMatch(polish, /Bring a letter/);
  assert.doesNotMatch(await read(person, "claims/offer?lang=ur"), /Bring a letter/);
  assert.match(await read(payer, "claims/terms"), /Weź list\./);
});

const named = { adviser: "Example Law Centre", adviserContact: "020 7946 0000", daysToPay: "14" };

/** Which days and languages stand in somebody’s own record of being offered advice. */
const offered = async (personId: string) =>
  table.house.stage.owner
    .selectFrom("pay_advice")
    .select(["adviser", "language", "offered_on"])
    .where("person_id", "=", personId)
    .execute();

test("advice goes out with the first invitation, in the person’s language, and is kept once; a word in passing is no offer @practice P20", async () => {
  const { be, send, read } = table;
  const [payer, lead] = [await be("First Payer", "commissioner"), await be("First Lead", "engagement-lead")];
  const person = await be("First Giver", "contributor");
  await send(payer, "claims/terms", { ...named, "leaflet-ur": "خط ساتھ لائیں۔" });
  const onDay = `${new Date().getUTCFullYear() + 1}-06-15`;
  const ask = async (title: string, sent: object) => {
    const at = `sessions/${await send(lead, "sessions", { title, kind: "meeting", purpose: "To plan.", promisedLevel: "decided-together", openTo: "invited" })}`;
    await send(lead, `${at}/when`, { onDay, fromTime: "18:30", toTime: "20:00", because: "It suits all." });
    await send(lead, `${at}/people`, { standing: "service-user", part: "contributor", person: person.personId });
    await send(lead, `${at}/call`, { because: "It is time." });
    const told = z.object({ invited: z.array(z.object({ id: z.string(), name: z.string() })) });
    const { invited } = told.parse(JSON.parse(await read(lead, `${at}/invite`, "application/json")));
    const who = invited.find(({ name }) => name.includes("First Giver"));
    await send(lead, `${at}/invite`, { who: who?.id, ...sent });
    return { at, who: who?.id };
  };
  const spoken = await ask("Said in passing", { way: "in-person" });
  assert.deepEqual(await offered(person.personId), []);
  const byEmail = { way: "email", email: "first@example.org", language: "ur" };
  await ask("First by letter", byEmail);
  await ask("Second by letter", byEmail);
  const [first, second] = await lettersTo("first@example.org");
  assert.match(first?.text ?? "", /مفت مشورہ[\s\S]*Example Law Centre: 020 7946 0000[\s\S]*خط ساتھ لائیں۔/);
  assert.doesNotMatch(second?.text ?? "", /Example Law Centre/);
  assert.deepEqual(await offered(person.personId), [
    { adviser: "Example Law Centre", language: "ur", offered_on: today() },
  ]);
  // Printed, it stands in each letter: nobody knows which of them is read.
  await send(lead, `${spoken.at}/invite`, { who: spoken.who, way: "letter" });
  assert.match(await read(lead, `${spoken.at}/letter?who=${spoken.who}`), /Example Law Centre/);
  assert.equal((await offered(person.personId)).length, 1);
  // Nothing is asked again before a fee than what they would like.
  await send(payer, "claims/rates", { level: "review", amount: "12.50", fromDay: today() });
  await send(person, "claims/offer", { wants: "money" });
});

test("whoever is invited to be a champion is offered advice with that letter; one who is asked in the place is not counted as offered @practice P20 @practice P30", async () => {
  const { be, send } = table;
  const [payer, lead] = [await be("Champion Payer", "commissioner"), await be("Champion Lead", "engagement-lead")];
  const [written, told] = [await be("Champion Written", "contributor"), await be("Champion Told", "contributor")];
  await send(payer, "claims/terms", named);
  const community = { name: "Example Polish community", history: "Told.", toldBy: "Elders" };
  const communities = await send(lead, "communities", community);
  await send(lead, "champions", {
    person: written.personId,
    email: "champion@example.org",
    language: "pl",
    communities,
  });
  await send(lead, "champions", { person: told.personId, language: "en", communities });
  const [letter] = await lettersTo("champion@example.org");
  assert.match(letter?.text ?? "", /Bezpłatna porada[\s\S]*Example Law Centre: 020 7946 0000/);
  assert.equal((await offered(written.personId))[0]?.language, "pl");
  assert.deepEqual(await offered(told.personId), []);
});
