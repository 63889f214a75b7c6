import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Side } from "../../nouns/role.ts";
import { abouts } from "./framework.ts";
import type { Clause } from "./framework.ts";
import type { ClauseWritten, EvidenceWritten, VersionWritten } from "./framework.rules.ts";
import type { Writing } from "./people.store.ts";
import { clauseKept } from "./kept.schema.ts";

const clausesMax = 500;

/** The clauses of a network, or of all networks of the place, each with every version and who agreed. */
export async function listClauses(tx: Tx, networkId: string | null): Promise<readonly Clause[]> {
  const { rows } = await sql<{ clause: unknown }>`
    SELECT jsonb_build_object('id', c.clause_id, 'networkId', c.network_id, 'about', c.about, 'title', c.title,
      'versions', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'words', v.words,
        'reviewOn', v.review_on, 'writtenById', v.written_by, 'writtenBy', w.name, 'side', v.side,
        'writtenOn', v.written_on, 'agreed', (SELECT coalesce(jsonb_agg(jsonb_build_object('side', a.side,
          'byId', a.agreed_by, 'by', p.name, 'on', a.agreed_on) ORDER BY a.agreed_on, a.side), '[]')
          FROM network_clause_agreed a LEFT JOIN person p ON p.place_id = a.place_id AND p.person_id = a.agreed_by
          WHERE a.place_id = v.place_id AND a.clause_id = v.clause_id AND a.number = v.number)) ORDER BY v.number), '[]')
        FROM network_clause_version v LEFT JOIN person w ON w.place_id = v.place_id AND w.person_id = v.written_by
        WHERE v.place_id = c.place_id AND v.clause_id = c.clause_id),
      'evidence', (SELECT coalesce(jsonb_agg(jsonb_build_object('words', e.words, 'seenAt', e.seen_at, 'on', e.on_day,
        'by', p.name) ORDER BY e.on_day DESC), '[]') FROM network_evidence e
        LEFT JOIN person p ON p.place_id = e.place_id AND p.person_id = e.written_by
        WHERE e.place_id = c.place_id AND e.clause_id = c.clause_id)) AS clause
    FROM network_clause c
    WHERE c.place_id = ${placeOf(tx)} AND (${networkId}::uuid IS NULL OR c.network_id = ${networkId}::uuid)
    ORDER BY array_position(${[...abouts]}::text[], c.about), c.title, c.clause_id LIMIT ${clausesMax}`.execute(tx);
  return rows.map(({ clause }) => clauseKept.parse(clause));
}

interface OfSide extends Writing {
  readonly side: Side;
}

interface Version extends VersionWritten {
  readonly clauseId: string;
  readonly number: number;
}

/** Whoever writes a version says yes to it for their side: the other side’s yes is its own. */
export async function saveVersion(tx: Tx, version: Version, writing: OfSide): Promise<void> {
  const { clauseId, number, words, reviewOn } = version;
  await tx
    .insertInto("network_clause_version")
    .values({
      place_id: placeOf(tx),
      clause_id: clauseId,
      number,
      words,
      review_on: reviewOn,
      written_by: writing.byId,
      side: writing.side,
      written_on: writing.today,
    })
    .execute();
  await saveAgreed(tx, { clauseId, number }, writing);
}

export async function saveClause(
  tx: Tx,
  { about, title, ...version }: ClauseWritten & { readonly networkId: string },
  writing: OfSide,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("network_clause")
    .values({ place_id: placeOf(tx), clause_id: id, network_id: version.networkId, about, title })
    .execute();
  await saveVersion(tx, { ...version, clauseId: id, number: 1 }, writing);
  return id;
}

export async function saveAgreed(
  tx: Tx,
  { clauseId, number }: Pick<Version, "clauseId" | "number">,
  { byId, side, today }: OfSide,
): Promise<void> {
  await tx
    .insertInto("network_clause_agreed")
    .values({ place_id: placeOf(tx), clause_id: clauseId, number, side, agreed_by: byId, agreed_on: today })
    .execute();
}

export async function saveEvidence(
  tx: Tx,
  { clauseId, words, seenAt, on }: EvidenceWritten & { readonly clauseId: string },
  { byId }: Writing,
): Promise<void> {
  await tx
    .insertInto("network_evidence")
    .values({
      place_id: placeOf(tx),
      evidence_id: randomUUID(),
      clause_id: clauseId,
      words,
      seen_at: seenAt,
      on_day: on,
      written_by: byId,
    })
    .execute();
}
