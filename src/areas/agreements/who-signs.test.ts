import assert from "node:assert/strict";
import { after, test } from "node:test";
import { monthsLater } from "../../nouns/months.ts";
import { openTwoSides } from "../../rehearsal-two-sides.ts";

const today = new Date().toISOString().slice(0, 10);
const { house, circle, trust, who, send, made, told, page } = await openTwoSides();
after(() => house.close());

/** @practice P17 */
test("nobody of the other side says who works for an organisation: its own people do, or the community’s keeper where it has nobody", async () => {
  const [lead, carer, stranger] = [who("lead"), who("carer"), who("stranger")];
  const workers = `organisations/${circle}/workers`;
  const confirm = `organisations/${circle}/confirm`;
  await made(workers, { person: stranger.personId }, lead);
  // Until its own people say yes, they can neither change its page nor sign for it.
  assert.equal((await send(`organisations/${circle}/describe`, { name: "Ours", number: 1 }, stranger)).statusCode, 403);
  const agreement = { title: "Whom families may ring", purpose: "To ring.", fields: "Name", startsOn: today };
  const both = { one: circle, other: trust, endsOn: monthsLater(today, 12), reviewOn: monthsLater(today, 6) };
  const id = await made("agreements", { ...agreement, ...both }, carer);
  assert.equal((await send(`agreements/${id}/sign`, { number: 1 }, stranger)).statusCode, 403);
  for (const other of [lead, who("therapist"), stranger, who("elder")])
    assert.equal((await send(confirm, { person: stranger.personId, says: "yes" }, other)).statusCode, 403);
  assert.match(await page("home", carer), /Somebody is said to work for Example Carers’ Circle/);
  assert.match(await page(workers, carer), /Does <bdi>Example stranger<\/bdi> work here\?/);
  await made(confirm, { person: stranger.personId, says: "no" }, carer);
  assert.equal((await send(confirm, { person: stranger.personId, says: "yes" }, carer)).statusCode, 422);
  await made(workers, { person: stranger.personId }, lead);
  await made(confirm, { person: stranger.personId, says: "yes" }, carer);
  await made(`agreements/${id}/sign`, { number: 1 }, stranger);
  // Where it has nobody: the keeper of the communities, who does not let themselves in.
  const empty = await made("organisations", { name: "Example Empty House", kinds: ["vcso"] }, lead);
  await made(`organisations/${empty}/workers`, { person: who("manager").personId }, lead);
  assert.equal(
    (await send(`organisations/${empty}/confirm`, { person: who("manager").personId, says: "yes" }, lead)).statusCode,
    403,
  );
  await made(`organisations/${empty}/workers`, { person: who("elder").personId }, who("elder"));
  const self = { person: who("elder").personId, says: "yes" };
  assert.equal((await send(`organisations/${empty}/confirm`, self, who("elder"))).statusCode, 422);
  assert.deepEqual((await told(`organisations/${empty}/workers`, who("elder"))).workers, []);
  const found = await told(`organisations/${empty}/workers?find=manag`, lead);
  assert.deepEqual(
    found.people.map(({ personId }: { personId: string }) => personId),
    [who("manager").personId],
  );
});

/** @practice P17 */
test("somebody who works for an organisation no more is taken out by its own people, and signs for it no longer", async () => {
  const [carer, stranger] = [who("carer"), who("stranger")];
  const confirm = `organisations/${circle}/confirm`;
  assert.match(await page(`organisations/${circle}/workers`, carer), /Example stranger works here no more/);
  const left = { person: stranger.personId, says: "left" };
  assert.equal((await send(confirm, left, who("lead"))).statusCode, 403);
  await made(confirm, left, carer);
  assert.doesNotMatch(await page(`organisations/${circle}/workers`, carer), /Example stranger/);
  assert.equal((await send(`organisations/${circle}/describe`, { name: "Ours", number: 1 }, stranger)).statusCode, 403);
  const again = await send(confirm, left, carer);
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /They do not work here any more/);
});
