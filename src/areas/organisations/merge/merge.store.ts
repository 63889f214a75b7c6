import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { moveAll, moveAllBack } from "../../../db/moving-rows.ts";
import type { Moves } from "../../../db/moving-rows.ts";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import type { Organisation, OrganisationListed } from "../organisation.ts";
import { findOrganisation, listedColumns, listedOf } from "../organisation.store.ts";
import { saveVersion } from "../organisation-writing.store.ts";
import { sameNameKey } from "../organisation.rules.ts";
import { daysToUndo, joinedSaid, movedShape, partedSaid } from "./merge.rules.ts";
import type { Merge } from "./merge.rules.ts";

/** The organisation that is there under this very name, whatever its capitals. */
export async function findNamed(tx: Tx, name: string): Promise<Organisation | undefined> {
  const row = await tx
    .selectFrom("organisation")
    .select("organisation_id")
    .where("place_id", "=", placeOf(tx))
    .where("ended_at", "is", null)
    .where(sql<boolean>`lower(name) = lower(${name.normalize("NFC").trim()} COLLATE "und-x-icu")`)
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : findOrganisation(tx, row.organisation_id);
}

/** Others whose name is nearly the same, at most 10. */
export async function listNearlyNamed(
  tx: Tx,
  { id, name }: OrganisationListed,
): Promise<readonly OrganisationListed[]> {
  const rows = await tx
    .selectFrom("organisation as o")
    .select(listedColumns)
    .where("o.place_id", "=", placeOf(tx))
    .where("o.ended_at", "is", null)
    .where("o.name_key", "=", sameNameKey(name))
    .where("o.organisation_id", "!=", id)
    .orderBy("o.name")
    .limit(10)
    .execute();
  return rows.map(listedOf);
}

/** What became one with this page, the latest first, at most 50. */
export async function listMerges(tx: Tx, keptId: string): Promise<readonly Merge[]> {
  const rows = await tx
    .selectFrom("organisation_merge as m")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "m.place_id").onRef("o.organisation_id", "=", "m.merged_id"),
    )
    .select(["m.merge_id", "m.merged_id", "o.name", "m.merged_at", "m.undone_at"])
    .where("m.place_id", "=", placeOf(tx))
    .where("m.kept_id", "=", keptId)
    .orderBy("m.merged_at", "desc")
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.merge_id,
    mergedId: row.merged_id,
    name: row.name,
    mergedAt: row.merged_at.toISOString(),
    undoneAt: row.undone_at?.toISOString() ?? null,
    undoUntil: new Date(row.merged_at.getTime() + daysToUndo * 86_400_000).toISOString(),
  }));
}

/** Where a page went that became one with another. */
export async function findMergedInto(tx: Tx, id: string): Promise<{ id: string; name: string } | null> {
  const row = await tx
    .selectFrom("organisation_merge as m")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "m.place_id").onRef("o.organisation_id", "=", "m.kept_id"),
    )
    .select(["o.organisation_id as id", "o.name"])
    .where("m.place_id", "=", placeOf(tx))
    .where("m.merged_id", "=", id)
    .where("m.undone_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}

interface By {
  readonly personId: string | null;
  readonly role: string;
  readonly at: Date;
  /** What every area keeps of an organisation, as far as it goes over. */
  readonly moves: readonly Moves[];
}

interface Pages extends By {
  readonly kept: Organisation;
  readonly merged: Organisation;
}

/** One page from two: what is written by and of the other goes over, and the other is told apart by its name alone. */
export async function saveMerge(tx: Tx, { kept, merged, personId, role, at, moves }: Pages): Promise<string> {
  const [placeId, id] = [placeOf(tx), randomUUID()];
  const rows = await moveAll(tx, moves, { from: merged.id, to: kept.id });
  await endPage(tx, merged.id, at);
  const said = joinedSaid(kept, merged);
  await saveVersion(tx, { organisationId: kept.id, number: kept.number + 1, said, personId, role });
  await tx
    .insertInto("organisation_merge")
    .values({
      place_id: placeId,
      merge_id: id,
      kept_id: kept.id,
      merged_id: merged.id,
      merged_by: personId,
      merged_at: at,
      moved: JSON.stringify(movedShape.parse({ rows, kept, merged })),
    })
    .execute();
  return id;
}

async function endPage(tx: Tx, id: string, at: Date): Promise<void> {
  const here = sql`place_id = ${placeOf(tx)} AND organisation_id = ${id}`;
  await sql`DELETE FROM organisation_identifier WHERE ${here}`.execute(tx);
  await sql`DELETE FROM organisation_community WHERE ${here}`.execute(tx);
  await sql`UPDATE organisation SET other_names = '', summary = '', culture = '', led_by = '', website = '',
    after_ringing = '', told_back = '', found_by = '', ended_at = ${at} WHERE ${here}`.execute(tx);
}

/** Two pages again: each has its own words and rows; what was written since then stays where it was written. */
export async function saveMergeUndone(
  tx: Tx,
  { kept, merge, personId, role, at, moves }: By & { readonly kept: Organisation; readonly merge: Merge },
): Promise<void> {
  const placeId = placeOf(tx);
  const { moved, number } = await tx
    .selectFrom("organisation_merge as m")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "m.place_id").onRef("o.organisation_id", "=", "m.merged_id"),
    )
    .select(["m.moved", "o.number"])
    .where("m.place_id", "=", placeId)
    .where("m.merge_id", "=", merge.id)
    .executeTakeFirstOrThrow();
  const before = movedShape.parse(moved);
  await moveAllBack(tx, moves, { from: merge.mergedId, to: kept.id, moved: before.rows });
  const said = partedSaid(kept, before);
  await saveVersion(tx, { organisationId: kept.id, number: kept.number + 1, said, personId, role });
  await sql`UPDATE organisation SET ended_at = NULL WHERE place_id = ${placeId}
    AND organisation_id = ${merge.mergedId}`.execute(tx);
  await saveVersion(tx, {
    organisationId: merge.mergedId,
    number: number + 1,
    said: before.merged,
    personId,
    role,
  });
  await tx
    .updateTable("organisation_merge")
    .set({ undone_at: at, ...(personId === null ? {} : { undone_by: personId }) })
    .where("place_id", "=", placeId)
    .where("merge_id", "=", merge.id)
    .execute();
}
