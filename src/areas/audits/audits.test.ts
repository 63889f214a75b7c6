import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { withPlace } from "../../db/transaction.ts";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import type { SignedIn } from "../../web/rehearsal-people.ts";
import { eraseAudits, readAuditsHeld } from "./audits-held.store.ts";

let here: PlaceOpened;
let senior: SignedIn;
let staff: readonly SignedIn[];
let partners: readonly SignedIn[];
let service: string;
const be = async (names: readonly string[], role: "practitioner" | "champion"): Promise<readonly SignedIn[]> => {
  const all: SignedIn[] = [];
  for (const name of names) all.push(await here.be(name, role));
  return all;
};
before(async () => {
  here = await openPlace();
  senior = await here.be("Senior", "senior-manager");
  staff = await be(["A", "B", "C", "D", "E"], "practitioner");
  partners = await be(["P", "Q", "R", "S", "T"], "champion");
  service = await here.send(senior, "services", { name: "Talking (example)", care: "early-help" }).catch(async () => {
    const lead = await here.be("Lead", "engagement-lead");
    return here.send(lead, "services", { name: "Talking (example)", care: "early-help" });
  });
});
after(() => here.house.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const begin = (more: object = {}) => ({
  service,
  closesOn: inDays(20),
  againOn: inDays(365),
  people: [...staff, ...partners].map(({ personId }) => personId).join(","),
  ...more,
});
const main = (page: string): string => /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";
const auditTold = z.object({
  findings: z.array(z.object({ staff: z.string(), partners: z.string(), gap: z.number().nullable() })),
});
const findings = async (id: string, who: SignedIn) =>
  auditTold.parse((await here.ask(who, `audits/${id}`)).json()).findings;

test("staff and partners rate the same things alone; ended, each side shows its own, and where they differ is said @practice P21", async () => {
  const id = await here.send(senior, "audits", begin());
  assert.match(main(await here.read(partners[0] ?? senior, "home")), /Talking \(example\): rate what it does/);
  for (const one of staff) await here.send(one, `audits/${id}/rate`, { part: "0", rate1: "3", rate2: "2" });
  for (const one of partners)
    await here.send(one, `audits/${id}/rate`, { part: "0", rate1: "0", why1: "Nobody asked us.", letsRead: "yes" });
  assert.equal((await here.post(staff[0] ?? senior, `audits/${id}/show`, { side: "staff" })).statusCode, 422);
  await here.send(senior, `audits/${id}/end`, {});
  assert.equal((await here.post(senior, `audits/${id}/end`, {})).statusCode, 409);
  assert.equal((await here.post(staff[0] ?? senior, `audits/${id}/rate`, { part: "0", rate1: "1" })).statusCode, 409);
  // Partners read their own, and not what staff said; the manager who runs it reads neither.
  assert.deepEqual((await findings(id, partners[0] ?? senior))[0], {
    staff: "Not shown yet",
    partners: "0: Not begun (5 rated)",
    gap: null,
  });
  assert.equal((await findings(id, senior))[0]?.partners, "Not shown yet");
  assert.doesNotMatch(await here.read(senior, `audits/${id}`), /Nobody asked us/);
  assert.equal((await here.post(staff[0] ?? senior, `audits/${id}/show`, { side: "partners" })).statusCode, 403);
  await here.send(staff[0] ?? senior, `audits/${id}/show`, { side: "staff" });
  await here.send(partners[1] ?? senior, `audits/${id}/show`, { side: "partners" });
  const page = main(await here.read(senior, `audits/${id}`));
  assert.match(page, /Staff see it better than partners do \(3 apart\)/);
  assert.match(page, /Nobody asked us/);
  assert.match(page, /Say that this is a barrier/);
  assert.match(page, /Fewer than 5 rated it: no number is shown/);
  // What nobody can read of is said once, and not row by row.
  assert.match(page, /Nothing to read yet of 22 more[\s\S]*Partners have one person here to ring/);
  assert.match((await here.ask(senior, `audits/${id}?as=csv`)).body, /Not begun/);
});

test("of one or two partners no number is shown but words that they let be read, and a barrier can begin there @practice P21", async () => {
  const [one, two] = [partners[0] ?? senior, partners[1] ?? senior];
  const few = [...staff, one, two].map(({ personId }) => personId).join(",");
  const id = await here.send(senior, "audits", begin({ people: few }));
  assert.match(main(await here.read(one, `audits/${id}/rate`)), /Only 2 people are asked on your side[\s\S]*may guess/);
  assert.doesNotMatch(main(await here.read(staff[0] ?? senior, `audits/${id}/rate`)), /may guess/);
  await here.send(one, `audits/${id}/rate`, { part: "0", rate1: "0", why1: "No letter came.", letsRead: "yes" });
  await here.send(two, `audits/${id}/rate`, { part: "0", rate1: "1", why1: "Nobody rang me.", rate2: "0" });
  for (const each of staff) await here.send(each, `audits/${id}/rate`, { part: "0", rate1: "3", rate2: "3" });
  await here.send(senior, `audits/${id}/end`, {});
  assert.doesNotMatch(await here.read(senior, `audits/${id}`), /No letter came/);
  await here.send(one, `audits/${id}/show`, { side: "partners" });
  await here.send(staff[0] ?? senior, `audits/${id}/show`, { side: "staff" });
  const [first, second] = await findings(id, senior);
  assert.deepEqual(
    [first?.partners, first?.gap, second?.partners],
    ["Fewer than 5 rated it: read their words instead of a number", null, "Fewer than 5 rated it: no number is shown"],
  );
  const page = main(await here.read(senior, `audits/${id}`));
  assert.match(page, /Partners: <bdi>No letter came/);
  assert.doesNotMatch(page, /Nobody rang me/);
  assert.equal(page.match(/Say that this is a barrier/g)?.length, 1);
});

test("what one person rates does not exist for a query of anybody else @practice P21", async () => {
  const id = await here.send(senior, "audits", begin());
  const [one] = partners;
  await here.send(one ?? senior, `audits/${id}/rate`, { part: "0", rate1: "1", why1: "They never came back." });
  const seen = await withPlace(here.house.stage.app, here.placeId, async (tx) => {
    const { rows } = await sql`SELECT * FROM audit_rating WHERE audit_id = ${id}::uuid`.execute(tx);
    return rows.length;
  });
  assert.equal(seen, 0);
  assert.match(main(await here.read(one ?? senior, `audits/${id}/rate`)), /They never came back/);
  assert.equal((await here.ask(senior, `audits/${id}/rate`)).statusCode, 403);
  const [another] = staff;
  assert.doesNotMatch(await here.read(another ?? senior, `audits/${id}/rate`), /They never came back/);
});

test("what is wrong is said in a sentence: one side alone, a day that is over, a rating that is none @practice P21", async () => {
  const wrongs = [
    [{ people: staff.map(({ personId }) => personId).join(",") }, /One side alone is no audit/],
    [{ people: crypto.randomUUID() }, /Choose people of the list/],
    [{ closesOn: inDays(-1) }, /This day is over/],
    [{ againOn: inDays(10) }, /after the last day for rating/],
    [{ service: "" }, /Choose the service/],
    [{ follows: crypto.randomUUID() }, /of the same service that ended/],
    [{ instrument: crypto.randomUUID() }, /Choose an instrument of the list/],
  ] as const;
  for (const [more, words] of wrongs) {
    const answer = await here.post(senior, "audits", begin(more));
    assert.equal(answer.statusCode, 422, answer.body);
    assert.match(answer.body, words);
  }
  const id = await here.send(senior, "audits", begin());
  const [one] = staff;
  assert.match(
    (await here.post(one ?? senior, `audits/${id}/rate`, { part: "0", rate1: "7" })).body,
    /Choose one of the four/,
  );
  assert.match(
    (await here.post(one ?? senior, `audits/${id}/rate`, { part: "0", rate1: "1", record1: "https://example.org/" }))
      .body,
    /no page of this place/,
  );
});

test("asked again, then and now stand side by side; what was reworded since is another question @practice P21", async () => {
  const rateAll = async (id: string, rate: string): Promise<void> => {
    for (const one of [...staff, ...partners])
      await here.send(one, `audits/${id}/rate`, { part: "0", rate1: rate, rate2: rate });
    await here.send(senior, `audits/${id}/end`, {});
    await here.send(staff[0] ?? senior, `audits/${id}/show`, { side: "staff" });
    await here.send(partners[0] ?? senior, `audits/${id}/show`, { side: "partners" });
  };
  const first = await here.send(senior, "audits", begin());
  await rateAll(first, "1");
  const listed = z.object({ instruments: z.array(z.object({ id: z.string() })) });
  const [instrument] = listed.parse((await here.ask(senior, "audits/instruments")).json()).instruments;
  const change = {
    number: "1",
    what: "reworded",
    item: "names",
    words: "Forms use people’s own names for themselves.",
    because: "Shorter.",
  };
  const at = `audits/instruments/${instrument?.id}`;
  assert.match((await here.post(senior, at, { ...change, because: "" })).body, /Write why/);
  await here.send(senior, at, change);
  assert.equal((await here.post(senior, at, change)).statusCode, 409);
  const second = await here.send(senior, "audits", begin({ follows: first }));
  await rateAll(second, "2");
  const page = main(await here.read(senior, `audits/${second}`));
  const trends = page.slice(page.indexOf("Then and now"));
  assert.match(trends, /We know which communities live here/);
  assert.match(trends, /Then 1: Begun \(5 rated\)[\s\S]*Now 2: Often so \(5 rated\)[\s\S]*Better than then/);
  assert.doesNotMatch(trends, /Partners have one person here to ring/, "nobody rated it, then or now");
  assert.doesNotMatch(trends, /own names for themselves/);
});

test("whoever is forgotten rated nothing; what was found stays", async () => {
  const id = await here.send(senior, "audits", begin());
  const leaving = partners[4] ?? senior;
  await here.send(leaving, `audits/${id}/rate`, { part: "0", rate1: "1", why1: "A line of mine." });
  const inPlace = <Told>(work: Parameters<typeof withPlace<Told>>[2]) =>
    withPlace(here.house.stage.app, here.placeId, work);
  assert.match(JSON.stringify(await inPlace((tx) => readAuditsHeld(tx, leaving.personId))), /A line of mine/);
  await inPlace((tx) => eraseAudits(tx, leaving.personId));
  assert.deepEqual(await inPlace((tx) => readAuditsHeld(tx, leaving.personId)), []);
});
