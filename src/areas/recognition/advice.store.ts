import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Advice } from "./advice.ts";
import { leafletsKept } from "./recognition.schema.ts";

/** Whom this place names to people; null while it names nobody. */
export async function findAdvice(tx: Tx): Promise<Advice | null> {
  const row = await tx
    .selectFrom("pay_terms")
    .select(["adviser", "adviser_contact", "leaflets"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("set_at", "desc")
    .orderBy("terms_id")
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.adviser === ""
    ? null
    : { adviser: row.adviser, contact: row.adviser_contact, leaflets: leafletsKept.parse(row.leaflets) };
}

interface FirstAsked {
  /** Who is written to, and in which language: each person once. Without an identifier: nobody that the place knows. */
  readonly people: readonly { readonly personId: string | null; readonly language: string }[];
  readonly by: string | null;
  /** A plain date. */
  readonly today: string;
}

/**
 * Independent advice goes out with somebody’s first invitation, before they gave any time: kept as offered to those to
 * whom nobody offered it yet.
 * @returns the advice that goes out with the invitation to somebody; null where it went before, or nobody is named.
 * @practice P20
 */
export async function offerAdviceFirst(
  tx: Tx,
  { people, by, today }: FirstAsked,
): Promise<(personId: string | null) => Advice | null> {
  const advice = await findAdvice(tx);
  if (advice === null) return () => null;
  const known = people.flatMap(({ personId, language }) => (personId === null ? [] : [{ personId, language }]));
  const { rows } = await sql<{ readonly person_id: string }>`
    INSERT INTO pay_advice (place_id, advice_id, person_id, adviser, language, offered_on, offered_by)
    SELECT ${placeOf(tx)}::uuid, gen_random_uuid(), p.person_id, ${advice.adviser}, p.language, ${today}::date, ${by}::uuid
    FROM unnest(${known.map(({ personId }) => personId)}::uuid[], ${known.map(({ language }) => language)}::text[])
      AS p (person_id, language)
    WHERE NOT EXISTS (
      SELECT FROM pay_advice a WHERE a.place_id = ${placeOf(tx)} AND a.person_id = p.person_id
    )
    RETURNING person_id`.execute(tx);
  const first = new Set(rows.map(({ person_id }) => person_id));
  return (personId) => (personId === null || first.has(personId) ? advice : null);
}
