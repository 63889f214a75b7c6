import { randomUUID } from "node:crypto";
import { placeOf } from "../../../db/transaction.ts";
import { moveAll, moveAllBack } from "../../../db/moving-rows.ts";
import type { Moves } from "../../../db/moving-rows.ts";
import { takeTurn } from "../../../db/turn.ts";
import type { Tx } from "../../../db/tables.ts";
import { sheetKinds } from "../about-me.ts";
import { asThemselves } from "../own-rows.store.ts";
import { daysToUndo, movedShape } from "./merge.rules.ts";
import type { Moved } from "./merge.rules.ts";

/** Two records that somebody said are of one person. */
export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly name: string;
  readonly mergedAt: string;
  readonly undoneAt: string | null;
  /** The last moment in which it can be undone. */
  readonly undoUntil: string;
}

/** Until this transaction ends nobody else merges people here. */
export const holdMerges = (tx: Tx): Promise<void> => takeTurn(tx, "merging people");

/** What was merged into this record, the latest first. */
export async function listMerges(tx: Tx, keptId: string): Promise<readonly Merge[]> {
  const rows = await tx
    .selectFrom("person_merge as m")
    .innerJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "m.place_id").onRef("p.person_id", "=", "m.merged_id"),
    )
    .select(["m.merge_id", "m.kept_id", "m.merged_id", "p.name", "m.merged_at", "m.undone_at"])
    .where("m.place_id", "=", placeOf(tx))
    .where("m.kept_id", "=", keptId)
    .orderBy("m.merged_at", "desc")
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.merge_id,
    keptId: row.kept_id,
    mergedId: row.merged_id,
    name: row.name,
    mergedAt: row.merged_at.toISOString(),
    undoneAt: row.undone_at?.toISOString() ?? null,
    undoUntil: new Date(row.merged_at.getTime() + daysToUndo * 86_400_000).toISOString(),
  }));
}

interface Merging {
  readonly keptId: string;
  readonly mergedId: string;
  /** What every area holds on a person, as far as it goes over. */
  readonly moves: readonly Moves[];
  readonly by: string;
  readonly at: Date;
}

/** What the kept record has no word of goes over to it; where both say something, each keeps its own. */
export async function saveMerge(tx: Tx, { keptId, mergedId, moves, by, at }: Merging): Promise<string> {
  const [placeId, id] = [placeOf(tx), randomUUID()];
  const own = await asThemselves(tx, [keptId, mergedId], () => moveWhatFits(tx, keptId, mergedId));
  const moved: Moved = { ...own, others: await moveAll(tx, moves, { from: mergedId, to: keptId }) };
  await tx
    .updateTable("person")
    .set({ left_at: at })
    .where("place_id", "=", placeId)
    .where("person_id", "=", mergedId)
    .execute();
  await tx
    .insertInto("person_merge")
    .values({
      place_id: placeId,
      merge_id: id,
      kept_id: keptId,
      merged_id: mergedId,
      merged_by: by,
      merged_at: at,
      moved: JSON.stringify(moved),
    })
    .execute();
  return id;
}

