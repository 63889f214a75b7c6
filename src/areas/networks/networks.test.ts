import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inDays, openNetwork } from "./testing-network.store.ts";
import type { NetworkOpened } from "./testing-network.store.ts";

let here: NetworkOpened;
before(async () => {
  here = await openNetwork();
});
after(() => here.house.close());

test("nobody begins a course before they were asked what they already do, and the course builds on it @practice P39", async () => {
  const { imam, worker, at } = here;
  const leader = await here.add(imam);
  const cohort = await here.send(worker, `${at}/cohorts`, here.course);
  const place = { practitioner: leader, buildsOn: "Thirty years of listening.", begunOn: inDays(-500) };
  const early = await here.post(worker, `${at}/cohorts/${cohort}/enrol`, place);
  assert.equal(early.statusCode, 422);
  assert.match(early.body, /First ask them what they already do/);
  assert.match(await here.read(imam, "home"), /what do you already do for people here\?/);
  const forThem = await here.post(worker, `${at}/people/${leader}/did`, { asked: "told", did: "Nothing much." });
  assert.equal(forThem.statusCode, 403, "nobody writes it for somebody with an account");
  await here.send(imam, `${at}/people/${leader}/did`, {
    asked: "told",
    did: "I sit with families after prayer.",
    on: inDays(-490),
  });
  const before = await here.post(worker, `${at}/cohorts/${cohort}/enrol`, place);
  assert.match(before.body, /A course begins on that day or after it/);
  place.begunOn = inDays(-480);
  await here.send(worker, `${at}/cohorts/${cohort}/enrol`, place);
  assert.equal((await here.post(worker, `${at}/cohorts/${cohort}/enrol`, place)).statusCode, 422, "once");
  assert.match(
    await here.read(imam, `${at}/people/${leader}`),
    /I sit with families after prayer[\s\S]*Thirty years of listening/,
  );
  const pastor = await here.addByName("Example Pastor");
  await here.send(worker, `${at}/people/${pastor}/did`, { asked: "rather-not", on: inDays(-490) });
  await here.send(worker, `${at}/cohorts/${cohort}/enrol`, { ...place, practitioner: pastor });
});

