import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Side } from "../../nouns/role.ts";

interface PackWaiting {
  readonly id: string;
  readonly framework: string;
  readonly since: Date;
}

/** Packs that this person’s organisation was asked about, and has not said a word of. */
export async function listToSay(tx: Tx, personId: string): Promise<readonly PackWaiting[]> {
  const { rows } = await sql<PackWaiting>`
    SELECT DISTINCT p.pack_id AS id, p.framework, p.begun_at AS since FROM evidence_pack p
    JOIN evidence_word w ON w.place_id = p.place_id AND w.pack_id = p.pack_id AND w.said_on IS NULL
    JOIN organisation_worker k ON k.place_id = w.place_id AND k.organisation_id = w.organisation_id
    WHERE p.place_id = ${placeOf(tx)} AND p.stage = 'open' AND k.person_id = ${personId}
    ORDER BY p.begun_at, p.pack_id LIMIT 20`.execute(tx);
  return rows;
}

/** Packs that wait for the signature of a side. */
export async function listToSign(tx: Tx, side: Side): Promise<readonly PackWaiting[]> {
  const { rows } = await sql<PackWaiting>`
    SELECT p.pack_id AS id, p.framework, p.begun_at AS since FROM evidence_pack p
    WHERE p.place_id = ${placeOf(tx)} AND p.stage = 'open' AND NOT EXISTS (SELECT FROM evidence_name n
      WHERE n.place_id = p.place_id AND n.pack_id = p.pack_id AND n.stands_as = 'signer' AND n.side = ${side})
    ORDER BY p.begun_at, p.pack_id LIMIT 20`.execute(tx);
  return rows;
}
