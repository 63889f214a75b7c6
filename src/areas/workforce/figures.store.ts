import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { countsMax, figuresMax } from "./workforce.ts";
import type { Counted, Figures, Named, Standard } from "./workforce.ts";

interface Asked {
  readonly id?: string;
  readonly organisationId?: string;
  readonly standard?: Standard;
}

const named = (id: string | null, name: string | null): Named | null => (id === null ? null : { id, name: name ?? "" });

/** Figures that hold, the newest year of each organisation first; of one identifier: also where they were taken back. */
export async function listFigures(tx: Tx, { id, organisationId, standard }: Asked = {}): Promise<readonly Figures[]> {
  const { rows } = await sql<
    Omit<Figures, "organisation" | "sentBy"> & {
      organisationId: string;
      organisation: string;
      sentById: string | null;
      sentByName: string | null;
    }
  >`SELECT f.figures_id AS id, f.organisation_id AS "organisationId", o.name AS organisation, f.standard, f.year, f.source,
      f.file_name AS "fileName", f.digest, f.rows_read AS "rowsRead", f.sent_by AS "sentById", p.name AS "sentByName",
      (f.sent_at AT TIME ZONE 'UTC')::date::text AS "sentOn",
      (f.taken_back_at AT TIME ZONE 'UTC')::date::text AS "takenBackOn"
    FROM workforce_figures f
    JOIN organisation o ON o.place_id = f.place_id AND o.organisation_id = f.organisation_id
    LEFT JOIN person p ON p.place_id = f.place_id AND p.person_id = f.sent_by
    WHERE f.place_id = ${placeOf(tx)} AND (f.figures_id = ${id ?? null}::uuid OR (${id ?? null}::uuid IS NULL
        AND f.taken_back_at IS NULL))
      AND (${organisationId ?? null}::uuid IS NULL OR f.organisation_id = ${organisationId ?? null}::uuid)
      AND (${standard ?? null}::text IS NULL OR f.standard = ${standard ?? null}::text)
    ORDER BY o.name, f.organisation_id, f.standard, f.year DESC, f.figures_id LIMIT ${figuresMax}`.execute(tx);
  return rows.map(({ organisation, sentById, sentByName, organisationId: organisationOf, ...row }) => ({
    ...row,
    organisation: { id: organisationOf, name: organisation },
    sentBy: named(sentById, sentByName),
  }));
}

export async function findFigures(tx: Tx, id: string): Promise<Figures | undefined> {
  const [figures] = await listFigures(tx, { id });
  return figures;
}

/** Every number of some files; none of those that were taken back. */
export async function listCounted(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Counted[]>> {
  const { rows } = await sql<Counted & { figuresId: string }>`
    SELECT figures_id AS "figuresId", measure, band, part, level, round, ethnic_group AS "group", count
    FROM workforce_count WHERE place_id = ${placeOf(tx)} AND figures_id = ANY (${[...ids]}::uuid[])
    ORDER BY figures_id, measure, band, part, round, ethnic_group LIMIT ${countsMax * ids.length}`.execute(tx);
  return Map.groupBy(rows, ({ figuresId }) => figuresId);
}

export interface ToSave extends Pick<Figures, "standard" | "year" | "source" | "fileName" | "digest"> {
  readonly organisationId: string;
  readonly counted: readonly Counted[];
}

const rowsAtOnce = 1000;

export async function saveFigures(tx: Tx, { counted, ...figures }: ToSave, by: string): Promise<string> {
  const id = randomUUID();
  const placeId = placeOf(tx);
  await tx
    .insertInto("workforce_figures")
    .values({
      place_id: placeId,
      figures_id: id,
      organisation_id: figures.organisationId,
      standard: figures.standard,
      year: figures.year,
      source: figures.source,
      file_name: figures.fileName,
      digest: figures.digest,
      rows_read: counted.length,
      sent_by: by,
    })
    .execute();
  for (let at = 0; at < counted.length; at += rowsAtOnce)
    await tx
      .insertInto("workforce_count")
      .values(
        counted.slice(at, at + rowsAtOnce).map(({ group, ...one }) => ({
          place_id: placeId,
          figures_id: id,
          measure: one.measure,
          band: one.band,
          part: one.part,
          level: one.level,
          round: one.round,
          ethnic_group: group,
          count: one.count,
        })),
      )
      .execute();
  return id;
}

/** The receipt stays, the numbers go. */
export async function takeBack(
  tx: Tx,
  id: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const placeId = placeOf(tx);
  await tx
    .updateTable("workforce_figures")
    .set({ taken_back_by: by, taken_back_at: at })
    .where("place_id", "=", placeId)
    .where("figures_id", "=", id)
    .execute();
  await tx.deleteFrom("workforce_count").where("place_id", "=", placeId).where("figures_id", "=", id).execute();
}
