import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { listOrganisationsToChoose, listOwnOrganisations } from "../organisations/index.ts";
import { arePublicPagesOn } from "../places/index.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Named } from "./audit.ts";
import { findLimits } from "./limits.store.ts";
import type { LimitsPage } from "./limits.ts";

export interface LimitsHere {
  readonly page: LimitsPage;
  readonly own: readonly Named[];
  readonly organisations: readonly Named[];
  /** Pages are open to everybody here, and the service shows this one. */
  readonly arePublic: boolean;
}

/** The page of a service, with whoever looks. What is not shown to everybody is there for the people of the place alone. */
export async function findLimitsHere(tx: Tx, serviceId: string, { member }: Actor): Promise<LimitsHere | undefined> {
  const page = await findLimits(tx, serviceId);
  if (page === undefined) return undefined;
  return {
    page,
    own: member === null ? [] : (await listOwnOrganisations(tx, member.personId)).map(({ id, name }) => ({ id, name })),
    organisations:
      member === null
        ? []
        : (await listOrganisationsToChoose(tx, {})).organisations.map(({ id, name }) => ({ id, name })),
    arePublic: page.shownOn !== null && (await arePublicPagesOn(tx, placeOf(tx))),
  };
}
