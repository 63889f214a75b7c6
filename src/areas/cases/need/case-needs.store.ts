import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import { needsOf } from "../../needs/index.ts";
import type { Need } from "../../needs/index.ts";

const needsMax = 100;

/** What somebody who is helped needs, and whether it was there. @practice P16 */
export async function listCaseNeeds(tx: Tx, caseId: string): Promise<readonly Need[]> {
  const rows = await tx
    .selectFrom("support_case_need")
    .select("need_id as id")
    .where("place_id", "=", placeOf(tx))
    .where("case_id", "=", caseId)
    .orderBy("need_id")
    .limit(needsMax)
    .execute();
  return needsOf(
    tx,
    rows.map(({ id }) => id),
  );
}

export async function keepCaseNeed(tx: Tx, caseId: string, needId: string): Promise<void> {
  await tx
    .insertInto("support_case_need")
    .values({ place_id: placeOf(tx), case_id: caseId, need_id: needId })
    .execute();
}
