import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { communitiesMax } from "../communities/index.ts";
import type { CommunityLinks } from "./links.rules.ts";
import type { NoReligionSaid } from "./said.rules.ts";

interface Row {
  readonly communityId: string;
  readonly name: string;
  readonly religious: readonly string[];
  readonly secular: readonly string[];
  readonly percent: string | null;
  readonly source: string | null;
  readonly period: string | null;
}

/** Each community that wants to be here, with the kinds of organisations that say they serve it. */
export async function listLinks(tx: Tx, communityId?: string): Promise<readonly CommunityLinks[]> {
  const names = (isFaith: boolean) => sql`ARRAY(SELECT o.name FROM organisation_community oc JOIN organisation o
    ON o.place_id = oc.place_id AND o.organisation_id = oc.organisation_id
    WHERE oc.place_id = c.place_id AND oc.community_id = c.community_id AND o.ended_at IS NULL
    AND ('faith' = ANY (o.kinds)) = ${isFaith} ORDER BY o.name LIMIT 50)`;
  const { rows } = await sql<Row>`
    SELECT c.community_id AS "communityId", c.name, ${names(true)} AS religious, ${names(false)} AS secular,
      r.percent, r.source, r.period
    FROM community c
    LEFT JOIN community_no_religion r ON r.place_id = c.place_id AND r.community_id = c.community_id
    WHERE c.place_id = ${placeOf(tx)} AND ${communityId === undefined ? sql`true` : sql`c.community_id = ${communityId}`}
      AND NOT EXISTS (SELECT FROM community_choice n WHERE n.place_id = c.place_id
        AND n.community_id = c.community_id AND n.ended_at IS NULL)
    ORDER BY c.name, c.community_id LIMIT ${communitiesMax}`.execute(tx);
  return rows.map(({ percent, source, period, ...row }) => ({
    ...row,
    noReligion:
      percent === null || source === null || period === null ? null : { percent: Number(percent), source, period },
  }));
}

export async function saveNoReligion(
  tx: Tx,
  { communityId, percent, source, period, personId }: NoReligionSaid & { readonly personId: string },
): Promise<void> {
  await sql`INSERT INTO community_no_religion (place_id, community_id, percent, source, period, said_by)
    VALUES (${placeOf(tx)}, ${communityId}, ${percent}, ${source}, ${period}, ${personId})
    ON CONFLICT (place_id, community_id) DO UPDATE SET percent = excluded.percent, source = excluded.source,
      period = excluded.period, said_by = excluded.said_by, said_at = now()`.execute(tx);
}
