import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { organisationsOnAPage } from "./organisation.ts";
import type { Point } from "./distance.rules.ts";
import { kmFrom } from "./near.store.ts";
import type { Contact, OrganisationFound, OrganisationListed } from "./organisation.ts";
import { contactColumns, listedColumns, listedOf } from "./organisation.store.ts";

export interface DirectoryWanted {
  /** Words that say what is looked for; none finds all. */
  readonly words: readonly string[];
  /** The identifier of a community that it serves or is led by. */
  readonly community?: string | undefined;
  /** A language regularly available in something it offers. */
  readonly language?: string | undefined;
  readonly day?: string | undefined;
  readonly format?: string | undefined;
  /** A postcode district: `SW9`. */
  readonly district?: string | undefined;
  /** Only what has a point on the map, the nearest first. */
  readonly from?: Point | undefined;
}

/** `dementia` as a question to the database: every word that begins so. */
const beginning = (word: string): RawBuilder<unknown> => sql`to_tsquery('simple', ${`'${word}':*`})`;

/** Does the organisation `o` say this word, or serve a community that has it in its name? */
const says = (tx: Tx, word: string): RawBuilder<boolean> =>
  sql<boolean>`(o.found_by @@ ${beginning(word)} OR o.organisation_id IN (SELECT oc.organisation_id
    FROM organisation_community oc JOIN community n ON n.place_id = oc.place_id AND n.community_id = oc.community_id
    WHERE oc.place_id = ${placeOf(tx)} AND to_tsvector('simple', n.name) @@ ${beginning(word)}))`;

const offers = (tx: Tx, condition: RawBuilder<boolean>): RawBuilder<boolean> =>
  sql<boolean>`o.organisation_id IN (SELECT f.organisation_id FROM organisation_offering f
    WHERE f.place_id = ${placeOf(tx)} AND ${condition})`;

/** One of the languages, whatever its capitals. */
const inLanguage = (language: string): RawBuilder<boolean> =>
  sql<boolean>`${language.toLowerCase()} = ANY (f.languages_small)`;

/** What one offering must be to be found by. */
const offeredConditions = ({ language, day, format, district }: DirectoryWanted): readonly RawBuilder<boolean>[] =>
  [
    language === undefined ? [] : [inLanguage(language)],
    day === undefined ? [] : [sql<boolean>`${day} = ANY (f.days)`],
    format === undefined ? [] : [sql<boolean>`${format} = ANY (f.formats)`],
    district === undefined ? [] : [sql<boolean>`split_part(f.postcode, ' ', 1) = ${district}`],
  ].flat();

function conditionsOf(tx: Tx, wanted: DirectoryWanted): RawBuilder<boolean> {
  const { community } = wanted;
  const offered = offeredConditions(wanted);
  const all = [
    sql<boolean>`o.ended_at IS NULL`,
    ...wanted.words.map((word) => says(tx, word)),
    ...(offered.length === 0 ? [] : [offers(tx, sql<boolean>`${sql.join(offered, sql` AND `)}`)]),
    ...(community === undefined
      ? []
      : [
          sql<boolean>`EXISTS (SELECT FROM organisation_community oc WHERE oc.place_id = o.place_id
            AND oc.organisation_id = o.organisation_id AND oc.community_id = ${community})`,
        ]),
  ];
  return sql<boolean>`${sql.join(all, sql` AND `)}`;
}

export interface FoundPage {
  readonly organisations: readonly OrganisationFound[];
  readonly count: number;
  readonly page: number;
}

/** How far the nearest of what each organisation offers is, of all of them at once; of none where nobody asks. */
const howFar = (tx: Tx, wanted: DirectoryWanted) => {
  const { from } = wanted;
  const conditions = [sql<boolean>`f.latitude IS NOT NULL`, ...offeredConditions(wanted)];
  return tx
    .selectFrom("organisation_offering as f")
    .where("f.place_id", "=", placeOf(tx))
    .where(from === undefined ? sql<boolean>`false` : sql<boolean>`${sql.join(conditions, sql` AND `)}`)
    .select(["f.organisation_id", sql<number | null>`min(${from ? kmFrom(from) : sql`NULL::float8`})`.as("km")])
    .groupBy("f.organisation_id");
};

