import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Serving } from "./help.rules.ts";

const servingMax = 20_000;

/**
 * Which organisation serves which community, as each says itself, with what people can come to there. A community that
 * chose not to be here is not counted, and whoever only pays is no help by itself.
 */
export async function listServing(tx: Tx): Promise<readonly Serving[]> {
  const { rows } = await sql<Serving>`
    SELECT c.community_id AS "communityId", c.name AS "communityName", o.organisation_id AS "organisationId",
      o.name AS "organisationName",
      ARRAY(SELECT f.name FROM organisation_offering f WHERE f.place_id = o.place_id
        AND f.organisation_id = o.organisation_id ORDER BY f.name LIMIT 10) AS offerings
    FROM organisation_community oc
    JOIN organisation o ON o.place_id = oc.place_id AND o.organisation_id = oc.organisation_id AND o.ended_at IS NULL
    JOIN community c ON c.place_id = oc.place_id AND c.community_id = oc.community_id
    WHERE oc.place_id = ${placeOf(tx)} AND o.kinds <> ARRAY['commissioner']
      AND NOT EXISTS (SELECT FROM community_choice n WHERE n.place_id = c.place_id
        AND n.community_id = c.community_id AND n.ended_at IS NULL)
    ORDER BY c.name, c.community_id, o.name, o.organisation_id LIMIT ${servingMax}`.execute(tx);
  return rows;
}

/** The organisations of these that say that one of the communities here leads them, and those that say none does. */
export async function listLedBy(tx: Tx, organisationIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const { rows } = await sql<{ id: string; led: boolean }>`
    SELECT o.organisation_id AS id, EXISTS (SELECT FROM organisation_community oc WHERE oc.place_id = o.place_id
        AND oc.organisation_id = o.organisation_id AND oc.is_led_by) AS led
    FROM organisation o WHERE o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL
      AND o.organisation_id = ANY (${[...organisationIds]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, led }) => [id, led]));
}

interface ToMatch {
  /** What the spellings of a name have in common. */
  readonly nameKeys: readonly string[];
  /** `GB-CHC-1096577` */
  readonly codes: readonly string[];
}

export interface Matches {
  readonly byName: ReadonlyMap<string, string>;
  readonly byCode: ReadonlyMap<string, string>;
}

/** The organisations of the directory that these names and numbers are. A name that two of them share is nobody's. */
export async function findRecipients(tx: Tx, { nameKeys, codes }: ToMatch): Promise<Matches> {
  const { rows } = await sql<{ id: string; name_key: string }>`
    SELECT min(organisation_id::text) AS id, name_key FROM organisation WHERE place_id = ${placeOf(tx)}
      AND ended_at IS NULL AND name_key = ANY (${[...nameKeys]}) GROUP BY name_key HAVING count(*) = 1`.execute(tx);
  const { rows: numbered } = await sql<{ id: string; code: string }>`
    SELECT i.organisation_id AS id, i.scheme || '-' || i.code AS code FROM organisation_identifier i
    JOIN organisation o ON o.place_id = i.place_id AND o.organisation_id = i.organisation_id AND o.ended_at IS NULL
    WHERE i.place_id = ${placeOf(tx)} AND i.scheme || '-' || i.code = ANY (${[...codes]})`.execute(tx);
  return {
    byName: new Map(rows.map(({ id, name_key }) => [name_key, id])),
    byCode: new Map(numbered.map(({ id, code }) => [code, id])),
  };
}

/** The numbers of these organisations in other registers, for the open list: `GB-CHC-1096577`. */
export async function listCodes(tx: Tx, organisationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; code: string }>`
    SELECT organisation_id AS id, min(scheme || '-' || code) AS code FROM organisation_identifier
    WHERE place_id = ${placeOf(tx)} AND organisation_id = ANY (${[...organisationIds]}::uuid[])
    GROUP BY organisation_id`.execute(tx);
  return new Map(rows.map(({ id, code }) => [id, code]));
}
