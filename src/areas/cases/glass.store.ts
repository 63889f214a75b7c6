import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { glassMinutes } from "./case.ts";

interface GlassBroken {
  readonly caseId: string;
  readonly personId: string;
  readonly ofId: string;
  readonly reason: string;
  readonly at: Date;
}

/** Open for an hour, to one person. @practice P17 */
export async function saveGlass(tx: Tx, { caseId, personId, ofId, reason, at }: GlassBroken): Promise<void> {
  await tx
    .insertInto("support_case_glass")
    .values({
      place_id: placeOf(tx),
      glass_id: randomUUID(),
      case_id: caseId,
      person_id: personId,
      of_id: ofId,
      reason,
      opened_at: at,
      until_at: new Date(at.getTime() + glassMinutes * 60_000),
    })
    .execute();
}

interface Reviewed {
  readonly glassId: string;
  readonly by: string;
  readonly wasRight: boolean;
  readonly review: string;
  readonly at: Date;
}

/** Looked at by somebody else; once. */
export async function saveReview(tx: Tx, { glassId, by, wasRight, review, at }: Reviewed): Promise<void> {
  await tx
    .updateTable("support_case_glass")
    .set({ reviewed_by: by, reviewed_at: at, was_right: wasRight, review })
    .where("place_id", "=", placeOf(tx))
    .where("glass_id", "=", glassId)
    .where("reviewed_at", "is", null)
    .execute();
}
