import type { Tx } from "../../db/tables.ts";
import { findGrantHere } from "../funding/index.ts";
import type { Grant } from "../funding/index.ts";
import { listAgreements } from "./agreements.store.ts";
import type { AgreementKept } from "./cost.ts";

export interface AgreementHere {
  readonly grant: Grant;
  readonly workerIds: readonly string[];
  readonly agreement: AgreementKept | null;
}

/** A grant with what was agreed about its payment, held still where it is about to change. */
export async function findAgreementHere(tx: Tx, grantId: string, hold?: "hold"): Promise<AgreementHere | undefined> {
  const here = await findGrantHere(tx, grantId, hold);
  if (here === undefined) return undefined;
  const [agreement = null] = await listAgreements(tx, { grantId });
  return { ...here, agreement };
}
