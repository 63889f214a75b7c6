import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { takeTurn } from "../../db/turn.ts";
import type { PackListed, Stage } from "./evidence.ts";
import type { PackToMake } from "./packs.ts";

const packsMax = 300;

export interface PackRow extends PackListed {
  readonly gathered: string | null;
  readonly gatheredOn: string | null;
  readonly frozen: string | null;
  readonly sha256: string | null;
}

interface Wanted {
  readonly id?: string;
  /** Only those that both sides released. */
  readonly released?: boolean;
  readonly framework?: string;
}

async function rowsOf(tx: Tx, { id, released, framework }: Wanted): Promise<readonly PackRow[]> {
  const { rows } = await sql<PackRow>`
    SELECT p.pack_id AS id, p.framework, p.from_day::text AS "from", p.until_day::text AS until, p.stage, p.done, p.kinds,
      CASE WHEN v.service_id IS NULL THEN NULL ELSE jsonb_build_object('id', v.service_id, 'name', v.name) END AS service,
      left(p.begun_at::text, 10) AS "begunOn", r.released_on::text AS "releasedOn", p.gathered_on::text AS "gatheredOn",
      ${id === undefined ? sql`NULL` : sql`p.gathered`} AS gathered,
      ${id === undefined ? sql`NULL` : sql`r.frozen`} AS frozen, r.sha256
    FROM evidence_pack p
    LEFT JOIN evidence_release r ON r.place_id = p.place_id AND r.pack_id = p.pack_id
    LEFT JOIN service v ON v.place_id = p.place_id AND v.service_id = p.service_id
    WHERE p.place_id = ${placeOf(tx)}
      AND ${id === undefined ? sql`true` : sql`p.pack_id = ${id}`}
      AND ${released === true ? sql`r.pack_id IS NOT NULL` : sql`true`}
      AND ${framework === undefined ? sql`true` : sql`p.framework = ${framework}`}
    ORDER BY p.begun_at DESC, p.pack_id LIMIT ${packsMax}`.execute(tx);
  return rows;
}

export const listPacks = async (tx: Tx, wanted: Omit<Wanted, "id">): Promise<readonly PackListed[]> =>
  rowsOf(tx, wanted);

/** `hold`: nobody else changes it until the transaction ends. */
export async function findPackRow(tx: Tx, id: string, hold?: "hold"): Promise<PackRow | undefined> {
  if (hold !== undefined) await takeTurn(tx, `evidence ${id}`);
  return (await rowsOf(tx, { id }))[0];
}

/** @returns the identifier of the pack, which waits to be gathered. */
export async function savePack(tx: Tx, pack: PackToMake, begunBy: string | null): Promise<string> {
  const id = randomUUID();
  const placeId = placeOf(tx);
  await tx
    .insertInto("evidence_pack")
    .values({
      place_id: placeId,
      pack_id: id,
      framework: pack.framework,
      service_id: pack.serviceId,
      from_day: pack.from,
      until_day: pack.until,
      stage: "gathering",
      kinds: pack.kinds,
      begun_by: begunBy,
    })
    .execute();
  if (pack.organisationIds.length > 0)
    await tx
      .insertInto("evidence_word")
      .values(
        pack.organisationIds.map((organisationId) => ({
          place_id: placeId,
          pack_id: id,
          organisation_id: organisationId,
        })),
      )
      .execute();
  return id;
}

/** @returns false where it is no longer being gathered. */
export async function saveProgress(tx: Tx, id: string, done: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("evidence_pack")
    .set({ done })
    .where("place_id", "=", placeOf(tx))
    .where("pack_id", "=", id)
    .where("stage", "=", "gathering")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface Gathering {
  readonly stage: Extract<Stage, "open" | "failed">;
  readonly gathered: string | null;
  readonly on: string;
}

/** @returns false where it was kept already. */
export async function saveGathered(tx: Tx, id: string, { stage, gathered, on }: Gathering): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("evidence_pack")
    .set({ stage, gathered, gathered_on: gathered === null ? null : on })
    .where("place_id", "=", placeOf(tx))
    .where("pack_id", "=", id)
    .where("stage", "=", "gathering")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

interface Frozen {
  readonly frozen: string;
  readonly sha256: string;
  readonly on: string;
}

/** What both sides signed, once and for all. */
export async function saveRelease(tx: Tx, id: string, { frozen, sha256, on }: Frozen): Promise<void> {
  const placeId = placeOf(tx);
  await tx
    .insertInto("evidence_release")
    .values({ place_id: placeId, pack_id: id, frozen, sha256, released_on: on })
    .execute();
  await tx
    .updateTable("evidence_pack")
    .set({ stage: "released" })
    .where("place_id", "=", placeId)
    .where("pack_id", "=", id)
    .execute();
}
