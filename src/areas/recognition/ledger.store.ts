import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Entry, Line } from "./ledger.ts";
import { balances, leftOf, monthOf, totalKeyOf } from "./ledger.rules.ts";

const idOf = ({ party }: Line, kind: "person" | "organisation" | "service"): string | null =>
  party.kind === kind ? party.id : null;

/**
 * Writes an entry into the ledger, and adds it to the totals of its month. Of each source and step there is one entry:
 * sent twice, at the same moment too, it is written once.
 *
 * @returns whether it was written now; false where it stands there already.
 * @example
 *   await postEntry(tx, { source: "claim", sourceId: claimId, step: "agreed", onDay: today, postedBy,
 *     lines: moneyAgreed("fee", 2500, { payer: { kind: "place" }, payee: { kind: "person", id: personId } }) });
 */
export const postEntry = async (tx: Tx, entry: Entry): Promise<boolean> => (await postEntries(tx, [entry])) === 1;

const keyOf = ({ source, sourceId, step }: Pick<Entry, "source" | "sourceId" | "step">): string =>
  `${source} ${sourceId} ${step}`;

/** As `postEntry`, with one statement a table however many there are. @returns how many were written now. */
export async function postEntries(tx: Tx, entries: readonly Entry[]): Promise<number> {
  for (const entry of entries)
    if (!balances(entry)) {
      const { minutes, pence } = leftOf(entry);
      throw new Error(
        `An entry of the ledger did not come to nothing: ${minutes} minutes and ${pence} pence are left.`,
      );
    }
  if (entries.length === 0) return 0;
  const byKey = new Map(entries.toReversed().map((entry) => [keyOf(entry), entry]));
  const postIds = await savePosts(tx, [...byKey.values()]);
  const written = [...postIds].flatMap(([key, postId]) => {
    const entry = byKey.get(key);
    return entry === undefined ? [] : [{ ...entry, postId }];
  });
  if (written.length === 0) return 0;
  const lines = written.flatMap(({ postId, lines: own }) =>
    own.map((line, at) => ({
      post_id: postId,
      number: at + 1,
      account: line.account,
      about: line.about,
      party: line.party.kind,
      person_id: idOf(line, "person"),
      organisation_id: idOf(line, "organisation"),
      service_id: idOf(line, "service"),
      minutes: line.minutes,
      pence: line.pence,
    })),
  );
  await sql`INSERT INTO recognition_line (place_id, post_id, number, account, about, party, person_id, organisation_id,
      service_id, minutes, pence)
    SELECT ${placeOf(tx)}, l.* FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l (post_id uuid, number int,
      account text, about text, party text, person_id uuid, organisation_id uuid, service_id uuid, minutes int,
      pence bigint)`.execute(tx);
  await addUp(tx, written);
  return written.length;
}

/** @returns the identifier of each entry that was written now, by its key. */
async function savePosts(tx: Tx, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const corrected = await postIdsOf(tx, entries);
  const posts = entries.map((entry) => ({
    post_id: randomUUID(),
    source: entry.source,
    source_id: entry.sourceId,
    step: entry.step,
    on_day: entry.onDay,
    corrects: correctedBy(entry, corrected),
    posted_by: entry.postedBy,
  }));
  const { rows } = await sql<{ postId: string; source: string; sourceId: string; step: string }>`
    INSERT INTO recognition_post (place_id, post_id, source, source_id, step, on_day, corrects, posted_by)
    SELECT ${placeOf(tx)}, p.* FROM jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) AS p (post_id uuid, source text,
      source_id uuid, step text, on_day date, corrects uuid, posted_by uuid)
    ON CONFLICT (place_id, source, source_id, step) DO NOTHING
    RETURNING post_id AS "postId", source, source_id AS "sourceId", step`.execute(tx);
  return new Map(rows.map((row) => [keyOf(row), row.postId]));
}

function correctedBy(entry: Entry, corrected: ReadonlyMap<string, string>): string | null {
  if (entry.corrects === undefined) return null;
  const id = corrected.get(keyOf({ ...entry, step: entry.corrects }));
  if (id === undefined) throw new Error("An entry of the ledger names one that is not there.");
  return id;
}

/** The entries that these put right. */
async function postIdsOf(tx: Tx, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const asked = entries.filter(({ corrects }) => corrects !== undefined);
  if (asked.length === 0) return new Map();
  const { rows } = await sql<{ postId: string; source: string; sourceId: string; step: string }>`
    SELECT post_id AS "postId", source, source_id AS "sourceId", step FROM recognition_post
    WHERE place_id = ${placeOf(tx)} AND source = ANY (${asked.map(({ source }) => source)}::text[])
      AND source_id = ANY (${asked.map(({ sourceId }) => sourceId)}::uuid[])
      AND step = ANY (${asked.map(({ corrects }) => corrects ?? "")}::text[])`.execute(tx);
  return new Map(rows.map((row) => [keyOf(row), row.postId]));
}

/** Always in the order of the keys: two entries at once wait for each other and never stop each other. */
async function addUp(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const byKey = new Map<string, Line & { readonly onDay: string }>();
  for (const { lines, onDay } of entries)
    for (const line of lines) {
      const key = totalKeyOf(line, onDay);
      const before = byKey.get(key);
      const minutes = line.minutes + (before?.minutes ?? 0);
      byKey.set(key, { ...line, onDay, minutes, pence: line.pence + (before?.pence ?? 0) });
    }
  const rows = [...byKey]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, line]) => ({
      total_key: key,
      month: monthOf(line.onDay),
      account: line.account,
      about: line.about,
      party: line.party.kind,
      organisation_id: idOf(line, "organisation"),
      service_id: idOf(line, "service"),
      minutes: line.minutes,
      pence: line.pence,
    }));
  await sql`INSERT INTO recognition_total (place_id, total_key, month, account, about, party, organisation_id, service_id,
      minutes, pence)
    SELECT ${placeOf(tx)}, t.* FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS t (total_key text, month date,
      account text, about text, party text, organisation_id uuid, service_id uuid, minutes bigint, pence bigint)
    ON CONFLICT (place_id, total_key) DO UPDATE SET minutes = recognition_total.minutes + excluded.minutes,
      pence = recognition_total.pence + excluded.pence`.execute(tx);
}
