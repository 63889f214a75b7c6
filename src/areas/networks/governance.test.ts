import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inDays, openNetwork } from "./testing-network.store.ts";
import type { NetworkOpened } from "./testing-network.store.ts";

let here: NetworkOpened;
before(async () => {
  here = await openNetwork();
});
after(() => here.house.close());

const clause = () => ({
  about: "supervision",
  title: "Everybody is supervised",
  words: "Each leader meets a supervisor every month.",
  reviewOn: inDays(300),
});

test("a clause holds once both sides said yes, and nobody says it for the other side @practice P41", async () => {
  const { worker, lead, champion, at } = here;
  const id = await here.send(worker, `${at}/framework`, clause());
  const own = `${at}/framework/${id}`;
  assert.doesNotMatch(await here.read(champion, at), /Each leader meets a supervisor/, "not in force yet");
  assert.equal((await here.post(worker, `${own}/agree`, { number: "1" })).statusCode, 403, "the same person");
  const same = await here.be("Second worker", "organisation-worker", "community");
  const twice = await here.post(same, `${own}/agree`, { number: "1" });
  assert.equal(twice.statusCode, 403);
  assert.match(twice.body, /Your side agreed already. Nobody agrees for the other side/);
  assert.match(await here.read(lead, "home"), /Everybody is supervised: does your side agree\?/);
  assert.equal((await here.post(lead, `${own}/agree`, { number: "2" })).statusCode, 422, "a version nobody wrote");
  await here.send(lead, `${own}/agree`, { number: "1" });
  assert.match(await here.read(champion, at), /Each leader meets a supervisor/);
  assert.match(
    await here.read(lead, own),
    /Written by <bdi>Example Worker<\/bdi>, community organisations[\s\S]*Agreed for services and councils: <bdi>Example Lead/,
  );

  const newer = { words: "Each leader meets a supervisor every week.", reviewOn: inDays(200) };
  await here.send(lead, `${own}/rewrite`, newer);
  assert.doesNotMatch(await here.read(champion, at), /every week/, "the version before stays in force");
  assert.equal((await here.post(lead, `${own}/agree`, { number: "2" })).statusCode, 403);
  const old = await here.post(worker, `${own}/agree`, { number: "1" });
  assert.match(old.body, /A newer version was written meanwhile/);
  await here.send(worker, `${own}/agree`, { number: "2" });
  assert.match(await here.read(champion, at), /every week/);
  assert.equal((await here.ask(lead, own)).json().inForce, 2);
});

test("somebody who changed sides does not agree with themselves @practice P41", async () => {
  const { at } = here;
  const both = await here.be("Both", ["engagement-lead", "organisation-worker"]);
  const id = await here.send(both, `${at}/framework`, { ...clause(), title: "Two hats" });
  assert.equal((await here.post(both, `${at}/framework/${id}/agree`, { number: "1" })).statusCode, 403);
  const late = { ...clause(), reviewOn: inDays(-1) };
  assert.match((await here.post(both, `${at}/framework`, late)).body, /not ahead/);
  assert.equal((await here.post(here.contributor, `${at}/framework`, clause())).statusCode, 403);
});

test("what shows that a clause is kept is counted from the records when it is asked @practice P41", async () => {
  const { worker, lead, at } = here;
  const id = await here.send(worker, `${at}/framework`, { ...clause(), about: "insurance", title: "Insured" });
  const leader = await here.addByName("Example Priest");
  const shows = async (): Promise<string> =>
    (await here.read(lead, `${at}/framework/${id}`)).replaceAll("<!-- -->", "");
  assert.match(await shows(), /0 of 1 people have insurance that covers today[\s\S]*To see to/);
  const check = { kind: "insurance", words: "No. 1", from: inDays(-10), until: inDays(300) };
  await here.send(worker, `${at}/people/${leader}/check`, check);
  assert.match(await shows(), /1 of 1 people have insurance that covers today/);
  const paper = { words: "A letter of the insurer.", seenAt: "Folder 3 in the office", on: inDays(-2) };
  await here.send(lead, `${at}/framework/${id}/evidence`, paper);
  assert.match(await shows(), /A letter of the insurer[\s\S]*Folder 3 in the office/);
});

test("what went wrong goes to a named lead with a day; only they and the keepers read it @practice P41", async () => {
  const { worker, lead, therapist, keeper, contributor, at } = here;
  const told = { kind: "safeguarding", words: "A child said something at a visit.", happenedOn: inDays(-1) };
  const nobodyLeads = await here.post(worker, `${at}/incidents`, told);
  assert.equal(nobodyLeads.statusCode, 422);
  assert.match(nobodyLeads.body, /ring 999 now/);
  await here.send(worker, `${at}/leads`, { kind: "safeguarding", person: therapist.personId, daysToClose: "5" });
  await here.send(worker, `${at}/leads`, { kind: "incident", person: lead.personId, daysToClose: "20" });
  const id = await here.send(worker, `${at}/incidents`, told);
  const own = `${at}/incidents/${id}`;
  for (const somebody of [worker, lead, contributor]) {
    const answer = await here.ask(somebody, own);
    assert.equal(answer.statusCode, 403);
    assert.doesNotMatch(answer.body, /A child said/);
  }
  assert.doesNotMatch(await here.read(lead, `${at}/incidents`), /Safeguarding/, "a lead reads the kind they lead on");
  for (const somebody of [therapist, keeper]) assert.match(await here.read(somebody, own), /A child said something/);
  assert.match(await here.read(therapist, "home"), /something was told to you as the lead/);
  assert.equal((await here.post(keeper, `${own}/close`, { learned: "x" })).statusCode, 403);
  assert.equal((await here.post(therapist, `${own}/close`, { learned: " " })).statusCode, 422);
  await here.send(therapist, `${own}/close`, { learned: "We ask about children at every first visit." });
  assert.equal((await here.post(therapist, `${own}/close`, { learned: "Again." })).statusCode, 403);
  assert.match(await here.read(keeper, own), /We ask about children at every first visit/);
  const safe = await here.send(worker, `${at}/framework`, { ...clause(), about: "safeguarding", title: "Safe" });
  const kept = await here.read(worker, `${at}/framework/${safe}`);
  assert.match(
    kept.replaceAll("<!-- -->", ""),
    /Example Therapist leads on this[\s\S]*1 told, 1 closed, 1 of them by their day/,
  );
  assert.doesNotMatch(kept, /A child said/);
});

test("things of one network do not open under another, nor in another place @practice P41", async () => {
  const { worker, therapist, at } = here;
  const other = await here.another("Other");
  const id = await here.send(worker, `${at}/framework`, { ...clause(), title: "Ours" });
  assert.equal((await here.ask(worker, `${other}/framework/${id}`)).statusCode, 404);
  assert.equal((await here.post(worker, `${other}/framework/${id}/agree`, { number: "1" })).statusCode, 404);
  const leader = await here.addByName("Example Ours");
  assert.equal((await here.ask(worker, `${other}/people/${leader}`)).statusCode, 404);
  assert.equal((await here.post(therapist, `${other}/people/${leader}/check`, {})).statusCode, 404);
});
