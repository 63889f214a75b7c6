import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { reflectionsOnAPage } from "./reflection.ts";
import type { Entry, Lock } from "./reflection-lock.store.ts";

/** What stands before somebody's log: no words of it, and nothing that opens it without their own. */
export interface Locks {
  readonly writerId: string;
  readonly byPassphrase: Lock;
  readonly byCode: Lock | null;
  /** Since which day a printed code opens it. */
  readonly codeOn: string | null;
}

export async function findLocks(tx: Tx, personId: string): Promise<Locks | undefined> {
  const row = await tx
    .selectFrom("reflection_lock")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { code_salt: salt, code_cost: cost, code_check: check, code_wrapped: wrapped } = row;
  return {
    writerId: row.writer_id,
    byPassphrase: { salt: row.salt, cost: row.cost, check: row.check_value, wrapped: row.wrapped },
    byCode:
      salt === null || cost === null || check === null || wrapped === null ? null : { salt, cost, check, wrapped },
    codeOn: row.code_on,
  };
}

interface Begun {
  readonly personId: string;
  readonly lock: Lock;
  /** A plain date. */
  readonly today: string;
}

/** False where there is one already: of two that begin at once, the first holds. */
export async function saveLock(tx: Tx, { personId, lock, today }: Begun): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("reflection_lock")
    .values({
      place_id: placeOf(tx),
      person_id: personId,
      writer_id: personId,
      ...byPassphrase(lock),
      code_salt: null,
      code_cost: null,
      code_check: null,
      code_wrapped: null,
      code_on: null,
      begun_on: today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const byPassphrase = ({ salt, cost, check, wrapped }: Lock) => ({ salt, cost, check_value: check, wrapped });

export const changeLock = (tx: Tx, personId: string, lock: Lock): Promise<unknown> =>
  tx
    .updateTable("reflection_lock")
    .set(byPassphrase(lock))
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .execute();

export const saveCodeLock = (tx: Tx, { personId, lock, today }: Begun): Promise<unknown> =>
  tx
    .updateTable("reflection_lock")
    .set({
      code_salt: lock.salt,
      code_cost: lock.cost,
      code_check: lock.check,
      code_wrapped: lock.wrapped,
      code_on: today,
    })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .execute();

export interface SealedReflection extends Entry {
  readonly on: string;
  readonly sealed: Buffer;
}

/** One page, the newest first. */
export async function pageOfReflections(tx: Tx, personId: string, asked: number) {
  const own = tx.selectFrom("reflection").where("place_id", "=", placeOf(tx)).where("person_id", "=", personId);
  const { count } = await own.select(({ fn }) => fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const last = Math.max(1, Math.ceil(Number(count) / reflectionsOnAPage));
  const page = Math.min(asked, last);
  const rows = await own
    .select(["reflection_id", "writer_id", "sealed", "written_on"])
    .orderBy("number", "desc")
    .orderBy("reflection_id")
    .limit(reflectionsOnAPage)
    .offset((page - 1) * reflectionsOnAPage)
    .execute();
  const sealed: readonly SealedReflection[] = rows.map((row) => ({
    entryId: row.reflection_id,
    writerId: row.writer_id,
    on: row.written_on,
    sealed: row.sealed,
  }));
  return { sealed, page, last };
}

export async function findReflection(tx: Tx, personId: string, id: string): Promise<SealedReflection | undefined> {
  const row = await tx
    .selectFrom("reflection")
    .select(["reflection_id", "writer_id", "sealed", "written_on"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("reflection_id", "=", id)
    .executeTakeFirst();
  return row && { entryId: row.reflection_id, writerId: row.writer_id, on: row.written_on, sealed: row.sealed };
}

interface Written extends Entry {
  readonly personId: string;
  readonly sealed: Buffer;
  /** A plain date. */
  readonly today: string;
}

/** False where an entry of this identifier is there already. */
export async function saveReflection(
  tx: Tx,
  { personId, writerId, entryId, sealed, today }: Written,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO reflection (place_id, reflection_id, person_id, writer_id, number, written_on, sealed)
    SELECT ${placeOf(tx)}::uuid, ${entryId}::uuid, ${personId}::uuid, ${writerId}::uuid,
      coalesce(max(number), 0) + 1, ${today}::date, ${sealed}
      FROM reflection WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}
    ON CONFLICT (place_id, reflection_id) DO NOTHING RETURNING reflection_id AS id`.execute(tx);
  return rows.length > 0;
}

/** All of it, for ever: what was written, and what opened it. */
export async function throwReflectionsAway(tx: Tx, personId: string): Promise<void> {
  await sql`DELETE FROM reflection WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}`.execute(tx);
  await sql`DELETE FROM reflection_lock WHERE place_id = ${placeOf(tx)} AND person_id = ${personId}`.execute(tx);
}
