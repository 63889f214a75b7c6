import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";

interface OnAgenda {
  readonly sessionId: string;
  readonly caseId: string;
}

export async function putOnAgenda(tx: Tx, { sessionId, caseId }: OnAgenda, by: string): Promise<void> {
  await tx
    .insertInto("support_case_agenda")
    .values({ place_id: placeOf(tx), session_id: sessionId, case_id: caseId, put_by: by })
    .onConflict((clash) => clash.doNothing())
    .execute();
}
