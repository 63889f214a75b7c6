import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { promisesMax } from "./alliance.ts";
import type { AllianceSide, KeptSays, Promised } from "./alliance.ts";
import { keptRead } from "./entries-kept.schema.ts";

/** The promises of an alliance with the newest word of each side on each of them; the newest promise first. */
export async function listPromises(tx: Tx, allianceId: string): Promise<readonly Promised[]> {
  const rows = await tx
    .selectFrom("alliance_promise as p")
    .selectAll("p")
    .select(
      sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('side', k.side, 'says', k.says, 'words', k.words,
        'saidAt', k.said_at) ORDER BY k.side), '[]') FROM (SELECT DISTINCT ON (n.side) n.* FROM alliance_kept n
        WHERE n.place_id = p.place_id AND n.promise_id = p.promise_id ORDER BY n.side, n.said_at DESC, n.kept_id) k)`.as(
        "kept",
      ),
    )
    .where("p.place_id", "=", placeOf(tx))
    .where("p.alliance_id", "=", allianceId)
    .orderBy("p.made_at", "desc")
    .orderBy("p.promise_id")
    .limit(promisesMax)
    .execute();
  return rows.map((row) => ({
    id: row.promise_id,
    side: row.side,
    words: row.words,
    dueOn: row.due_on,
    madeAt: row.made_at.toISOString(),
    writtenById: row.written_by,
    kept: keptRead.parse(row.kept),
  }));
}

interface PromiseToSave {
  readonly allianceId: string;
  readonly side: AllianceSide;
  readonly words: string;
  readonly dueOn: string | null;
  readonly personId: string;
  readonly role: string;
}

export async function savePromise(tx: Tx, promise: PromiseToSave): Promise<string> {
  const { allianceId, side, words, dueOn, personId, role } = promise;
  const id = randomUUID();
  await tx
    .insertInto("alliance_promise")
    .values({
      place_id: placeOf(tx),
      promise_id: id,
      alliance_id: allianceId,
      side,
      words,
      due_on: dueOn,
      written_by: personId,
      author_role: role,
    })
    .execute();
  return id;
}

interface KeptToSave {
  readonly promiseId: string;
  readonly side: AllianceSide;
  readonly says: KeptSays;
  readonly words: string;
  readonly personId: string;
}

export async function saveKept(tx: Tx, { promiseId, side, says, words, personId }: KeptToSave): Promise<void> {
  await tx
    .insertInto("alliance_kept")
    .values({
      place_id: placeOf(tx),
      kept_id: randomUUID(),
      promise_id: promiseId,
      side,
      says,
      words,
      said_by: personId,
    })
    .execute();
}
