import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";

let here: PlaceOpened;
let lead: SignedIn;
let carer: SignedIn;
let therapist: SignedIn;
let contributor: SignedIn;
let service: string;
before(async () => {
  here = await openPlace();
  lead = await here.be("Lead", "engagement-lead");
  carer = await here.be("Carer", "organisation-worker");
  therapist = await here.be("Therapist", ["practitioner"]);
  contributor = await here.be("Contributor", "contributor");
  service = await here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
});
after(() => here.house.close());

const raised = {
  title: "No interpreter at first appointments",
  words: "A child interprets for their mother.",
  getting: "A first talk in their own language",
  whose: "told",
  shown: "nobody",
};
const main = async (who: SignedIn, path: string): Promise<string> =>
  /<main[\s\S]*<\/main>/.exec(await here.read(who, path))?.[0] ?? assert.fail(path);

/** Goes where the page says, as a person does; then raises it. @returns the form and the barrier. */
async function raiseFrom(who: SignedIn, path: string): Promise<{ readonly form: string; readonly id: string }> {
  const href = /href="\/riverside\/(barriers\/new\?[^"]+)">Say that this is a barrier/.exec(await main(who, path))?.[1];
  const form = await main(who, (href ?? assert.fail(`${path} has no link`)).replaceAll("&amp;", "&"));
  const hidden = [...form.matchAll(/type="hidden" name="(source|sourceId)" value="([^"]*)"/g)];
  const body = { ...raised, ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])) };
  return { form, id: await here.send(who, "barriers", body) };
}
const isChosen = (form: string): boolean => new RegExp(`value="${service}" selected`).test(form);
const mayNot = async (who: SignedIn, body: object): Promise<void> => {
  const answer = await here.post(who, "barriers", { ...raised, ...body });
  assert.equal(answer.statusCode, 422, answer.body);
  assert.match(answer.body, /not open to you\. Go to Barriers and begin there/);
};

/** Something said on paper about the service. */
async function voice(words: string): Promise<string> {
  const saidOn = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
  return here.send(carer, "voices/write-down", { words, cameBy: "paper", saidOn, agreed: "yes", service });
}

test("from what somebody said a barrier begins with what was agreed for everyone, and both pages lead to the other @practice P22 @practice P43", async () => {
  const own = "My neighbour Example Amina waited for months.";
  const id = await voice(own);
  const first = await raiseFrom(lead, `voices/${id}`);
  assert.ok(isChosen(first.form));
  assert.doesNotMatch(first.form, /Amina/);
  await here.send(lead, `voices/${id}/answer`, { outcome: "did", answer: "There is a second day.", answerIn: "en" });
  await here.send(lead, `voices/${id}/release`, {
    words: "People wait for months.",
    answer: "There is a second day.",
    namesNobody: "yes",
  });
  const { form } = await raiseFrom(lead, `voices/${id}`);
  assert.match(form, /People wait for months/);
  assert.match(form, new RegExp(`href="/riverside/voices/${id}">The page that it came from`));

  assert.match(await main(lead, `voices/${id}`), /Raised from this on[\s\S]*No interpreter at first[\s\S]*raised/);
  assert.match(await main(lead, `barriers/${first.id}`), new RegExp(`href="/riverside/voices/${id}"`));
  // A therapist reads the barrier, and not what was said.
  const theirs = await main(therapist, `barriers/${first.id}`);
  assert.match(theirs, /what somebody said without a name/);
  assert.doesNotMatch(theirs, new RegExp(id));
  assert.doesNotMatch((await here.ask(therapist, `barriers/${first.id}`)).body, new RegExp(id));
  await mayNot(contributor, { source: "voice", sourceId: id });
  assert.doesNotMatch(await main(contributor, `barriers/new?source=voice&sourceId=${id}`), /People wait|sourceId/);
});

test("of unfair treatment not even the service goes along @practice P22", async () => {
  const boss = await here.be("Boss", "senior-manager");
  const admin = await here.be("Administrator", "administrator");
  await here.send(admin, "voices/named", { person: boss.personId });
  const words = `They laughed ${randomUUID()}`;
  await here.post({ headers: {} }, "voices", { words, kind: "unfair", service, link: randomUUID() });
  const { voices } = JSON.parse((await here.ask(boss, "voices?show=all")).body);
  const { id } = voices.find((one: { words: string }) => one.words === words) ?? assert.fail("it is not in the list");
  const { form } = await raiseFrom(boss, `voices/${id}`);
  assert.ok(!isChosen(form));
  assert.doesNotMatch(form, /They laughed/);
  await mayNot(lead, { source: "voice", sourceId: id });
});

