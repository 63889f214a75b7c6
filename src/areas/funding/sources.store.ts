import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { sourcesMax } from "./funding.ts";
import type { Amount, SourceSaid, SourceSeen } from "./funding.ts";
import { bandKept, coversKept, kindKept, releaseKept } from "./kept.schema.ts";
import type { Viewer } from "./viewer.rules.ts";

interface Row {
  readonly source_id: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly funder: string;
  readonly kind: string;
  readonly covers: string;
  readonly purpose: string;
  readonly pence: number | null;
  readonly band: string | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly would_lose: string;
  readonly released_to: string;
  readonly shows_amount: boolean;
  readonly author_role: string;
  readonly written_at: Date;
  readonly readers: readonly string[];
  readonly is_own: boolean;
}

const amountOf = ({ pence, band }: Pick<Row, "pence" | "band">): Amount => {
  if (pence !== null) return { pence };
  const kept = bandKept.parse(band);
  return kept === null ? null : { band: kept };
};

/** To others the amount is not there unless the organisation shows it, and never who else may see it. */
const sourceOf = (row: Row): SourceSeen => ({
  id: row.source_id,
  organisationId: row.organisation_id,
  organisationName: row.organisation_name,
  funder: row.funder,
  kind: kindKept.parse(row.kind),
  covers: coversKept.parse(row.covers),
  purpose: row.purpose,
  amount: row.is_own || row.shows_amount ? amountOf(row) : null,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  wouldLose: row.would_lose,
  releasedTo: releaseKept.parse(row.released_to),
  showsAmount: row.shows_amount,
  readerIds: row.is_own ? row.readers : [],
  writtenOn: row.written_at.toISOString().slice(0, 10),
  authorRole: row.author_role,
  isOwn: row.is_own,
});

const isOwn = (tx: Tx, { personId, isWorker }: Viewer): RawBuilder<boolean> =>
  isWorker && personId !== null
    ? sql<boolean>`EXISTS (SELECT FROM organisation_worker w WHERE w.place_id = ${placeOf(tx)}
        AND w.organisation_id = s.organisation_id AND w.person_id = ${personId})`
    : sql<boolean>`false`;

/** What was not released to this viewer does not exist for them, nor for anything that is worked out for them. */
const seenBy = (tx: Tx, viewer: Viewer): RawBuilder<boolean> => {
  if (viewer.personId === null) return sql<boolean>`s.released_to = 'public'`;
  const named = viewer.isCommissioner
    ? sql<boolean>`(s.released_to = 'commissioners' AND EXISTS (SELECT FROM funding_source_reader r
        WHERE r.place_id = s.place_id AND r.source_id = s.source_id AND r.person_id = ${viewer.personId}))`
    : sql<boolean>`false`;
  return sql<boolean>`(s.released_to IN ('place', 'public') OR ${named} OR ${isOwn(tx, viewer)})`;
};

interface Wanted {
  readonly organisationId?: string;
  readonly sourceId?: string;
  /** Only what goes on, on this plain date. */
  readonly runningOn?: string;
  /** Where it is not for a page. */
  readonly max?: number;
}

/** What organisations show this viewer of their money, by organisation, the nearest end first; at most 500 for a page. */
export async function listSources(tx: Tx, viewer: Viewer, wanted: Wanted = {}): Promise<readonly SourceSeen[]> {
  const { organisationId, sourceId, runningOn, max = sourcesMax } = wanted;
  const conditions = [
    sql<boolean>`s.place_id = ${placeOf(tx)}`,
    sql<boolean>`o.ended_at IS NULL`,
    seenBy(tx, viewer),
    ...(organisationId === undefined ? [] : [sql<boolean>`s.organisation_id = ${organisationId}`]),
    ...(sourceId === undefined ? [] : [sql<boolean>`s.source_id = ${sourceId}`]),
    ...(runningOn === undefined ? [] : [sql<boolean>`(s.ends_on IS NULL OR s.ends_on >= ${runningOn}::date)`]),
  ];
  const { rows } = await sql<Row>`
    SELECT s.*, o.name AS organisation_name, ${isOwn(tx, viewer)} AS is_own,
      ARRAY(SELECT r.person_id::text FROM funding_source_reader r
        WHERE r.place_id = s.place_id AND r.source_id = s.source_id ORDER BY 1) AS readers
    FROM funding_source s JOIN organisation o ON o.place_id = s.place_id AND o.organisation_id = s.organisation_id
    WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY o.name, s.organisation_id, s.ends_on NULLS LAST, s.source_id LIMIT ${max}`.execute(tx);
  return rows.map(sourceOf);
}

interface Writer {
  readonly personId: string | null;
  readonly role: string;
  readonly at: Date;
}

const columnsOf = (said: SourceSaid, { personId, role, at }: Writer) => ({
  funder: said.funder,
  kind: said.kind,
  covers: said.covers,
  purpose: said.purpose,
  pence: said.amount !== null && "pence" in said.amount ? said.amount.pence : null,
  band: said.amount !== null && "band" in said.amount ? said.amount.band : null,
  starts_on: said.startsOn,
  ends_on: said.endsOn,
  would_lose: said.wouldLose,
  released_to: said.releasedTo,
  shows_amount: said.showsAmount,
  written_by: personId,
  author_role: role,
  written_at: at,
});

async function saveReaders(tx: Tx, sourceId: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await tx
    .insertInto("funding_source_reader")
    .values(personIds.map((person_id) => ({ place_id: placeOf(tx), source_id: sourceId, person_id })))
    .execute();
}

/** @returns the identifier of the new source. */
export async function saveSource(
  tx: Tx,
  organisationId: string,
  one: { said: SourceSaid; by: Writer },
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("funding_source")
    .values({
      place_id: placeOf(tx),
      source_id: id,
      organisation_id: organisationId,
      ...columnsOf(one.said, one.by),
    })
    .execute();
  await saveReaders(tx, id, one.said.readerIds);
  return id;
}

export async function saveChangedSource(tx: Tx, id: string, one: { said: SourceSaid; by: Writer }): Promise<void> {
  await tx
    .updateTable("funding_source")
    .set(columnsOf(one.said, one.by))
    .where("place_id", "=", placeOf(tx))
    .where("source_id", "=", id)
    .execute();
  await sql`DELETE FROM funding_source_reader WHERE place_id = ${placeOf(tx)} AND source_id = ${id}`.execute(tx);
  await saveReaders(tx, id, one.said.readerIds);
}

export async function removeSource(tx: Tx, id: string): Promise<void> {
  await sql`DELETE FROM funding_source WHERE place_id = ${placeOf(tx)} AND source_id = ${id}`.execute(tx);
}

/** The organisations that somebody works for and that are still there, by name, at most 50. */
export const listOrganisationsOf = (
  tx: Tx,
  personId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  tx
    .selectFrom("organisation_worker as w")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "w.place_id").onRef("o.organisation_id", "=", "w.organisation_id"),
    )
    .select(["o.organisation_id as id", "o.name"])
    .where("w.place_id", "=", placeOf(tx))
    .where("w.person_id", "=", personId)
    .where("o.ended_at", "is", null)
    .orderBy("o.name")
    .orderBy("o.organisation_id")
    .limit(50)
    .execute();
