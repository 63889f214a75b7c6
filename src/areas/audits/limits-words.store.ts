import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { Word } from "./limits.ts";

const linesMax = 200;

/** What partners say of a service; what was taken back stands here no more. */
export async function listWords(tx: Tx, serviceId: string): Promise<readonly Word[]> {
  const { rows } = await sql<Word>`
    SELECT w.word_id AS id, w.words, o.name AS organisation, w.organisation_id AS "organisationId", w.said_on::text AS "saidOn", w.said_by AS "saidById"
    FROM service_limit_word w LEFT JOIN organisation o ON o.place_id = w.place_id
      AND o.organisation_id = w.organisation_id
    WHERE w.place_id = ${placeOf(tx)} AND w.service_id = ${serviceId}::uuid AND w.taken_back_on IS NULL
    ORDER BY w.said_on DESC, w.word_id LIMIT ${linesMax}`.execute(tx);
  return rows;
}

interface Saying {
  readonly serviceId: string;
  readonly byId: string;
  readonly today: string;
  readonly words: string;
  readonly organisationId: string | null;
}

export async function saveWord(tx: Tx, { serviceId, byId, today, words, organisationId }: Saying): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("service_limit_word")
    .values({
      place_id: placeOf(tx),
      word_id: id,
      service_id: serviceId,
      organisation_id: organisationId,
      words,
      said_by: byId,
      said_on: today,
      taken_back_on: null,
    })
    .execute();
  return id;
}

/** One of them with whoever said it, held still until the end of the transaction. */
export async function holdWord(tx: Tx, serviceId: string, wordId: string) {
  await takeTurn(tx, `word ${wordId}`);
  return tx
    .selectFrom("service_limit_word")
    .select(["said_by as saidById", "organisation_id as organisationId", "taken_back_on as takenBackOn"])
    .where("place_id", "=", placeOf(tx))
    .where("service_id", "=", serviceId)
    .where("word_id", "=", wordId)
    .executeTakeFirst();
}

/** It stays in the database, and stands on no page. */
export async function saveTakenBack(tx: Tx, wordId: string, today: string): Promise<void> {
  await tx
    .updateTable("service_limit_word")
    .set({ taken_back_on: today })
    .where("place_id", "=", placeOf(tx))
    .where("word_id", "=", wordId)
    .execute();
}
