import type { Tx } from "../../db/tables.ts";
import { listCommunities } from "../communities/index.ts";
import { listWorkerIds } from "../organisations/index.ts";
import type { Grant, GrantSaid } from "./funding.ts";
import { findGrant } from "./grants.store.ts";
import { holdGrant } from "./grant-writing.store.ts";
import { findRecipients } from "./help.store.ts";
import { recipientOf, toMatch } from "./upload-plan.rules.ts";

export interface GrantHere {
  readonly grant: Grant;
  /** Who works for the organisation that gets it, for the policies. */
  readonly workerIds: readonly string[];
}

/** A grant, held still where it is about to change. */
export async function findGrantHere(tx: Tx, id: string, hold?: "hold"): Promise<GrantHere | undefined> {
  if (hold !== undefined) await holdGrant(tx, id);
  const grant = await findGrant(tx, id);
  if (grant === undefined) return undefined;
  return { grant, workerIds: grant.recipientId === null ? [] : await listWorkerIds(tx, grant.recipientId) };
}

/** The communities that want to be here, to choose from. */
export const listCommunitiesToChoose = async (
  tx: Tx,
): Promise<readonly { readonly value: string; readonly words: string }[]> =>
  (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ value: id, words: name }));

/** The organisation of the directory that is paid, where its name or number is found there. */
export const findRecipient = async (tx: Tx, said: GrantSaid): Promise<string | null> =>
  recipientOf(said, await findRecipients(tx, toMatch([said])));
