import { sql } from "kysely";
import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** What somebody began, chose, wrote, paid for and said of campaigns. */
export async function readCampaignsHeld(tx: Tx, personId: string): Promise<Held> {
  const place = placeOf(tx);
  const id = sql`${personId}::uuid`;
  const { rows } = await sql<{ did: string; words: string; on: string }>`
    SELECT 'Began a campaign' AS did, title AS words, begun_on::text AS "on"
      FROM campaign WHERE place_id = ${place} AND begun_by = ${id}
    UNION ALL SELECT 'Chose how a campaign is read', c.title || ', version ' || h.number, h.chosen_on::text
      FROM campaign_choice h JOIN campaign c USING (place_id, campaign_id)
      WHERE h.place_id = ${place} AND h.chosen_by = ${id}
    UNION ALL SELECT 'Said whether a paper said so', concat_ws(': ', says, nullif(because, '')), said_on::text
      FROM campaign_paper WHERE place_id = ${place} AND said_by = ${id}
    UNION ALL SELECT 'Wrote a version of a message', language || ', version ' || number || ': ' || message, written_on::text
      FROM campaign_material WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Wrote down what a campaign cost', words, written_on::text
      FROM campaign_cost WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Wrote down what was counted of a campaign', what, written_on::text
      FROM campaign_count WHERE place_id = ${place} AND written_by = ${id}
    UNION ALL SELECT 'Said of a campaign', concat_ws(': ', agrees, words), said_on::text
      FROM campaign_saying WHERE place_id = ${place} AND said_by = ${id}
    ORDER BY 3, 1, 2 LIMIT ${linesMax}`.execute(tx);
  return rows.map(({ did, words, on }) => ({ What: did, Words: words, On: on }));
}

/** What was chosen and said stays, as what a side chose and said; the name goes. */
export async function eraseCampaigns(tx: Tx, personId: string): Promise<void> {
  const place = placeOf(tx);
  for (const [table, column] of [
    ["campaign", "begun_by"],
    ["campaign_choice", "chosen_by"],
    ["campaign_paper", "said_by"],
    ["campaign_material", "written_by"],
    ["campaign_cost", "written_by"],
    ["campaign_count", "written_by"],
    ["campaign_saying", "said_by"],
  ] as const)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = NULL
      WHERE place_id = ${place} AND ${sql.ref(column)} = ${personId}::uuid`.execute(tx);
}

/** Where two records are of one person. */
export const campaignsOfPerson: readonly Moves[] = [
  movesRows({ kind: "campaign.begun", table: "campaign", of: "begun_by", by: ["campaign_id"] }),
  movesRows({ kind: "campaign.chosen", table: "campaign_choice", of: "chosen_by", by: ["campaign_id", "number"] }),
  movesRows({ kind: "campaign.paper", table: "campaign_paper", of: "said_by", by: ["campaign_id"] }),
  movesRows({ kind: "campaign.material", table: "campaign_material", of: "written_by", by: ["material_id"] }),
  movesRows({ kind: "campaign.cost", table: "campaign_cost", of: "written_by", by: ["campaign_id", "number"] }),
  movesRows({ kind: "campaign.count", table: "campaign_count", of: "written_by", by: ["count_id"] }),
  movesRows({
    kind: "campaign.said",
    table: "campaign_saying",
    of: "said_by",
    by: ["saying_id"],
    once: ["campaign_id", "read_as"],
  }),
];
