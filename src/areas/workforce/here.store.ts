import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Role } from "../../nouns/role.ts";
import { listCategories } from "../communities/index.ts";
import { listOrganisationsToChoose, listOwnOrganisations } from "../organisations/index.ts";
import { rolesThatSeeFigures } from "../places/index.ts";
import { findPolicyInForce } from "../reach/index.ts";
import type { Local } from "./groups.rules.ts";
import { policyNamed } from "./policy.rules.ts";
import type { Named } from "./workforce.ts";

interface WhoWrites {
  /** Null: nobody who is known. */
  readonly personId: string | null;
  readonly forAll: boolean;
}

/** The organisations somebody may write of: their own, and at most a hundred for those who look after all. */
export async function listToWriteOf(tx: Tx, { personId, forAll }: WhoWrites): Promise<readonly Named[]> {
  if (personId === null) return [];
  const organisations = forAll
    ? (await listOrganisationsToChoose(tx, {})).organisations
    : await listOwnOrganisations(tx, personId);
  return organisations.map(({ id, name }) => ({ id, name }));
}

export async function listOwnIds(tx: Tx, personId: string | null): Promise<readonly string[]> {
  return personId === null ? [] : (await listOwnOrganisations(tx, personId)).map(({ id }) => id);
}

/** Of some organisations those that run or pay for services: the standards ask them for figures, and nobody else. */
export async function listAskedForFigures(tx: Tx, ids: readonly string[]): Promise<readonly Named[]> {
  if (ids.length === 0) return [];
  const { organisations } = await listOrganisationsToChoose(tx, { ids });
  return organisations.filter(
    ({ id, kinds }) => ids.includes(id) && kinds.some((kind) => kind === "service" || kind === "commissioner"),
  );
}

/** How this place counts and shows. */
export interface RulesHere {
  readonly rolesThatSee: readonly Role[];
  readonly policy: ReturnType<typeof policyNamed>;
  /** The place’s own categories, those that are no longer in force too: figures of earlier years have them. */
  readonly locals: readonly Local[];
}

export const findRules = async (tx: Tx): Promise<RulesHere> => ({
  rolesThatSee: await rolesThatSeeFigures(tx, placeOf(tx)),
  policy: policyNamed(await findPolicyInForce(tx)),
  locals: await listCategories(tx),
});
