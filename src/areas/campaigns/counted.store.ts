import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { partsMax } from "./campaign.ts";
import type { Counted } from "./campaign.ts";
import type { Writing } from "./campaigns.store.ts";
import { countedShown } from "./counted.rules.ts";
import type { CountedWritten } from "./counted.rules.ts";

/** What was counted of a campaign, the oldest first: nobody above this gets a number that has not passed the gate. */
export async function listCounted(tx: Tx, campaignId: string): Promise<readonly Counted[]> {
  const rows = await tx
    .selectFrom("campaign_count as c")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "c.place_id").onRef("p.person_id", "=", "c.written_by"),
    )
    .selectAll("c")
    .select("p.name as writer")
    .where("c.place_id", "=", placeOf(tx))
    .where("c.campaign_id", "=", campaignId)
    .orderBy("c.until_day")
    .orderBy("c.count_id")
    .limit(partsMax)
    .execute();
  return rows.map((row) =>
    countedShown({
      id: row.count_id,
      step: row.step,
      what: row.what,
      count: row.counted,
      outOf: row.out_of,
      from: row.from_day,
      until: row.until_day,
      how: row.how,
      written: { by: row.writer, byId: row.written_by, side: row.side, on: row.written_on },
    }),
  );
}

export async function saveCounted(
  tx: Tx,
  { campaignId, ...counted }: CountedWritten & { readonly campaignId: string },
  { byId, side, today }: Writing,
): Promise<void> {
  await tx
    .insertInto("campaign_count")
    .values({
      place_id: placeOf(tx),
      campaign_id: campaignId,
      count_id: randomUUID(),
      step: counted.step,
      what: counted.what,
      counted: counted.count,
      out_of: counted.outOf,
      from_day: counted.from,
      until_day: counted.until,
      how: counted.how,
      written_by: byId,
      side,
      written_on: today,
    })
    .execute();
}
