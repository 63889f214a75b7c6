import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { findOrganisation } from "../organisations/index.ts";
import { listMembers } from "../people/index.ts";
import type { Named } from "./claim.ts";

export interface PayeeHere {
  readonly personId: string | null;
  readonly workerIds: readonly string[];
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
      : { personId: null, workerIds: found.workerIds, other: { id: organisation, name: found.name } };
  }
  const own = actor.member?.personId ?? "";
  if (person === "" || person === own) return { personId: own, workerIds: [], other: null };
  const [member] = await listMembers(tx, placeOf(tx), { personIds: [person], limit: 1 });
  return member && { personId: person, workerIds: [], other: { id: person, name: member.name } };
}
