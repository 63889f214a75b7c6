import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { organisationsOnAPage } from "./organisation.ts";
import type { Contact, OrganisationListed } from "./organisation.ts";
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
}

/** `dementia` as a question to the database: every word that begins so. */
const beginning = (word: string): RawBuilder<unknown> => sql`to_tsquery('simple', ${`'${word}':*`})`;

/** Does the organisation `o` say this word, or serve a community that has it in its name? */
const says = (tx: Tx, word: string): RawBuilder<boolean> =>
  sql<boolean>`(o.found_by @@ ${beginning(word)} OR o.organisation_id IN (SELECT oc.organisation_id
    FROM organisation_community oc JOIN community n ON n.place_id = oc.place_id AND n.community_id = oc.community_id
    WHERE oc.place_id = ${placeOf(tx)} AND to_tsvector('simple', n.name) @@ ${beginning(word)}))`;

const sum = (parts: readonly RawBuilder<number>[]): RawBuilder<number> =>
  parts.length === 0 ? sql<number>`0` : sql<number>`(${sql.join(parts, sql` + `)})`;

const offers = (tx: Tx, condition: RawBuilder<boolean>): RawBuilder<boolean> =>
  sql<boolean>`o.organisation_id IN (SELECT f.organisation_id FROM organisation_offering f
    WHERE f.place_id = ${placeOf(tx)} AND ${condition})`;

/** One of the languages, whatever its capitals. */
const inLanguage = (language: string): RawBuilder<boolean> =>
  sql<boolean>`position(${`|${language.toLowerCase()}|`} IN '|' || lower(array_to_string(f.languages, '|')) || '|') > 0`;

function conditionsOf(tx: Tx, wanted: DirectoryWanted): RawBuilder<boolean> {
  const { community, language, day, format, district } = wanted;
  const offered = [
    language === undefined ? [] : [inLanguage(language)],
    day === undefined ? [] : [sql<boolean>`${day} = ANY (f.days)`],
    format === undefined ? [] : [sql<boolean>`${format} = ANY (f.formats)`],
    district === undefined ? [] : [sql<boolean>`split_part(f.postcode, ' ', 1) = ${district}`],
  ].flat();
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

/** The organisations of a page of the list, by name, and how many there are in all. */
export async function listFound(
  tx: Tx,
  wanted: DirectoryWanted,
  page: number,
): Promise<{ readonly organisations: readonly OrganisationListed[]; readonly count: number; readonly page: number }> {
  const here = () =>
    tx.selectFrom("organisation as o").where("o.place_id", "=", placeOf(tx)).where(conditionsOf(tx, wanted));
  const rows = await here()
    .select(listedColumns)
    .select(sql<number>`count(*) OVER ()`.as("count"))
    .orderBy("o.name")
    .orderBy("o.organisation_id")
    .limit(organisationsOnAPage)
    .offset((page - 1) * organisationsOnAPage)
    .execute();
  const [first] = rows;
  if (first === undefined && page > 1) return listFound(tx, wanted, 1);
  return { organisations: rows.map(listedOf), count: Number(first?.count ?? 0), page };
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
  /** How many of the words it answers. */
  readonly answers: number;
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
  const answers = sum(words.map((word) => sql`(c.found_by @@ ${beginning(word)} OR ${says(tx, word)})::int`));
  const byThemselves = sum(words.map((word) => sql`(c.found_by @@ ${beginning(word)})::int`));
  const rows = await tx
    .selectFrom((from) =>
      from
        .selectFrom("organisation_contact as c")
        .innerJoin("organisation as o", (join) =>
          join.onRef("o.place_id", "=", "c.place_id").onRef("o.organisation_id", "=", "c.organisation_id"),
        )
        .select(contactColumns)
        .select(["o.name as organisationName", answers.as("answers"), byThemselves.as("by_themselves")])
        .where("c.place_id", "=", placeOf(tx))
        .where("o.ended_at", "is", null)
        .$if(!isOfPlace, (query) => query.where("c.seen_by", "=", "public"))
        .as("found"),
    )
    .selectAll()
    .where("answers", ">", 0)
    .orderBy("answers", "desc")
    .orderBy("by_themselves", "desc")
    .orderBy("name")
    .limit(max)
    .execute();
  return rows.map(({ by_themselves: _byThemselves, ...contact }) => contact);
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
