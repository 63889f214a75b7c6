import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { organisationsOnAPage } from "./organisation.ts";
import { listNearest } from "./near.store.ts";
import type { Contact, FoundPage, OrganisationListed } from "./organisation.ts";
import { contactColumns, listedColumns, listedOf } from "./organisation.store.ts";
import { beginning, conditionsOf, says } from "./wanted.store.ts";
import type { DirectoryWanted } from "./wanted.store.ts";

/** How many organisations fit. */
async function countFound(tx: Tx, wanted: DirectoryWanted): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*)::int AS count FROM organisation o
    WHERE o.place_id = ${placeOf(tx)} AND ${conditionsOf(tx, wanted)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Which stand on a page is found by their names alone; only of those all the rest is read. */
async function listByName(
  tx: Tx,
  wanted: DirectoryWanted,
  { max, after }: { readonly max: number; readonly after: number },
) {
  const page = tx
    .selectFrom("organisation as o")
    .select("o.organisation_id")
    .where("o.place_id", "=", placeOf(tx))
    .where(conditionsOf(tx, wanted))
    .orderBy("o.name")
    .orderBy("o.organisation_id")
    .limit(max)
    .offset(after);
  const rows = await tx
    .selectFrom("organisation as o")
    .select(listedColumns)
    .where("o.place_id", "=", placeOf(tx))
    .where("o.organisation_id", "in", page)
    .orderBy("o.name")
    .orderBy("o.organisation_id")
    .limit(max)
    .execute();
  return rows.map(listedOf);
}

/** The organisations of a page of the list, the nearest first or by name, and how many there are in all. */
export async function listFound(tx: Tx, wanted: DirectoryWanted, page: number): Promise<FoundPage> {
  if (wanted.from !== undefined) return listNearest(tx, { ...wanted, from: wanted.from }, page);
  const count = await countFound(tx, wanted);
  const after = (page - 1) * organisationsOnAPage;
  if (after >= count && page > 1) return listFound(tx, wanted, 1);
  const organisations = count === 0 ? [] : await listByName(tx, wanted, { max: organisationsOnAPage, after });
  return { organisations, count, page };
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
  /** Which of the words, as a number: its first bit is the first word. */
  const bits = (condition: (word: string) => RawBuilder<unknown>) =>
    sql.join(
      words.map((word, at) => sql`((${condition(word)})::int << ${sql.lit(at)})`),
      sql` | `,
    );
  // Each word is looked for once in every organisation and once in every contact (a query with an OFFSET is answered by
  // itself, not mixed into the one around it); then what stands on the cards.
  const { rows } = await sql<RankedRow>`
    WITH saying AS MATERIALIZED (
      SELECT o.organisation_id, ${bits((word) => says(tx, word))} AS said
      FROM organisation o WHERE o.place_id = ${placeOf(tx)} AND o.ended_at IS NULL
    )
    SELECT contact_id, said | own AS answered FROM (
      SELECT c.contact_id, c.name, s.said, ${bits((word) => sql`c.found_by @@ ${beginning(word)}`)} AS own
      FROM organisation_contact c JOIN saying s USING (organisation_id)
      WHERE c.place_id = ${placeOf(tx)} ${isOfPlace ? sql`` : sql`AND c.seen_by = 'public'`} OFFSET 0
    ) named
    WHERE said | own > 0
    ORDER BY bit_count((said | own)::bit(32)) DESC, bit_count(own::bit(32)) DESC, name, contact_id
    LIMIT ${max}`.execute(tx);
  return withCards(tx, rows, words);
}

interface RankedRow {
  readonly contact_id: string;
  readonly answered: number;
}

async function withCards(
  tx: Tx,
  ranked: readonly RankedRow[],
  words: readonly string[],
): Promise<readonly ContactFound[]> {
  if (ranked.length === 0) return [];
  const contacts = await tx
    .selectFrom("organisation_contact as c")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "c.place_id").onRef("o.organisation_id", "=", "c.organisation_id"),
    )
    .select([...contactColumns, "o.name as organisationName"])
    .where("c.place_id", "=", placeOf(tx))
    .where(
      "c.contact_id",
      "in",
      ranked.map((row) => row.contact_id),
    )
    .limit(ranked.length)
    .execute();
  return ranked.flatMap(({ contact_id, answered }) => {
    const contact = contacts.find(({ id }) => id === contact_id);
    return contact === undefined ? [] : [{ ...contact, answers: words.filter((_, at) => (answered >> at) % 2 === 1) }];
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
export const listFoundFor = (tx: Tx, words: readonly string[], max: number): Promise<readonly OrganisationListed[]> =>
  listByName(tx, { words }, { max, after: 0 });

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
