import { AsyncLocalStorage } from "node:async_hooks";
import { sql } from "kysely";
import { HOUSE, isPlaceId } from "./place-id.ts";
import type { Db, Tx } from "./tables.ts";

interface Open {
  readonly placeId: string;
  readonly mayWrite: boolean;
  happenings: number;
  ended: boolean;
}

const marks = new AsyncLocalStorage<Open>();
const openTransactions = new WeakMap<object, Open>();

/** Throws when called inside `withPlace` and its kin: a plain `db` call there would run outside the place. */
export const refuseInsideTransaction = (): void => {
  const open = marks.getStore();
  if (open === undefined || open.ended) return;
  throw new Error(
    "This code asked the database outside its transaction while one is open, so the place would be missing. " +
      "Use the transaction (tx) that readPlace, savePlace or withPlace handed you.",
  );
};

/** The place a transaction belongs to. Throws for a transaction that `withPlace` and its kin did not open. */
export const placeOf = (tx: Tx): string => openTransaction(tx).placeId;

/** Whether a transaction only reads: all that it is asked, it answers from one picture that does not change. */
export const isLook = (tx: Tx): boolean => !openTransaction(tx).mayWrite;

/** Counts a happening written in this transaction; only `happened` calls it. Throws where the transaction only reads. */
export const countHappening = (tx: Tx): void => {
  const open = openTransaction(tx);
  if (!open.mayWrite) throw new Error("A happening can only be written in savePlace, not in readPlace.");
  open.happenings += 1;
};

const openTransaction = (tx: Tx): Open => {
  const open = openTransactions.get(tx);
  if (open === undefined) throw new Error("This transaction was not opened by readPlace, savePlace or withPlace.");
  if (open.ended) throw new Error("This transaction is over: its tx was kept and used afterwards.");
  return open;
};

/**
 * Reads a place: one consistent picture, however many questions `ask` puts, and no way to write.
 *
 * - `db`: the application's database, outside any transaction.
 * - `placeId`: whose rows to see. Rows of other places do not exist here.
 * - `ask`: gets the transaction. Await nothing in it but SQL on `tx`.
 * @returns what `ask` returns.
 */
export const readPlace = <Answer>(db: Db, placeId: string, ask: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  inPlace({ db, placeId, mayWrite: false, checksHappening: false }, ask);

/**
 * Changes a place: everything `change` does is kept, or nothing is. What was changed must have left a happening in the
 * same transaction, else nothing is kept and an Error says so; a `change` that found nothing to write (a request
 * answered before, a refusal) may leave none.
 *
 * Await nothing in `change` but SQL on `tx`, and call `happened` last: it holds back every other writer of the place.
 * When the database goes away during the last step, an Error comes out although the change may have been kept: that is
 * what `answeredBefore` is for.
 * @returns what `change` returns, once it is safely stored.
 */
export const savePlace = <Answer>(db: Db, placeId: string, change: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  inPlace({ db, placeId, mayWrite: true, checksHappening: true }, change);

/**
 * As `savePlace`, without asking for a happening: for housekeeping nobody needs to read about, such as forgetting old
 * idempotency keys. Changes that mean something to people go through `savePlace`.
 */
export const withPlace = <Answer>(db: Db, placeId: string, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  inPlace({ db, placeId, mayWrite: true, checksHappening: false }, work);

/**
 * While the house starts a place: does `work` as that place, in the house's own transaction, so that the place, its
 * first people and what happened are kept together or not at all. Nobody but the house can.
 */
export const inNewPlace = async <Answer>(
  tx: Tx,
  placeId: string,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> => {
  const house = openTransaction(tx);
  if (house.placeId !== HOUSE || !house.mayWrite) throw new Error("Only the house, as it starts a place, may do this.");
  if (!isPlaceId(placeId)) throw new Error(`"${placeId.slice(0, 60)}" is not the identifier of a place.`);
  openTransactions.set(tx, { placeId, mayWrite: true, happenings: 0, ended: false });
  await sql`SET LOCAL app.place = ${sql.lit(placeId)}`.execute(tx);
  const answer = await work(tx);
  await sql`SET LOCAL app.place = ${sql.lit(HOUSE)}`.execute(tx);
  openTransactions.set(tx, house);
  return answer;
};

interface Asked {
  readonly db: Db;
  readonly placeId: string;
  readonly mayWrite: boolean;
  readonly checksHappening: boolean;
}

const inPlace = async <Answer>(asked: Asked, work: (tx: Tx) => Promise<Answer>): Promise<Answer> => {
  const { db, placeId, mayWrite, checksHappening } = asked;
  refuseInsideTransaction();
  if (!isPlaceId(placeId)) throw new Error(`"${placeId.slice(0, 60)}" is not the identifier of a place.`);
  const open: Open = { placeId, mayWrite, happenings: 0, ended: false };
  const transaction = db
    .transaction()
    .setIsolationLevel(mayWrite ? "read committed" : "repeatable read")
    .setAccessMode(mayWrite ? "read write" : "read only");
  try {
    return await transaction.execute(async (tx) => {
      openTransactions.set(tx, open);
      // A literal, not set_config: a distributed database passes on SET LOCAL only. The shape was checked above.
      await sql`SET LOCAL app.place = ${sql.lit(placeId)}`.execute(tx);
      const answer = await marks.run(open, () => work(tx));
      if (checksHappening && open.happenings === 0) await refuseSilentChange(tx);
      return answer;
    });
  } finally {
    open.ended = true;
  }
};

/** The database gives a transaction a number when it first writes: no number means nothing was changed. */
const refuseSilentChange = async (tx: Tx): Promise<void> => {
  const { rows } = await sql<{ wrote: boolean }>`SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS wrote`.execute(
    tx,
  );
  if (rows[0]?.wrote === true) {
    throw new Error(
      "A change was about to be kept without a happening, so nothing was kept. Call happened(tx, …) last.",
    );
  }
};