async function moveWhatFits(tx: Tx, keptId: string, mergedId: string): Promise<Omit<Moved, "others">> {
  const placeId = placeOf(tx);
  const standings = await tx
    .updateTable("person_standing as s")
    .set({ person_id: keptId })
    .where("s.place_id", "=", placeId)
    .where("s.person_id", "=", mergedId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("person_standing as k")
            .select("k.standing_id")
            .where("k.place_id", "=", placeId)
            .where("k.person_id", "=", keptId)
            .whereRef("k.standing", "=", "s.standing")
            .where((is) => is("k.community_id", "is not distinct from", is.ref("s.community_id")))
            .where("k.until", "is", null),
        ),
      ),
    )
    .returning("s.standing_id")
    .execute();
  const kept = await tx
    .selectFrom("person_sheet")
    .select("kind")
    .distinct()
    .where("place_id", "=", placeId)
    .where("person_id", "=", keptId)
    .execute();
  const missing = sheetKinds.filter((kind) => !kept.some((one) => one.kind === kind));
  const sheets =
    missing.length === 0
      ? []
      : await tx
          .updateTable("person_sheet")
          .set({ person_id: keptId })
          .where("place_id", "=", placeId)
          .where("person_id", "=", mergedId)
          .where("kind", "in", missing)
          .returning(["kind", "number"])
          .execute();
  const consents = await tx
    .updateTable("person_consent as c")
    .set({ person_id: keptId })
    .where("c.place_id", "=", placeId)
    .where("c.person_id", "=", mergedId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("person_consent as k")
            .select("k.consent_id")
            .where("k.place_id", "=", placeId)
            .where("k.person_id", "=", keptId)
            .whereRef("k.purpose", "=", "c.purpose"),
        ),
      ),
    )
    .returning("c.consent_id")
    .execute();
  const byKind = Map.groupBy(sheets, ({ kind }) => kind);
  return {
    standings: standings.map((one) => one.standing_id),
    sheets: [...byKind].map(([kind, versions]) => ({ kind, numbers: versions.map(({ number }) => number) })),
    consents: consents.map((one) => one.consent_id),
    equality: await moveEquality(tx, mergedId, keptId),
  };
}

/** Where the other has answers, or asked us to stop, theirs stand. @returns whether any went over. */
async function moveEquality(tx: Tx, from: string, to: string): Promise<boolean> {
  const placeId = placeOf(tx);
  const { numUpdatedRows } = await tx
    .updateTable("equality_link")
    .set({ person_id: to })
    .where("place_id", "=", placeId)
    .where("person_id", "=", from)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("equality_link as other")
            .select("other.person_id")
            .where("other.place_id", "=", placeId)
            .where("other.person_id", "=", to),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Everything that went over goes back; what was said since then stays where it was said. */
export async function saveMergeUndone(
  tx: Tx,
  { id, keptId, mergedId, moves, by, at }: Merging & { readonly id: string },
): Promise<void> {
  const placeId = placeOf(tx);
  const row = await tx
    .selectFrom("person_merge")
    .select("moved")
    .where("place_id", "=", placeId)
    .where("merge_id", "=", id)
    .executeTakeFirstOrThrow();
  const moved = movedShape.parse(row.moved);
  await asThemselves(tx, [keptId, mergedId], () => moveBack(tx, moved, { keptId, mergedId }));
  await moveAllBack(tx, moves, { from: mergedId, to: keptId, moved: moved.others });
  await tx
    .updateTable("person")
    .set({ left_at: null })
    .where("place_id", "=", placeId)
    .where("person_id", "=", mergedId)
    .execute();
  await tx
    .updateTable("person_merge")
    .set({ undone_at: at, undone_by: by })
    .where("place_id", "=", placeId)
    .where("merge_id", "=", id)
    .execute();
}

async function moveBack(tx: Tx, moved: Moved, { keptId, mergedId }: Pick<Merging, "keptId" | "mergedId">) {
  const placeId = placeOf(tx);
  if (moved.standings.length > 0)
    await tx
      .updateTable("person_standing")
      .set({ person_id: mergedId })
      .where("place_id", "=", placeId)
      .where("person_id", "=", keptId)
      .where("standing_id", "in", moved.standings)
      .execute();
  // At most one round for each kind of sheet, of which there are four.
  for (const { kind, numbers } of moved.sheets)
    await tx
      .updateTable("person_sheet")
      .set({ person_id: mergedId })
      .where("place_id", "=", placeId)
      .where("person_id", "=", keptId)
      .where("kind", "=", sheetKinds.find((one) => one === kind) ?? "contact")
      .where("number", "in", numbers)
      .execute();
  if (moved.consents.length > 0)
    await tx
      .updateTable("person_consent")
      .set({ person_id: mergedId })
      .where("place_id", "=", placeId)
      .where("person_id", "=", keptId)
      .where("consent_id", "in", moved.consents)
      .execute();
  if (moved.equality) await moveEquality(tx, keptId, mergedId);
}
