import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { withPlace } from "../../db/transaction.ts";
import { layTable } from "../../rehearsal-seats.ts";
import type { Sitter, Table } from "../../rehearsal-seats.ts";
import { people } from "../people/people.area.ts";
import { claims } from "./claims.area.ts";

let table: Table;
before(async () => {
  table = await layTable([people, claims]);
});
after(() => table.close());

/** A yes that no rule of the program has looked at. */
const agreeBehindOurBack = (by: Sitter, claimId: string) =>
  withPlace(table.house.stage.app, table.placeId, (tx) =>
    sql`UPDATE pay_claim SET says = 'yes', decided_by = ${by.personId}, decided_at = now()
      WHERE place_id = ${table.placeId} AND claim_id = ${claimId}`.execute(tx),
  );

/** A fee as a careless program could write it. */
const feeFor = async (who: Sitter, rateId: string, pence: number): Promise<string> => {
  const { rows } = await sql<{ id: string }>`INSERT INTO pay_claim (place_id, claim_id, person_id, kind, what, ahead,
      words, on_day, pence, rate_id, pay_by, typed_by, claimed_on)
    VALUES (${table.placeId}, gen_random_uuid(), ${who.personId}, 'fee', 'hour', false, '', '2026-11-04', ${pence},
      ${rateId}, '2026-12-01', ${who.personId}, '2026-11-05') RETURNING claim_id AS id`.execute(
    table.house.stage.owner,
  );
  return rows[0]?.id ?? "";
};

test("the table itself refuses a yes to one’s own claim, a fee before advice, and a fee above somebody’s ceiling @practice P20", async () => {
  const { be, send } = table;
  const [payer, lead, person] = [
    await be("Table Payer", "commissioner"),
    await be("Table Lead", "engagement-lead"),
    await be("Table Giver", "contributor"),
  ];
  const rate = await send(payer, "claims/rates", { level: "hour", amount: "25", fromDay: "2026-01-01" });
  const early = await feeFor(person, rate, 2500);
  await assert.rejects(agreeBehindOurBack(lead, early), /No fee before somebody was asked/);
  await send(payer, "claims/terms", {
    adviser: "Example Law Centre",
    adviserContact: "020 7946 0000",
    daysToPay: "14",
  });
  await send(person, "claims/offer", { wants: "money", every: "week", ceiling: "40" });
  await assert.rejects(agreeBehindOurBack(person, early), /Nobody agrees to their own claim/);
  await agreeBehindOurBack(lead, early);
  await assert.rejects(agreeBehindOurBack(lead, await feeFor(person, rate, 2500)), /above the most/);
  // A bus fare waits for none of it, and has no ceiling.
  const bus = await send(person, "claims", { what: "travel", amount: "64" });
  await agreeBehindOurBack(lead, bus);
});
