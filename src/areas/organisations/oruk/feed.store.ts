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
  /** Organisations whose identifier comes later: those of the next page, also where one left meanwhile. */
  readonly after?: string | undefined;
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

/** Something offered `f` of an organisation of which this is so. */
const ofOrganisation = (tx: Tx, condition: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`f.organisation_id IN (SELECT o.organisation_id FROM ${withVersion}
    WHERE o.place_id = ${placeOf(tx)} AND ${condition})`;

function servicesOf(tx: Tx, wanted: FeedWanted): RawBuilder<boolean> {
  const { id, organisationIds, words, modifiedAfter, organisationId, day, term = {} } = wanted;
  const { community, language, format, kind } = term;
  return and([
    sql<boolean>`f.place_id = ${placeOf(tx)} AND f.organisation_id NOT IN (SELECT gone.organisation_id
      FROM organisation gone WHERE gone.place_id = ${placeOf(tx)} AND gone.ended_at IS NOT NULL)`,
    ...(id === undefined ? [] : [sql<boolean>`f.offering_id = ${id}`]),
    ...words.map(
      (word) => sql<boolean>`(position(${word} IN lower(f.name || ' ' || f.about)) > 0
        OR ${ofOrganisation(tx, sql`position(${word} IN lower(o.name)) > 0`)})`,
    ),
    ...(modifiedAfter === undefined
      ? []
      : [
          sql<boolean>`(f.saved_at >= ${modifiedAfter} OR ${ofOrganisation(tx, sql`v.written_at >= ${modifiedAfter}`)})`,
        ]),
    ...(organisationId === undefined ? [] : [sql<boolean>`f.organisation_id = ${organisationId}`]),
    ...(organisationIds === undefined ? [] : [sql<boolean>`f.organisation_id = ANY (${[...organisationIds]}::uuid[])`]),
    ...(day === undefined ? [] : [sql<boolean>`${day} = ANY (f.days)`]),
    ...(language === undefined ? [] : [sql<boolean>`${language} = ANY (f.languages)`]),
    ...(format === undefined ? [] : [sql<boolean>`${format} = ANY (f.formats)`]),
    ...(kind === undefined ? [] : [ofOrganisation(tx, sql`${kind} = ANY (o.kinds)`)]),
    ...(community === undefined
      ? []
      : [
          sql<boolean>`f.organisation_id IN (SELECT oc.organisation_id FROM organisation_community oc
            WHERE oc.place_id = ${placeOf(tx)} AND oc.community_id = ${community})`,
        ]),
    ...(wanted.isAtLocation === true
      ? [
          sql<boolean>`(f.latitude IS NOT NULL OR f.venue <> '' OR f.postcode <> '' OR f.access <> '' OR f.welcome <> '')`,
        ]
      : []),
  ]);
}

/** One page, and how many there are in all. */
export interface Fed<One> {
  readonly count: number;
  readonly contents: readonly One[];
}

interface FedRow {
  readonly count: number;
  /** Null where the page is empty. */
  readonly told: unknown;
}

const toldIn = (rows: readonly FedRow[]): readonly unknown[] =>
  rows.flatMap(({ told }) => (told === null ? [] : [told]));

/**
 * One page of services, always in the same order. What fits is looked for once, to be counted and for the page; all the
 * rest is asked of the rows of the page alone.
 */
export async function listFedServices(
  tx: Tx,
  wanted: FeedWanted,
  { page, perPage }: FeedPage,
): Promise<Fed<FedService>> {
  const { rows } = await sql<FedRow>`
    WITH fitting AS MATERIALIZED (SELECT f.offering_id FROM organisation_offering f WHERE ${servicesOf(tx, wanted)}),
    page AS MATERIALIZED (
      SELECT offering_id FROM fitting ORDER BY offering_id LIMIT ${perPage} OFFSET ${(page - 1) * perPage})
    SELECT counted.count, shown.told FROM (SELECT count(*)::int AS count FROM fitting) counted LEFT JOIN (
      SELECT f.offering_id, jsonb_build_object('id', f.offering_id, 'name', f.name, 'about', f.about, 'languages', f.languages,
        'formats', f.formats, 'days', f.days, 'times', f.times, 'isFree', f.is_free, 'cost', f.cost, 'access', f.access,
        'gender', f.gender, 'venue', f.venue, 'postcode', f.postcode, 'welcome', f.welcome, 'point', CASE WHEN f.latitude IS NULL THEN NULL
          ELSE jsonb_build_object('latitude', f.latitude, 'longitude', f.longitude) END,
        'changedAt', greatest(f.saved_at, v.written_at), 'organisation', ${organisationTold}) AS told
      FROM page JOIN organisation_offering f ON f.place_id = ${placeOf(tx)} AND f.offering_id = page.offering_id
        JOIN (${withVersion}) ON o.place_id = f.place_id AND o.organisation_id = f.organisation_id
    ) shown ON true ORDER BY shown.offering_id`.execute(tx);
  return { count: rows[0]?.count ?? 0, contents: fedServicesKept.parse(toldIn(rows)) };
}

const organisationsOf = (
  tx: Tx,
  { id, after, organisationIds, words, modifiedAfter }: FeedWanted,
): RawBuilder<boolean> =>
  and([
    sql<boolean>`o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL`,
    ...(id === undefined ? [] : [sql<boolean>`o.organisation_id = ${id}`]),
    ...(after === undefined ? [] : [sql<boolean>`o.organisation_id > ${after}`]),
    ...(organisationIds === undefined ? [] : [sql<boolean>`o.organisation_id = ANY (${[...organisationIds]}::uuid[])`]),
    ...words.map((word) => sql<boolean>`position(${word} IN lower(o.name || ' ' || o.summary)) > 0`),
    ...(modifiedAfter === undefined
      ? []
      : [
          sql<boolean>`EXISTS (SELECT FROM organisation_version v WHERE v.place_id = o.place_id
            AND v.organisation_id = o.organisation_id AND v.number = o.number AND v.written_at >= ${modifiedAfter})`,
        ]),
  ]);

/** One page of organisations, always in the same order. */
export async function listFedOrganisations(
  tx: Tx,
  wanted: FeedWanted,
  { page, perPage }: FeedPage,
): Promise<Fed<FedOrganisation>> {
  const { rows } = await sql<FedRow>`
    WITH fitting AS MATERIALIZED (SELECT o.organisation_id FROM organisation o WHERE ${organisationsOf(tx, wanted)}),
    page AS MATERIALIZED (
      SELECT organisation_id FROM fitting ORDER BY organisation_id LIMIT ${perPage} OFFSET ${(page - 1) * perPage})
    SELECT counted.count, shown.told FROM (SELECT count(*)::int AS count FROM fitting) counted LEFT JOIN (
      SELECT o.organisation_id, ${organisationTold} AS told FROM page JOIN (${withVersion})
        ON o.place_id = ${placeOf(tx)} AND o.organisation_id = page.organisation_id
    ) shown ON true ORDER BY shown.organisation_id`.execute(tx);
  return { count: rows[0]?.count ?? 0, contents: fedOrganisationsKept.parse(toldIn(rows)) };
}

/** Languages that are regularly available somewhere in the place, by name, at most 1,000. */
export async function listLanguagesUsed(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ language: string }>`SELECT DISTINCT unnest(f.languages) AS language
    FROM organisation_offering f JOIN organisation o ON o.place_id = f.place_id
      AND o.organisation_id = f.organisation_id
    WHERE f.place_id = ${placeOf(tx)} AND o.ended_at IS NULL ORDER BY 1 LIMIT 1000`.execute(tx);
  return rows.map(({ language }) => language);
}
