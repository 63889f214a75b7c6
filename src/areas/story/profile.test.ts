import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { closedYear } from "../../nouns/months.ts";
import { nobody, openPlace } from "../../rehearsal-place.ts";
import type { Asking, PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

let here: PlaceOpened;
let lead: SignedIn;
let contributor: SignedIn;
let service: string;
let community: string;
before(async () => {
  here = await openPlace();
  lead = await here.be("Lead", "engagement-lead");
  contributor = await here.be("Contributor", "contributor");
  const champion = await here.be("Champion", "champion");
  service = await here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
  await here.send(lead, "services", { name: "Silent (example)", care: "crisis-care" });
  community = await here.send(champion, "communities", { name: "Example Community", history: "x", toldBy: "Elders" });
});
after(() => here.house.close());

const profile = async (who: Asking): Promise<string> =>
  (await here.ask(who, `communities/${community}`, "text/html")).body;
const part = (page: string, title: string): string =>
  [...page.matchAll(/<section id="part-\d+">([\s\S]*?)(?=<section id="part-|<\/main>)/g)]
    .map(([, words]) => words ?? "")
    .find((words) => words.startsWith(`<h2>${title}</h2>`)) ?? "";

test("a profile says who asked a community and who did not, and whether its people spoke by themselves @practice P01 @practice P24", async () => {
  const title = "Who asked them, and what they said";
  assert.match(part(await profile(lead), title), /Nobody ever asked them, as far as is written down/);
  await here.send(lead, "asked", {
    service,
    community,
    onDay: new Date().toISOString().slice(0, 10),
    way: "meeting",
    language: "Somali",
    through: "Example Circle",
    question: "What would have to be different?",
    band: "some",
    cameOfIt: "",
  });
  const told = part(await profile(lead), title);
  assert.match(told, /Asked them since[\s\S]*Talking \(example\)[\s\S]*Did not ask them[\s\S]*Silent \(example\)/);
  assert.match(told, /under ten voices were answered/);
  assert.equal(part(await profile(nobody), title), "");
});

test("what its people asked for stands beside everybody, with its time, and small numbers are hidden @practice P01 @practice P16", async () => {
  const title = "Language, food, faith, access";
  const { until } = closedYear(new Date().toISOString().slice(0, 10));
  const ask = async (times: number): Promise<void> => {
    await sql`INSERT INTO basic_need (place_id, need_id, kind, words, service_id, community_id, asked_as, asked_on, needed_by, written_on)
      SELECT ${here.placeId}::uuid, gen_random_uuid(), 'interpreter', 'Somali', ${service}::uuid, ${community}::uuid,
        'person', ${until}::date, ${until}::date, ${until}::date FROM generate_series(1, ${times}::int)`.execute(
      here.house.stage.owner,
    );
  };
  assert.match(part(await profile(lead), title), /Nothing is written down of these people in that time/);
  await ask(2);
  assert.doesNotMatch(part(await profile(lead), title), /<td[^>]*>2<|>2 of 2/);
  await ask(60);
  const told = part(await profile(lead), title);
  assert.match(told, /What people and services of this place wrote down/);
  assert.match(told, /All that was asked for[\s\S]*Example Community/);
  for (const who of [contributor, nobody]) assert.equal(part(await profile(who), title), "");
});

test("budgets and advocates of a community are told to those who pay or speak for it, each with its time @practice P01 @practice P27 @practice P28", async () => {
  const page = await profile(lead);
  for (const title of ["Personal budgets", "Advocates"]) {
    assert.match(part(page, title), /All of it, with how it is counted/);
    assert.equal(part(await profile(contributor), title), "");
  }
  const listed = /What is on this page[\s\S]*?<\/details>/.exec(page)?.[0] ?? "";
  for (const title of ["What this community brings", "Who lives here", "Barriers", "Advocates", "From gap to gap"])
    assert.match(listed, new RegExp(`href="#part-\\d+">${title}</a>`));
});