test("so many of so many qualified open to people, and each to the record that says so @practice P39", async () => {
  const { worker, at } = here;
  const opened = await here.another("Counted");
  const cohort = await here.send(worker, `${opened}/cohorts`, here.course);
  const leaders = [];
  for (const name of ["Example One", "Example Two", "Example Three"]) {
    const leader = await here.addByName(name, opened);
    await here.send(worker, `${opened}/people/${leader}/did`, { asked: "told", did: "Visits.", on: inDays(-550) });
    const place = { practitioner: leader, buildsOn: "Visits.", begunOn: inDays(-500) };
    await here.send(worker, `${opened}/cohorts/${cohort}/enrol`, place);
    leaders.push(leader);
  }
  const [one = "", two = "", three = ""] = leaders;
  await here.send(worker, `${opened}/cohorts/${cohort}/lesson`, {
    kind: "session",
    title: "Listening",
    on: inDays(-300),
    done: [one, two],
  });
  const result = { result: "qualified", on: inDays(-30), certificate: "No. 7" };
  await here.send(worker, `${opened}/cohorts/${cohort}/result`, { ...result, practitioner: one });
  await here.send(worker, `${opened}/cohorts/${cohort}/result`, { ...result, practitioner: two });
  await here.send(worker, `${opened}/cohorts/${cohort}/result`, {
    result: "not-yet",
    on: inDays(-30),
    practitioner: three,
  });
  const without = { ...result, certificate: "", practitioner: three };
  assert.equal((await here.post(worker, `${opened}/cohorts/${cohort}/result`, without)).statusCode, 422);
  const told = (await here.ask(worker, opened)).json();
  assert.deepEqual([told.qualified, told.leaders], [2, 3]);
  const people = (await here.ask(worker, `${opened}/people`)).json().people;
  assert.equal(people.filter((person: { qualified: boolean }) => person.qualified).length, told.qualified);
  assert.equal(people.length, told.leaders);
  assert.match(await here.read(worker, opened), /people#qualified[\s\S]*2 of 3 leaders/);
  assert.match(await here.read(worker, `${opened}/people/${one}`), /Qualified, [\s\S]*No\. 7[\s\S]*It holds until/);
  assert.match(await here.read(worker, `${opened}/cohorts/${cohort}`), /2 of the 3 who began are qualified/);
  const elsewhere = await here.post(worker, `${at}/cohorts/${cohort}/result`, { ...result, practitioner: one });
  assert.equal(elsewhere.statusCode, 404, "a cohort of another network is not there");
});

test("a supervisor signs that they met, alone; and more people than the network's limit is said @practice P39", async () => {
  const { worker, therapist, at } = here;
  await here.supervise();
  const leaders = [await here.addByName("Example Deacon"), await here.addByName("Example Elder")];
  const supervisor = await here.supervisorId();
  for (const leader of leaders) await here.send(worker, `${at}/people/${leader}/supervisor`, { supervisor });
  const [deacon = ""] = leaders;
  const met = { on: inDays(-3), minutes: "50" };
  assert.equal((await here.post(worker, `${at}/people/${deacon}/supervised`, met)).statusCode, 403);
  await here.send(therapist, `${at}/people/${deacon}/supervised`, met);
  const twice = await here.post(therapist, `${at}/people/${deacon}/supervised`, met);
  assert.match(twice.body, /written down already/);
  const ahead = await here.post(therapist, `${at}/people/${deacon}/supervised`, { ...met, on: inDays(3) });
  assert.match(ahead.body, /has not come yet/);
  assert.match(await here.read(worker, `${at}/people`), /Over the limit of 1/);
  const own = await here.add(therapist);
  const themselves = await here.post(worker, `${at}/people/${own}/supervisor`, { supervisor });
  assert.match(themselves.body, /Nobody supervises themselves/);
});

test("an insurance that ran out is said on home and on the page, and no hours are given after it @practice P41", async () => {
  const { worker, imam, at } = here;
  const leader = await here.addByName("Example Rabbi");
  const check = { words: "Example Mutual, no. 1", from: inDays(-400), until: inDays(100) };
  for (const kind of ["scope", "dbs"]) await here.send(worker, `${at}/people/${leader}/check`, { ...check, kind });
  await here.send(worker, `${at}/people/${leader}/check`, { ...check, kind: "insurance", until: inDays(-1) });
  assert.match(
    await here.read(worker, `${at}/people/${leader}`),
    /Today nobody can write down clinical hours for them/,
  );
  assert.match(await here.read(worker, "home"), /Example Rabbi: Insurance ran out/);
  const backwards = { ...check, kind: "dbs", until: inDays(-500) };
  assert.match(
    (await here.post(worker, `${at}/people/${leader}/check`, backwards)).body,
    /last day is before the first/,
  );
  assert.equal((await here.post(imam, `${at}/people/${leader}/check`, { ...check, kind: "dbs" })).statusCode, 403);
  await here.send(worker, `${at}/people/${leader}/check`, { ...check, kind: "insurance", from: inDays(0) });
  assert.match(await here.read(worker, `${at}/people/${leader}`), /Today they may give supervised clinical hours/);
});

test("nobody but the people of a network and those who run it reads names; only those who agreed are public @practice P39", async () => {
  const { imam, contributor, at } = here;
  const network = await here.another("Quiet");
  const leader = await here.add(imam, network);
  assert.equal((await here.ask(contributor, `${network}/people`)).statusCode, 403);
  assert.doesNotMatch(await here.read(contributor, network), /Example Imam/);
  await here.send(imam, `${network}/people/${leader}/shown`, { shown: "yes" });
  assert.match(await here.read(contributor, network), /Example Imam/);
  await here.send(imam, `${network}/people/${leader}/shown`, { shown: "no" });
  assert.doesNotMatch(await here.read(contributor, network), /Example Imam/);
  assert.equal((await here.ask(imam, `${at}/people/${leader}`)).statusCode, 404, "of another network");
});

test("markup and formulas in names stay words @practice P39", async () => {
  const { worker, at } = here;
  const leader = await here.addByName("<img src=x onerror=alert(1)> =1+1");
  await here.send(worker, `${at}/people/${leader}/did`, { asked: "told", did: "<script>alert(1)</script>" });
  const page = await here.read(worker, `${at}/people/${leader}`);
  assert.doesNotMatch(page, /<img src=x|<script>alert/);
  assert.match(page, /&lt;img src=x/);
});
