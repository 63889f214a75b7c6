import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { steps } from "./step.ts";
import type { StepSaid } from "./step.ts";

const rowsMax = 5000;

/** What was said of each box, by session. */
export async function listStepsOf(
  tx: Tx,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StepSaid[]>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("session_step as t")
    .leftJoin("person as p", (join) =>
      join.onRef("p.place_id", "=", "t.place_id").onRef("p.person_id", "=", "t.saved_by"),
    )
    .select(["t.session_id", "t.step", "t.is_done", "t.said", "t.on_day", "p.name"])
    .where("t.place_id", "=", placeOf(tx))
    .where("t.session_id", "in", sessionIds)
    .orderBy("t.session_id")
    .orderBy("t.step")
    .limit(rowsMax)
    .execute();
  const ofSession = (id: string): readonly StepSaid[] =>
    rows.flatMap((row) => {
      const step = steps.find((one) => one === row.step);
      return step === undefined || row.session_id !== id
        ? []
        : [{ step, isDone: row.is_done, said: row.said, onDay: row.on_day, by: row.name ?? "" }];
    });
  return new Map(sessionIds.map((id) => [id, ofSession(id)]));
}

/** What was said of each box of one session. */
export const listSteps = async (tx: Tx, sessionId: string): Promise<readonly StepSaid[]> =>
  (await listStepsOf(tx, [sessionId])).get(sessionId) ?? [];
