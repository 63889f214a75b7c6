import type { Tx } from "../../db/tables.ts";
import { findAgreement, listWorkersOf } from "./agreement.store.ts";
import { holdAgreement } from "./agreement-writing.store.ts";
import type { WorkerToName } from "./agreement.rules.ts";
import type { Agreement } from "./agreement.ts";

export interface AgreementHere {
  readonly agreement: Agreement;
  /** Who works for either side. */
  readonly sideWorkers: readonly WorkerToName[];
  /** For the policies. */
  readonly workerIds: readonly string[];
  readonly namedIds: readonly string[];
}

/** An agreement with the people of both sides, held still where it is about to change. */
export async function findHere(tx: Tx, id: string, hold?: "hold"): Promise<AgreementHere | undefined> {
  if (hold !== undefined) await holdAgreement(tx, id);
  const agreement = await findAgreement(tx, id);
  if (agreement === undefined) return undefined;
  const sideWorkers = await listWorkersOf(
    tx,
    agreement.parties.filter(({ isHere }) => isHere).map((party) => party.id),
  );
  return {
    agreement,
    sideWorkers,
    workerIds: sideWorkers.map(({ personId }) => personId),
    namedIds: agreement.versions.flatMap(({ workers }) => workers.map(({ personId }) => personId)),
  };
}
