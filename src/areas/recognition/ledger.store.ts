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
export async function postEntry(tx: Tx, entry: Entry): Promise<boolean> {
  if (!balances(entry)) {
    const { minutes, pence } = leftOf(entry);
    throw new Error(`An entry of the ledger did not come to nothing: ${minutes} minutes and ${pence} pence are left.`);
  }
  const placeId = placeOf(tx);
  const corrects = entry.corrects === undefined ? null : await postIdOf(tx, { ...entry, step: entry.corrects });
  const post = await tx
    .insertInto("recognition_post")
    .values({
      place_id: placeId,
      post_id: randomUUID(),
      source: entry.source,
      source_id: entry.sourceId,
      step: entry.step,
      on_day: entry.onDay,
      corrects,
      posted_by: entry.postedBy,
    })
    .onConflict((conflict) => conflict.columns(["place_id", "source", "source_id", "step"]).doNothing())
    .returning("post_id")
    .executeTakeFirst();
  if (post === undefined) return false;
  await tx
    .insertInto("recognition_line")
    .values(
      entry.lines.map((line, at) => ({
        place_id: placeId,
        post_id: post.post_id,
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
    )
    .execute();
  await addUp(tx, entry);
  return true;
}

async function postIdOf(tx: Tx, { source, sourceId, step }: Pick<Entry, "source" | "sourceId" | "step">) {
  const { post_id } = await tx
    .selectFrom("recognition_post")
    .select("post_id")
    .where("place_id", "=", placeOf(tx))
    .where("source", "=", source)
    .where("source_id", "=", sourceId)
    .where("step", "=", step)
    .executeTakeFirstOrThrow();
  return post_id;
}

/** Always in the order of the keys: two entries at once wait for each other and never stop each other. */
async function addUp(tx: Tx, { lines, onDay }: Entry): Promise<void> {
  const byKey = new Map<string, Line>();
  for (const line of lines) {
    const key = totalKeyOf(line, onDay);
    const before = byKey.get(key);
    byKey.set(key, {
      ...line,
      minutes: line.minutes + (before?.minutes ?? 0),
      pence: line.pence + (before?.pence ?? 0),
    });
  }
  const rows = [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1));
  await tx
    .insertInto("recognition_total")
    .values(
      rows.map(([key, line]) => ({
        place_id: placeOf(tx),
        total_key: key,
        month: monthOf(onDay),
        account: line.account,
        about: line.about,
        party: line.party.kind,
        organisation_id: idOf(line, "organisation"),
        service_id: idOf(line, "service"),
        minutes: line.minutes,
        pence: line.pence,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["place_id", "total_key"]).doUpdateSet({
        minutes: sql<number>`recognition_total.minutes + excluded.minutes`,
        pence: sql<number>`recognition_total.pence + excluded.pence`,
      }),
    )
    .execute();
}
