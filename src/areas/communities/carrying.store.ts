import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Problem } from "../../nouns/result.ts";
import { listCategories, saveSteps } from "./local-categories.store.ts";
import { problemsOfStep, rowsOfStep } from "./step.rules.ts";
import type { Step } from "./step.rules.ts";

/** What no longer fits since a step was proposed. */
export const listStepProblems = async (tx: Tx, step: Step): Promise<readonly Problem[]> =>
  problemsOfStep(await listCategories(tx), step);

/** Makes a step hold, in the transaction in which the keepers' last yes is said. */
export async function saveCarriedStep(tx: Tx, step: Step, proposalId: string): Promise<void> {
  const { because } = await tx
    .selectFrom("proposal")
    .select("because")
    .where("place_id", "=", placeOf(tx))
    .where("proposal_id", "=", proposalId)
    .executeTakeFirstOrThrow();
  const rows = rowsOfStep(await listCategories(tx), step, { because, proposalId });
  if (!rows.ok) throw new Error("A step of the categories was carried that no longer fits.");
  await saveSteps(tx, rows.value);
}
