import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { askedMax, bands, ways } from "./asked.ts";
import type { Asked } from "./asked.ts";
import type { AskedWritten } from "./asked.rules.ts";

export interface AskedWanted {
  readonly id?: string;
  readonly serviceId?: string;
  /** A plain date: on this day or later. */
  readonly from?: string;
}

interface AskedRow {
  readonly asked_id: string;
  readonly service_id: string;
  readonly service: string;
  readonly community_id: string;
  readonly community: string;
  readonly on_day: string;
  readonly way: string;
  readonly language: string;
  readonly asked_through: string;
  readonly question: string;
  readonly people_band: string;
  readonly came_of_it: string;
  readonly written_by: string | null;
}

const conditionsOf = (tx: Tx, { id, serviceId, from }: AskedWanted): RawBuilder<boolean> => {
  const parts = [
    sql<boolean>`a.place_id = ${placeOf(tx)} AND a.taken_out_on IS NULL`,
    ...(id === undefined ? [] : [sql<boolean>`a.asked_id = ${id}`]),
    ...(serviceId === undefined ? [] : [sql<boolean>`a.service_id = ${serviceId}`]),
    ...(from === undefined ? [] : [sql<boolean>`a.on_day >= ${from}::date`]),
  ];
  return sql<boolean>`${sql.join(parts, sql` AND `)}`;
};

/** What services asked communities, the newest first. */
export async function listAsked(tx: Tx, wanted: AskedWanted = {}): Promise<readonly Asked[]> {
  const { rows } = await sql<AskedRow>`SELECT a.asked_id, a.service_id, s.name AS service, a.community_id,
      c.name AS community, a.on_day, a.way, a.language, a.asked_through, a.question, a.people_band, a.came_of_it, a.written_by
    FROM community_asked a
    JOIN service s ON s.place_id = a.place_id AND s.service_id = a.service_id
    JOIN community c ON c.place_id = a.place_id AND c.community_id = a.community_id
    WHERE ${conditionsOf(tx, wanted)} ORDER BY a.on_day DESC, a.written_at DESC, a.asked_id LIMIT ${askedMax}`.execute(
    tx,
  );
  return rows.map((row) => ({
    id: row.asked_id,
    service: { id: row.service_id, name: row.service },
    community: { id: row.community_id, name: row.community },
    onDay: row.on_day,
    way: ways.find((one) => one === row.way) ?? "other",
    language: row.language,
    through: row.asked_through,
    question: row.question,
    band: bands.find((one) => one === row.people_band) ?? "not-counted",
    cameOfIt: row.came_of_it,
    writtenById: row.written_by,
  }));
}

export const findAsked = async (tx: Tx, id: string): Promise<Asked | undefined> => (await listAsked(tx, { id }))[0];

export async function saveAsked(tx: Tx, asked: AskedWritten, writtenBy: string): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("community_asked")
    .values({
      place_id: placeOf(tx),
      asked_id: id,
      service_id: asked.serviceId,
      community_id: asked.communityId,
      on_day: asked.onDay,
      way: asked.way,
      language: asked.language,
      asked_through: asked.through,
      question: asked.question,
      people_band: asked.band,
      came_of_it: asked.cameOfIt,
      written_by: writtenBy,
    })
    .execute();
  return id;
}

const update = (tx: Tx, id: string) =>
  tx.updateTable("community_asked").where("place_id", "=", placeOf(tx)).where("asked_id", "=", id);

export async function saveCameOf(tx: Tx, id: string, cameOfIt: string): Promise<void> {
  await update(tx, id).set({ came_of_it: cameOfIt }).execute();
}

export async function saveTakenOut(tx: Tx, id: string, today: string): Promise<void> {
  await update(tx, id).set({ taken_out_on: today }).execute();
}