/** The organisations of a page of the list, the nearest or by name, and how many there are in all. */
export async function listFound(tx: Tx, wanted: DirectoryWanted, page: number): Promise<FoundPage> {
  const isOnMap = wanted.from === undefined ? sql<boolean>`true` : offers(tx, sql<boolean>`f.latitude IS NOT NULL`);
  const rows = await tx
    .selectFrom("organisation as o")
    .leftJoin(howFar(tx, wanted).as("far"), (join) => join.onRef("far.organisation_id", "=", "o.organisation_id"))
    .where("o.place_id", "=", placeOf(tx))
    .where(conditionsOf(tx, wanted))
    .where(isOnMap)
    .select(listedColumns)
    .select([sql<number>`count(*) OVER ()`.as("count"), "far.km"])
    .orderBy("km", (order) => order.asc().nullsLast())
    .orderBy("o.name")
    .orderBy("o.organisation_id")
    .limit(organisationsOnAPage)
    .offset((page - 1) * organisationsOnAPage)
    .execute();
  const [first] = rows;
  if (first === undefined && page > 1) return listFound(tx, wanted, 1);
  return {
    organisations: rows.map((row) => ({ ...listedOf(row), ...(row.km === null ? {} : { km: row.km }) })),
    count: Number(first?.count ?? 0),
    page,
  };
}

/** The organisations of the place that are there, by name, at most `max` and 500. */
export async function listOrganisations(tx: Tx, max = 500): Promise<readonly OrganisationListed[]> {
  const rows = await tx
    .selectFrom("organisation as o")
    .select(listedColumns)
    .where("o.place_id", "=", placeOf(tx))
    .where("o.ended_at", "is", null)
    .orderBy("o.name")
    .orderBy("o.organisation_id")
    .limit(Math.min(max, 500))
    .execute();
  return rows.map(listedOf);
}

export interface ContactFound extends Contact {
  readonly organisationName: string;
  /** Which of the words it answers, in their order. */
  readonly answers: readonly string[];
}

/** The place's own people see everybody who agreed; everyone else those who agreed to be shown to everyone. */
interface Asking {
  readonly isOfPlace: boolean;
  readonly max: number;
}

/**
 * Whom to talk to about these words: who answers most of them first, and before others who is named for just that. A
 * word is answered by what the person is named for and speaks, or by their organisation.
 */
export async function listContactsAbout(
  tx: Tx,
  words: readonly string[],
  { isOfPlace, max }: Asking,
): Promise<readonly ContactFound[]> {
  if (words.length === 0) return [];
  const each = (condition: (word: string, at: number) => RawBuilder<unknown>) => sql.join(words.map(condition));
  const count = (condition: (word: string, at: number) => RawBuilder<unknown>) =>
    sql.join(
      words.map((word, at) => sql`(${condition(word, at)})::int`),
      sql` + `,
    );
  const byEither = (_word: string, at: number) => sql`${sql.ref(`c${at}`)} OR ${sql.ref(`o${at}`)}`;
  // Each word is looked for once in every organisation and once in every contact; then what stands on the cards.
  const { rows } = await sql<RankedRow>`
    WITH saying AS MATERIALIZED (
      SELECT o.organisation_id, o.name AS organisation_name,
        ${each((word, at) => sql`${says(tx, word)} AS ${sql.ref(`o${at}`)}`)}
      FROM organisation o WHERE o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL
    ), named AS MATERIALIZED (
      SELECT c.contact_id, c.organisation_id, c.name,
        ${each((word, at) => sql`c.found_by @@ ${beginning(word)} AS ${sql.ref(`c${at}`)}`)}
      FROM organisation_contact c WHERE c.place_id = ${placeOf(tx)} ${isOfPlace ? sql`` : sql`AND c.seen_by = 'public'`}
    )
    SELECT contact_id, organisation_name, ARRAY[${each(byEither)}] AS answered
    FROM named JOIN saying USING (organisation_id)
    WHERE ${count(byEither)} > 0
    ORDER BY ${count(byEither)} DESC, ${count((_, at) => sql.ref(`c${at}`))} DESC, name, contact_id
    LIMIT ${max}`.execute(tx);
  return withCards(tx, rows, words);
}

