import { sql } from "kysely";
import type { Json } from "../../db/canonical-json.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { saveSetting, settingIn } from "../places/index.ts";
import { shareByDefault, shareChosen } from "./share.rules.ts";
import type { TimeWritten } from "./share.rules.ts";

const name = "recording-share";

/** What the place set as the most that writing down may take. */
export const findShare = async (tx: Tx): Promise<number> =>
  (await settingIn(tx, placeOf(tx), { name, shape: shareChosen }))?.value ?? shareByDefault;

export const saveShare = (tx: Tx, value: Json, proposalId: string): Promise<void> =>
  saveSetting(tx, placeOf(tx), { name, value, proposalId });

/** Since the first of a month, out of the totals: no contribution is read one by one. */
export async function findTimeWritten(tx: Tx, month: string): Promise<TimeWritten> {
  const { rows } = await sql<TimeWritten>`SELECT coalesce(-sum(t.minutes), 0)::float8 AS minutes,
      coalesce(-sum(t.minutes) FILTER (WHERE t.about = 'recording'), 0)::float8 AS "minutesRecording"
    FROM recognition_total t
    WHERE t.place_id = ${placeOf(tx)} AND t.month >= ${month}::date AND t.account = 'given-by'`.execute(tx);
  return rows[0] ?? { minutes: 0, minutesRecording: 0 };
}
