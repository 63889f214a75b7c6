import type { Tx } from "../../db/tables.ts";
import { listOrganisationsToChoose, listOwnOrganisations } from "../organisations/index.ts";
import type { Named } from "./training.ts";

/** The organisations to choose from: at most a hundred. */
export async function listOrganisations(tx: Tx): Promise<readonly Named[]> {
  const { organisations } = await listOrganisationsToChoose(tx, {});
  return organisations.map(({ id, name }) => ({ id, name }));
}

interface WhoCounts {
  /** Null: nobody who is known. */
  readonly personId: string | null;
  readonly mayKeep: boolean;
}

/** Those whose people somebody may count: their own, and for those who keep training all. */
export async function listToCount(tx: Tx, { personId, mayKeep }: WhoCounts): Promise<readonly Named[]> {
  if (personId === null) return [];
  return mayKeep
    ? listOrganisations(tx)
    : (await listOwnOrganisations(tx, personId)).map(({ id, name }) => ({ id, name }));
}
