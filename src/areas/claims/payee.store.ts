import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { findOrganisation } from "../organisations/index.ts";
import { listMembers } from "../people/index.ts";
import type { Named } from "./claim.ts";
import { listWorkedWith } from "./works-with.store.ts";

export interface PayeeHere {
  readonly personId: string | null;
  readonly workerIds: readonly string[];
  /** Whoever asks works with them. */
  readonly worksWith: boolean;
  /** Somebody else than whoever types, or an organisation. */
  readonly other: Named | null;
}

interface Asked {
  readonly actor: Actor;
  /** Identifiers; empty: oneself. */
  readonly person: string;
  readonly organisation?: string;
}

/** Who is paid: whoever asks, somebody of the place, or an organisation of it; undefined where there is no such. */
export async function findPayee(tx: Tx, { actor, person, organisation = "" }: Asked): Promise<PayeeHere | undefined> {
  if (organisation !== "") {
    const found = await findOrganisation(tx, organisation);
    return found === undefined || found.endedAt !== null
      ? undefined
      : { personId: null, workerIds: found.workerIds, worksWith: false, other: { id: organisation, name: found.name } };
  }
  const own = actor.member?.personId ?? "";
  const self = { personId: own, workerIds: [], worksWith: false, other: null };
  if (person === "") return self;
  const [member] = await listMembers(tx, placeOf(tx), { personIds: [person], limit: 1 });
  if (member === undefined) return undefined;
  const { personId, name } = member;
  if (personId === own) return self;
  const worksWith = (await listWorkedWith(tx, own, [personId])).has(personId);
  return { personId, workerIds: [], worksWith, other: { id: personId, name } };
}
