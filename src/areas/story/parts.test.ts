import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { closedYear } from "../../nouns/months.ts";
import { nobody, openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

let here: PlaceOpened;
let lead: SignedIn;
let contributor: SignedIn;
let champion: SignedIn;
let worker: SignedIn;
let service: string;
let community: string;
before(async () => {
  here = await openPlace();
  lead = await here.be("Lead", "engagement-lead");
  contributor = await here.be("Contributor", "contributor");
  champion = await here.be("Champion", "champion");
  worker = await here.be("Worker", "organisation-worker");
  service = await here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
  community = await here.send(champion, "communities", { name: "Example Community", history: "x", toldBy: "Elders" });
});
after(() => here.house.close());

const main = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";
const gap = async (who: SignedIn, of: string): Promise<string> => main(await here.read(who, `story/gap?${of}`));
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a voice is told once it was agreed for everyone; its service to those who answer, its community to nobody @practice P44 @practice P43", async () => {
  const kept = "Nobody may know this one.";
  await here.post(nobody, "voices", { words: kept, kind: "barrier", service, community, link: randomUUID() });
  await here.post(nobody, "voices", {
    words: "The door is heavy.",
    kind: "barrier",
    service,
    community,
    link: randomUUID(),
  });
  const { voices } = JSON.parse(await here.read(lead, "voices?show=all", "application/json"));
  const id = String(voices.find((one: { words: string }) => one.words === "The door is heavy.").id);
  await here.send(lead, `voices/${id}/answer`, { outcome: "did", answer: "It opens by a button." });
  const released = { words: "A door was too heavy.", answer: "It opens by a button now.", namesNobody: "yes" };
  await here.send(lead, `voices/${id}/release`, released);

  const told = await gap(lead, `service=${service}`);
  assert.match(told, /Somebody said without their name: “A door was too heavy.”/);
  assert.doesNotMatch(told, /The door is heavy|Nobody may know|What people say stops them/);
  assert.match(main(await here.read(lead, `story/voice/${id}`)), /The thing itself[\s\S]*A door was too heavy/);
  for (const page of [
    await gap(lead, `community=${community}`),
    await gap(contributor, `service=${service}&community=${community}`),
  ])
    assert.doesNotMatch(page, /door/);
  // Everybody reads what was released; of which service it was, those who answer alone.
  const open = main(await here.read(contributor, `story/voice/${id}`));
  assert.match(open, /A door was too heavy/);
  assert.doesNotMatch(open, /Talking \(example\)/);
  assert.match(main(await here.read(contributor, "story/year")), /A door was too heavy/);
});

test("a champion’s question is told by its theme to whoever runs the network, and to nobody else before its champion lets everybody read it @practice P44 @practice P30", async () => {
  const commissioner = await here.be("Commissioner", "commissioner");
  await here.send(lead, "champions/answerers", { does: "keep", person: commissioner.personId, rank: "1" });
  await here.send(lead, "champions", { person: champion.personId, language: "en", communities: community });
  await here.send(champion, "champions/own", { does: "accept" });
  const question = await here.send(champion, "champions/heard", {
    words: "Nobody answers the telephone in the evening.",
    theme: "access",
    heardFrom: "few",
    community,
  });
  await here.send(commissioner, `champions/questions/${question}/answer`, { outcome: "will", answer: "From May on." });
  const told = await gap(lead, `community=${community}`);
  assert.match(told, /A champion asked: about “Getting help at all”/);
  assert.match(told, /It will be done: “From May on.”/);
  assert.doesNotMatch(told, /in the evening/);
  assert.match(main(await here.read(lead, `story/question/${question}`)), /The thing itself/);
  assert.doesNotMatch(await gap(contributor, `community=${community}`), /champion asked/);
  assert.equal((await here.ask(contributor, `story/question/${question}`)).statusCode, 404);
});

test("what services cannot do yet, where people were met and what it cost stand in the thread @practice P44 @practice P21 @practice P09", async () => {
  await here.send(lead, `limits/${service}`, {
    lacks: "Nobody of us speaks Somali.",
    doing: "We appoint somebody who does.",
    byDay: inDays(60),
  });
  const outing = {
    venue: "Example Hall",
    onDay: inDays(-3),
    medium: "stall",
    format: "conversation",
    language: "Somali",
    community,
    pounds: "120",
  };
  const outreach = await here.send(lead, "outreach", outing);
  await sql`UPDATE outreach_session SET state = 'held' WHERE session_id = ${outreach}::uuid`.execute(
    here.house.stage.owner,
  );
  const told = await gap(lead, `service=${service}&community=${community}`);
  assert.match(told, /said what it cannot do yet: “Nobody of us speaks Somali”, and promised it by/);
  assert.match(told, /People were met outside services: Example Hall \(a stall, in Somali\)\. It cost £120/);
  assert.doesNotMatch(await gap(lead, `community=${community}`), /cannot do yet/);
});

test("what was asked for and was there is told as counts of many, and nothing is told of few @practice P44 @practice P16", async () => {
  const counted = `community=${community}`;
  const { until } = closedYear(inDays(0));
  const ask = async (times: number): Promise<void> => {
    await sql`INSERT INTO basic_need (place_id, need_id, kind, words, service_id, community_id, asked_as, asked_on, needed_by, written_on)
      SELECT ${here.placeId}::uuid, gen_random_uuid(), 'interpreter', 'Somali', ${service}::uuid, ${community}::uuid,
        'person', ${until}::date, ${until}::date, ${until}::date FROM generate_series(1, ${times}::int)`.execute(
      here.house.stage.owner,
    );
  };
  await ask(2);
  assert.doesNotMatch(await gap(lead, counted), /asked for language, food, faith or access/);
  await ask(60);
  assert.match(
    await gap(lead, counted),
    /Example Community, in the 12 months until then: about 6\d asked for language/,
  );
  assert.doesNotMatch(await gap(contributor, counted), /asked for language/);
  assert.doesNotMatch(await gap(lead, counted), /\bNaN\b|undefined/);
  assert.match(await here.read(worker, "needs/counts"), /Example Community/);
});
