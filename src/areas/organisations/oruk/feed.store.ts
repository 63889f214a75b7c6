import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { fedOrganisationsKept, fedServicesKept } from "./fed-kept.schema.ts";
import type { FedOrganisation, FedService } from "./fed.ts";
import type { TermWanted } from "./terms.rules.ts";

/** Of the directory, as far as everybody may know it. */
export interface FeedWanted {
  /** One of this identifier. */
  readonly id?: string | undefined;
  /** Organisations of these identifiers, or what they offer. */
  readonly organisationIds?: readonly string[] | undefined;
  /** Every one of these words, anywhere in its name, its words or its organisation's name. */
  readonly words: readonly string[];
  readonly modifiedAfter?: Date | undefined;
  readonly organisationId?: string | undefined;
  readonly day?: string | undefined;
  readonly term?: TermWanted | undefined;
  /** Only what is somewhere. */
  readonly isAtLocation?: boolean;
}

export interface FeedPage {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

const and = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.join(conditions, sql` AND `)}`;

/** An organisation `o` with its version `v` as the feed tells it. */
const organisationTold = sql`jsonb_build_object('id', o.organisation_id, 'name', o.name, 'otherNames', o.other_names,
  'kinds', o.kinds,
  'summary', o.summary, 'culture', o.culture, 'ledBy', o.led_by, 'website', o.website, 'verifiedAt', o.verified_at,
  'changedAt', v.written_at,
  'identifiers', (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', i.scheme, 'code', i.code)
    ORDER BY i.scheme, i.code), '[]') FROM organisation_identifier i
    WHERE i.place_id = o.place_id AND i.organisation_id = o.organisation_id),
  'communities', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.community_id, 'name', n.name, 'isLedBy',
    oc.is_led_by) ORDER BY n.name), '[]') FROM organisation_community oc JOIN community n
    ON n.place_id = oc.place_id AND n.community_id = oc.community_id
    WHERE oc.place_id = o.place_id AND oc.organisation_id = o.organisation_id),
  'contacts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.contact_id, 'name', c.name, 'forWhat', c.for_what,
    'how', c.how, 'languages', c.languages) ORDER BY c.for_what, c.contact_id), '[]') FROM organisation_contact c
    WHERE c.place_id = o.place_id AND c.organisation_id = o.organisation_id AND c.seen_by = 'public'))`;

const withVersion = sql`organisation o JOIN organisation_version v ON v.place_id = o.place_id
  AND v.organisation_id = o.organisation_id AND v.number = o.number`;

function conditionsOf(tx: Tx, wanted: FeedWanted): RawBuilder<boolean> {
  const { id, words, modifiedAfter, organisationId, day, term = {} } = wanted;
  const { community, language, format, kind } = term;
  return and([
    sql<boolean>`f.place_id = ${placeOf(tx)} AND o.ended_at IS NULL`,
    ...(id === undefined ? [] : [sql<boolean>`f.offering_id = ${id}`]),
    ...words.map((word) => sql<boolean>`position(${word} IN lower(f.name || ' ' || f.about || ' ' || o.name)) > 0`),
    ...(modifiedAfter === undefined ? [] : [sql<boolean>`greatest(f.saved_at, v.written_at) >= ${modifiedAfter}`]),
    ...(organisationId === undefined ? [] : [sql<boolean>`f.organisation_id = ${organisationId}`]),
    ...(wanted.organisationIds === undefined
      ? []
      : [sql<boolean>`f.organisation_id = ANY (${[...wanted.organisationIds]}::uuid[])`]),
    ...(day === undefined ? [] : [sql<boolean>`${day} = ANY (f.days)`]),
    ...(language === undefined ? [] : [sql<boolean>`${language} = ANY (f.languages)`]),
    ...(format === undefined ? [] : [sql<boolean>`${format} = ANY (f.formats)`]),
    ...(kind === undefined ? [] : [sql<boolean>`${kind} = ANY (o.kinds)`]),
    ...(community === undefined
      ? []
      : [
          sql<boolean>`EXISTS (SELECT FROM organisation_community oc WHERE oc.place_id = o.place_id
            AND oc.organisation_id = o.organisation_id AND oc.community_id = ${community})`,
        ]),
    ...(wanted.isAtLocation === true
      ? [
          sql<boolean>`(f.latitude IS NOT NULL OR f.venue <> '' OR f.postcode <> '' OR f.access <> '' OR f.welcome <> '')`,
        ]
      : []),
  ]);
}

/** How many services there are of what is wanted. */
export async function countFedServices(tx: Tx, wanted: FeedWanted): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count
    FROM organisation_offering f JOIN (${withVersion}) ON o.place_id = f.place_id
      AND o.organisation_id = f.organisation_id
    WHERE ${conditionsOf(tx, wanted)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** One page of services, always in the same order. The page is found first, so that the rest is asked of its rows alone. */
export async function listFedServices(
  tx: Tx,
  wanted: FeedWanted,
  { page, perPage }: FeedPage,
): Promise<readonly FedService[]> {
  const { rows } = await sql<{ service: unknown }>`
    WITH page AS MATERIALIZED (
      SELECT f.offering_id FROM organisation_offering f JOIN (${withVersion}) ON o.place_id = f.place_id
        AND o.organisation_id = f.organisation_id
      WHERE ${conditionsOf(tx, wanted)} ORDER BY f.offering_id LIMIT ${perPage} OFFSET ${(page - 1) * perPage})
    SELECT jsonb_build_object('id', f.offering_id, 'name', f.name, 'about', f.about, 'languages', f.languages,
      'formats', f.formats, 'days', f.days, 'times', f.times, 'isFree', f.is_free, 'cost', f.cost, 'access', f.access,
      'gender', f.gender, 'venue', f.venue, 'postcode', f.postcode, 'welcome', f.welcome, 'point', CASE WHEN f.latitude IS NULL THEN NULL
        ELSE jsonb_build_object('latitude', f.latitude, 'longitude', f.longitude) END,
      'changedAt', greatest(f.saved_at, v.written_at), 'organisation', ${organisationTold}) AS service
    FROM page JOIN organisation_offering f ON f.place_id = ${placeOf(tx)} AND f.offering_id = page.offering_id
      JOIN (${withVersion}) ON o.place_id = f.place_id AND o.organisation_id = f.organisation_id
    ORDER BY f.offering_id`.execute(tx);
  return fedServicesKept.parse(rows.map(({ service }) => service));
}

const organisationsOf = (tx: Tx, { id, organisationIds, words, modifiedAfter }: FeedWanted): RawBuilder<boolean> =>
  and([
    sql<boolean>`o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL`,
    ...(id === undefined ? [] : [sql<boolean>`o.organisation_id = ${id}`]),
    ...(organisationIds === undefined ? [] : [sql<boolean>`o.organisation_id = ANY (${[...organisationIds]}::uuid[])`]),
    ...words.map((word) => sql<boolean>`position(${word} IN lower(o.name || ' ' || o.summary)) > 0`),
    ...(modifiedAfter === undefined ? [] : [sql<boolean>`v.written_at >= ${modifiedAfter}`]),
  ]);

export async function countFedOrganisations(tx: Tx, wanted: FeedWanted): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM ${withVersion}
    WHERE ${organisationsOf(tx, wanted)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** One page of organisations, always in the same order. */
export async function listFedOrganisations(
  tx: Tx,
  wanted: FeedWanted,
  { page, perPage }: FeedPage,
): Promise<readonly FedOrganisation[]> {
  const { rows } = await sql<{ organisation: unknown }>`
    WITH page AS MATERIALIZED (
      SELECT o.organisation_id FROM ${withVersion} WHERE ${organisationsOf(tx, wanted)}
      ORDER BY o.organisation_id LIMIT ${perPage} OFFSET ${(page - 1) * perPage})
    SELECT ${organisationTold} AS organisation FROM page JOIN (${withVersion})
      ON o.place_id = ${placeOf(tx)} AND o.organisation_id = page.organisation_id
    ORDER BY o.organisation_id`.execute(tx);
  return fedOrganisationsKept.parse(rows.map(({ organisation }) => organisation));
}

/** Languages that are regularly available somewhere in the place, by name, at most 1,000. */
export async function listLanguagesUsed(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ language: string }>`SELECT DISTINCT unnest(f.languages) AS language
    FROM organisation_offering f JOIN organisation o ON o.place_id = f.place_id
      AND o.organisation_id = f.organisation_id
    WHERE f.place_id = ${placeOf(tx)} AND o.ended_at IS NULL ORDER BY 1 LIMIT 1000`.execute(tx);
  return rows.map(({ language }) => language);
}