test("from a session to a barrier and back, for those who may know of both @practice P22", async () => {
  const id = await here.send(lead, "sessions", {
    title: "Planning (example)",
    kind: "meeting",
    purpose: "To plan together.",
    promisedLevel: "decided-together",
    openTo: "invited",
  });
  const barrier = await raiseFrom(lead, `sessions/${id}`);
  assert.match(await main(lead, `sessions/${id}`), /Raised from this on[\s\S]*No interpreter/);
  assert.match(await main(lead, `barriers/${barrier.id}`), /The page that it came from/);
  assert.doesNotMatch(await main(therapist, `barriers/${barrier.id}`), /The page that it came from/);
  await mayNot(contributor, { source: "session", sourceId: id });
  await mayNot(lead, { source: "session", sourceId: "first'; --" });
  await mayNot(lead, { source: "session", sourceId: randomUUID() });

  // A contributor who may come to the next one learns nothing of a barrier that nobody let out.
  const open = await here.send(lead, "sessions", {
    title: "For all (example)",
    kind: "meeting",
    purpose: "To plan together.",
    promisedLevel: "decided-together",
    openTo: "place",
  });
  const next = await raiseFrom(lead, `sessions/${open}`);
  assert.doesNotMatch(await main(contributor, `sessions/${open}`), /No interpreter/);
  await here.send(lead, `barriers/${next.id}/release`, {
    released: "Nobody interprets on the first day.",
    namesNobody: "yes",
  });
  const everybodys = await main(contributor, `sessions/${open}`);
  assert.match(everybodys, /Nobody interprets on the first day/);
  assert.doesNotMatch(everybodys, /No interpreter at first/);
});

test("from figures of a service, with that service chosen, for those who may see figures @practice P22", async () => {
  const { form, id } = await raiseFrom(lead, `reach/${service}`);
  assert.ok(isChosen(form));
  assert.match(await main(lead, `reach/${service}`), /Raised from this on[\s\S]*No interpreter/);
  assert.match(await main(lead, `barriers/${id}`), new RegExp(`href="/riverside/reach/${service}"`));
  await mayNot(contributor, { source: "reach", sourceId: service });
});

test("from a case nothing of the person goes along, and nobody else finds the case through the barrier @practice P17 @practice P22", async () => {
  await here.send(carer, "organisations", { name: "Example Circle", kinds: ["vcso"] });
  const trust = await here.send(lead, "organisations", { name: "Example Trust", kinds: ["service"] });
  const id = await here.send(carer, "cases", {
    holder: trust,
    asks: "Somebody to talk to, in Somali.",
    language: "Somali",
    condition: "psychosis",
    helpedBy: "vcso",
    agreed: "yes",
    tellsBack: "yes",
  });
  const pseudonym = String((await here.ask(carer, `cases/${id}`)).json().pseudonym);
  const { form, id: barrier } = await raiseFrom(carer, `cases/${id}`);
  assert.doesNotMatch(form, new RegExp(`${pseudonym}|Somali|psychosis`));
  assert.ok(!isChosen(form));
  assert.match(await main(carer, `barriers/${barrier}`), new RegExp(`href="/riverside/cases/${id}"`));
  for (const path of [`barriers/${barrier}`, "barriers", "home", "history"])
    for (const accept of ["text/html", "application/json"])
      assert.doesNotMatch(await here.read(therapist, path, accept), new RegExp(`${id}|${pseudonym}`), path);
  assert.match(await main(therapist, `barriers/${barrier}`), /support for one person/);
  await mayNot(therapist, { source: "case", sourceId: id });
});

test("from a thing that an audit found low, and the audit says where that is now @practice P21 @practice P22", async () => {
  const many = async (name: string, role: "practitioner" | "champion"): Promise<readonly SignedIn[]> => {
    const all: SignedIn[] = [];
    for (let number = 1; number <= 5; number += 1) all.push(await here.be(`${name} ${number}`, role));
    return all;
  };
  const [staff, partners] = [await many("Staff", "practitioner"), await many("Partner", "champion")];
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const senior = await here.be("Senior", "senior-manager");
  const id = await here.send(senior, "audits", {
    service,
    closesOn: day(20),
    againOn: day(300),
    people: [...staff, ...partners].map(({ personId }) => personId).join(","),
  });
  for (const one of [...staff, ...partners]) await here.send(one, `audits/${id}/rate`, { part: "0", rate1: "0" });
  await here.send(senior, `audits/${id}/end`, {});
  const [one] = partners;
  await here.send(one ?? senior, `audits/${id}/show`, { side: "partners" });
  const { form, id: barrier } = await raiseFrom(one ?? senior, `audits/${id}`);
  assert.ok(isChosen(form));
  assert.match(await main(senior, `audits/${id}`), /Raised from this on[\s\S]*No interpreter[\s\S]*raised/);
  await here.send(lead, `barriers/${barrier}/sort`, { does: "sort", priority: "high", owner: senior.personId });
  assert.match(await main(senior, `audits/${id}`), /No interpreter[\s\S]*sorted, waits for the managers/);
  assert.match(await main(senior, `barriers/${barrier}`), new RegExp(`href="/riverside/audits/${id}"`));
  await mayNot(senior, { source: "audit", sourceId: `${randomUUID()}-names` });
});
