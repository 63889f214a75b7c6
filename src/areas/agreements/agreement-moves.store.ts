import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Move, Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

const version = ["agreement_id", "number"];

/** Where two records are of one person: where they are named goes over to the other. */
export const namedPerson: readonly Moves[] = [
  movesRows({ kind: "agreement.named", table: "agreement_worker", of: "person_id", by: version, once: version }),
];

/** And what they signed, wrote, reviewed or withdrew from. */
export const signedByPerson: readonly Moves[] = [
  movesRows({ kind: "agreement.signed", table: "agreement_signature", of: "person_id", by: version, once: version }),
  movesRows({ kind: "agreement.written", table: "agreement_version", of: "written_by", by: version }),
  movesRows({ kind: "agreement.reviewed", table: "agreement_review", of: "reviewed_by", by: ["review_id"] }),
  movesRows({ kind: "agreement.withdrawn", table: "agreement", of: "withdrawn_by", by: ["agreement_id"] }),
];

/** The sides change together with who signed and who is named for them. An agreement between the two stays as it is. */
async function moveSides(tx: Tx, { from, to }: Move, only: RawBuilder<unknown>): Promise<readonly string[]> {
  const placeId = placeOf(tx);
  const other = (column: string) =>
    sql`${sql.ref(column)} = CASE WHEN ${sql.ref(column)} = ${from} THEN ${to}::uuid ELSE ${sql.ref(column)} END`;
  const { rows } = await sql<{ id: string }>`UPDATE agreement SET ${other("one_id")}, ${other("other_id")},
      ${other("withdrawn_for")} WHERE place_id = ${placeId} AND ${from}::uuid IN (one_id, other_id)
      AND ${to}::uuid NOT IN (one_id, other_id) AND ${only} RETURNING agreement_id AS id`.execute(tx);
  const ids = rows.map(({ id }) => id);
  const along = (table: string) =>
    sql`UPDATE ${sql.table(table)} SET organisation_id = ${to} WHERE place_id = ${placeId}
      AND organisation_id = ${from} AND agreement_id = ANY (${ids}::uuid[])`.execute(tx);
  await along("agreement_signature");
  await along("agreement_worker");
  await along("agreement_review");
  return ids;
}

/** Where two pages are of one organisation: its agreements go along, signed as they were. */
export const agreementsOfOrganisation: readonly Moves[] = [
  {
    kind: "agreement.sides",
    move: (tx, move) => moveSides(tx, move, sql`true`),
    moveBack: async (tx, { from, to }, keys) => {
      if (keys.length > 0) await moveSides(tx, { from: to, to: from }, sql`agreement_id = ANY (${[...keys]}::uuid[])`);
    },
  },
];