interface RankedRow {
  readonly contact_id: string;
  readonly organisation_name: string;
  readonly answered: readonly boolean[];
}

async function withCards(
  tx: Tx,
  ranked: readonly RankedRow[],
  words: readonly string[],
): Promise<readonly ContactFound[]> {
  if (ranked.length === 0) return [];
  const contacts = await tx
    .selectFrom("organisation_contact as c")
    .select(contactColumns)
    .where("c.place_id", "=", placeOf(tx))
    .where(
      "c.contact_id",
      "in",
      ranked.map((row) => row.contact_id),
    )
    .limit(ranked.length)
    .execute();
  return ranked.flatMap(({ contact_id, organisation_name: organisationName, answered }) => {
    const contact = contacts.find(({ id }) => id === contact_id);
    return contact === undefined
      ? []
      : [{ ...contact, organisationName, answers: words.filter((_, at) => answered[at] === true) }];
  });
}

/** An organisation of nearly the same name, or with one of these numbers. */
export async function findSameOrganisation(
  tx: Tx,
  { nameKey, identifiers }: { nameKey: string; identifiers: readonly { scheme: string; code: string }[] },
): Promise<{ readonly byName?: OrganisationListed; readonly byNumber?: OrganisationListed }> {
  const there = () =>
    tx
      .selectFrom("organisation as o")
      .select(listedColumns)
      .where("o.place_id", "=", placeOf(tx))
      .where("o.ended_at", "is", null)
      .orderBy("o.name")
      .limit(1);
  const byName = await there().where("o.name_key", "=", nameKey).executeTakeFirst();
  const codes = identifiers.map(({ scheme, code }) => `${scheme} ${code}`);
  const byNumber = await there()
    .where(
      sql<boolean>`EXISTS (SELECT FROM organisation_identifier i WHERE i.place_id = o.place_id
        AND i.organisation_id = o.organisation_id AND i.scheme || ' ' || i.code = ANY (${codes}))`,
    )
    .executeTakeFirst();
  return {
    ...(byName === undefined ? {} : { byName: listedOf(byName) }),
    ...(byNumber === undefined ? {} : { byNumber: listedOf(byNumber) }),
  };
}

/** Organisations that answer all of these words, by name. */
export const listFoundFor = async (
  tx: Tx,
  words: readonly string[],
  max: number,
): Promise<readonly OrganisationListed[]> => (await listFound(tx, { words }, 1)).organisations.slice(0, max);

interface Looker {
  readonly personId: string;
  readonly at: Date;
}

/** The organisations somebody works for whose page nobody said is right for half a year, at most 20. */
export async function listNeedingLook(
  tx: Tx,
  { personId, at }: Looker,
): Promise<readonly (OrganisationListed & { readonly startedAt: string })[]> {
  const since = new Date(at);
  since.setUTCMonth(since.getUTCMonth() - 6);
  const rows = await tx
    .selectFrom("organisation as o")
    .innerJoin("organisation_worker as w", (join) =>
      join.onRef("w.place_id", "=", "o.place_id").onRef("w.organisation_id", "=", "o.organisation_id"),
    )
    .select([...listedColumns, "o.started_at"])
    .where("o.place_id", "=", placeOf(tx))
    .where("w.person_id", "=", personId)
    .where("o.ended_at", "is", null)
    .where(({ or, eb }) => or([eb("o.verified_at", "is", null), eb("o.verified_at", "<", since)]))
    .orderBy("o.name")
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...listedOf(row), startedAt: row.started_at.toISOString() }));
}

/** Whom one may ring at each of these organisations: whom the place's own people see, or everyone. */
export async function listContactsOfThese(
  tx: Tx,
  organisationIds: readonly string[],
  { isOfPlace, max }: Asking,
): Promise<readonly Contact[]> {
  if (organisationIds.length === 0) return [];
  const contacts = tx
    .selectFrom("organisation_contact as c")
    .select(contactColumns)
    .where("c.place_id", "=", placeOf(tx))
    .where("c.organisation_id", "in", organisationIds)
    .orderBy("c.for_what")
    .orderBy("c.contact_id")
    .limit(max);
  return (isOfPlace ? contacts : contacts.where("c.seen_by", "=", "public")).execute();
}
