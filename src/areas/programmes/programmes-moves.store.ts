import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Move, Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asHeldOn } from "./held-on.store.ts";

/** Rows of closed programmes go along too: they are there only for the two records they are of. */
export const ofBoth = ({ kind, move, moveBack }: Moves): Moves => ({
  kind,
  move: (tx, asked) => asHeldOn(tx, [asked.from, asked.to], () => move(tx, asked)),
  moveBack: (tx, asked, keys) => asHeldOn(tx, [asked.from, asked.to], () => moveBack(tx, asked, keys)),
});

/** Who takes part, and with it who sees it while it is closed. Where both take part, both stay. */
async function moveTaking(tx: Tx, { from, to }: Move, only: RawBuilder<unknown>): Promise<readonly string[]> {
  const placeId = placeOf(tx);
  const { rows } = await sql<{ id: string }>`UPDATE programme_person t SET person_id = ${to}
    WHERE t.place_id = ${placeId} AND t.person_id = ${from} AND ${only} AND NOT EXISTS (SELECT FROM programme_person k
      WHERE k.place_id = t.place_id AND k.programme_id = t.programme_id AND k.person_id = ${to})
    RETURNING t.programme_id AS id`.execute(tx);
  const ids = rows.map(({ id }) => id);
  const moved = (column: string) =>
    sql`${sql.ref(column)} = array_replace(${sql.ref(column)}, ${from}::uuid, ${to}::uuid)`;
  await sql`UPDATE programme SET ${moved("people")}, ${moved("past")}, ${moved("owners")} WHERE place_id = ${placeId}
    AND programme_id = ANY (${ids}::uuid[])`.execute(tx);
  return ids;
}

/** Where two records are of one person: the programmes they take part in go over to the other. */
export const takingOfPerson: readonly Moves[] = [
  {
    kind: "programme.people",
    move: (tx: Tx, move: Move) => moveTaking(tx, move, sql`true`),
    moveBack: async (tx: Tx, { from, to }: Move, keys: readonly string[]) => {
      if (keys.length > 0)
        await moveTaking(tx, { from: to, to: from }, sql`t.programme_id = ANY (${[...keys]}::uuid[])`);
    },
  },
  movesRows({ kind: "programme.asked", table: "programme_person", of: "asked_by", by: ["programme_id", "person_id"] }),
].map(ofBoth);

const readiness = ["programme_id", "side", "number"];

/** And what they answered, wrote down or confirmed. */
export const writtenByPerson: readonly Moves[] = [
  movesRows({
    kind: "programme.answers",
    table: "programme_answer",
    of: "person_id",
    by: ["question_id", "number"],
    once: ["question_id"],
  }),
  movesRows({ kind: "programme.begun", table: "programme", of: "started_by", by: ["programme_id"] }),
  movesRows({ kind: "programme.put", table: "programme_question", of: "put_by", by: ["question_id"] }),
  movesRows({ kind: "programme.brokers", table: "programme_question", of: "person_id", by: ["question_id"] }),
  movesRows({ kind: "programme.met", table: "programme_meeting", of: "written_by", by: ["meeting_id"] }),
  movesRows({ kind: "programme.counted", table: "programme_cost", of: "written_by", by: ["cost_id"] }),
  movesRows({ kind: "programme.needs", table: "programme_need", of: "written_by", by: ["need_id"] }),
  movesRows({ kind: "programme.readiness", table: "programme_readiness", of: "written_by", by: readiness }),
  movesRows({ kind: "programme.confirmed", table: "programme_readiness", of: "confirmed_by", by: readiness }),
].map(ofBoth);

/** Where two pages are of one organisation. Of a closed programme nobody here can tell: it keeps the name it was told. */
export const takingOfOrganisation: readonly Moves[] = [
  movesRows({
    kind: "programme.organisations",
    table: "programme_person",
    of: "organisation_id",
    by: ["programme_id", "person_id"],
  }),
];
