import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { z } from "zod";
import { openPlace } from "../../rehearsal-place.ts";
import type { PlaceOpened } from "../../rehearsal-place.ts";
import { claims } from "../claims/claims.area.ts";
import { funding } from "../funding/funding.area.ts";
import { home } from "../home/home.area.ts";
import { organisations } from "../organisations/organisations.area.ts";
import { people } from "../people/people.area.ts";
import { costs } from "./costs.area.ts";
import { paymentsOf } from "./agreement.rules.ts";

let place: PlaceOpened;
before(async () => {
  place = await openPlace([home, people, organisations, funding, claims, costs]);
});
after(() => place.house.close());

const today = new Date().toISOString().slice(0, 10);
const later = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
const told = z.object({
  agreement: z
    .object({
      writtenAt: z.string(),
      payerYesOn: z.string().nullable(),
      payeeYesOn: z.string().nullable(),
      payments: z.array(z.object({ paidOn: z.string().nullable() })),
    })
    .nullable(),
});
type Who = Awaited<ReturnType<PlaceOpened["be"]>>;
const agreementOf = async (who: Who, grant: string) =>
  told.parse(JSON.parse(await place.read(who, `costs/grants/${grant}`, "application/json"))).agreement;

async function begin(name: string) {
  const payer = await place.be(`${name} payer`, "commissioner");
  const worker = await place.be(`${name} worker`, "organisation-worker");
  const recipient = `Example ${name} Circle`;
  const organisation = await place.send(worker, "organisations", { name: recipient, kinds: ["vcso"] });
  const grant = await place.send(payer, "funding/grants", {
    recipient,
    title: `Example time for ${name}`,
    funder: "Example Council",
    pounds: "2,000",
    awardedOn: today,
    startsOn: today,
    endsOn: "2030-03-31",
  });
  return { payer, worker, organisation, grant, at: `costs/grants/${grant}` };
}
const terms = {
  paysFor: "partnership-building",
  reviewOn: later,
  payments: `${today}: £1,200\n${later}: 800`,
};
const owedOf = async (organisation: string): Promise<number> => {
  const { rows } = await sql<{ pence: number }>`SELECT coalesce(sum(pence), 0)::float8 AS pence FROM recognition_total
    WHERE place_id = ${place.placeId} AND account = 'owed-to' AND organisation_id = ${organisation}`.execute(
    place.house.stage.owner,
  );
  return rows[0]?.pence ?? 0;
};

test("time to build a partnership is agreed by both sides, is owed from then on, and is paid once @practice P19", async () => {
  const { payer, worker, organisation, grant, at } = await begin("Together");
  await place.send(payer, `${at}/terms`, terms);
  const first = await agreementOf(payer, grant);
  await place.send(payer, `${at}/yes`, { written: first?.writtenAt });
  assert.match((await place.post(payer, `${at}/yes`, { written: first?.writtenAt })).body, /said yes already/);
  assert.match((await place.post(payer, `${at}/paid`, { number: "1" })).body, /both sides must have said yes/);
  assert.equal(await owedOf(organisation), 0);
  // Written anew, both say yes again: what was read before is nothing to say yes to.
  await place.send(payer, `${at}/terms`, { ...terms, paysFor: "core" });
  assert.match((await place.post(worker, `${at}/yes`, { written: first?.writtenAt })).body, /written anew meanwhile/);
  const second = await agreementOf(worker, grant);
  assert.equal(second?.payerYesOn, null);
  for (const who of [payer, worker]) await place.send(who, `${at}/yes`, { written: second?.writtenAt });
  assert.equal(await owedOf(organisation), 200_000);
  const page = await place.read(payer, "costs/commissioner");
  // What is due on a later day does not wait yet.
  assert.match(page, /Example Together Circle/);
  assert.match(page, /This alone is owed[^.]*£1,200 agreed/);
  const both = await Promise.all([1, 2].map(() => place.post(payer, `${at}/paid`, { number: "1" })));
  assert.deepEqual(both.map(({ statusCode }) => statusCode).toSorted(), [201, 422]);
  assert.equal(await owedOf(organisation), 80_000);
  assert.match((await place.post(payer, `${at}/terms`, terms)).body, /Both sides said yes to it/);
});

test("nobody says yes for the other side, and an organisation reads what was agreed with it alone @practice P19", async () => {
  const { payer, worker, grant, at } = await begin("Apart");
  const other = await begin("Elsewhere");
  await place.send(payer, `${at}/terms`, terms);
  const written = (await agreementOf(worker, grant))?.writtenAt;
  assert.equal((await place.ask(other.worker, at)).statusCode, 403);
  assert.equal((await place.post(other.worker, `${at}/yes`, { written })).statusCode, 403);
  assert.equal((await place.post(worker, `${at}/terms`, terms)).statusCode, 403);
  assert.equal((await place.post(worker, `${at}/paid`, { number: "1" })).statusCode, 403);
  await place.send(worker, `${at}/yes`, { written });
  const now = await agreementOf(payer, grant);
  assert.deepEqual([now?.payerYesOn, now?.payeeYesOn], [null, today]);
});

test("the organisation is asked at home for its yes, and its list shows what is agreed @practice P19", async () => {
  const { payer, worker, at } = await begin("Asked");
  await place.send(payer, `${at}/terms`, terms);
  assert.match(await place.read(worker, "home"), /Say yes to when it is paid: Example time for Asked/);
  assert.match(await place.read(worker, "costs"), /Example time for Asked/);
});

test("payments come to the whole of what is agreed, and a line that cannot be read is named @practice P19", () => {
  const wordsOf = (typed: string): string => {
    const read = paymentsOf(typed, 200_000);
    return read.ok ? "taken" : (read.problems[0]?.words ?? "");
  };
  assert.equal(wordsOf("2026-04-01: 1,200\n\n2026-07-01 800.00\n"), "taken");
  assert.match(wordsOf("2026-04-01: 1,200"), /come to £1,200, and the grant or contract is of £2,000/);
  for (const bad of ["2026-02-31: 800", "2026-07-01: -800", "2026-07-01: 12,5", "2026-07-01: 1e9", "soon: 800"])
    assert.match(wordsOf(`2026-04-01: 1,200\n${bad}`), /Line 2 cannot be read/);
  assert.match(wordsOf(""), /each payment on a line/);
});
