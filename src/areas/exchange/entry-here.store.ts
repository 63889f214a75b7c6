import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { hasRole } from "../../nouns/actor.ts";
import { listCommunities } from "../communities/index.ts";
import { listOrganisationsToChoose, listOwnOrganisations, listServices } from "../organisations/index.ts";
import { standings } from "../people/index.ts";
import { findEntry } from "./entry.store.ts";
import { holdExchange } from "./entry-writing.store.ts";
import type { Entry } from "./entry.ts";
import { standingWords } from "./standing-words.ts";
import { sideOfOrganisation, sideOfStanding } from "./whose.rules.ts";
import type { ToChoose } from "./whose.rules.ts";

export interface EntryHere {
  readonly entry: Entry;
  /** The organisations that whoever asks works for. */
  readonly ownIds: readonly string[];
}

export const listOwnIds = async (tx: Tx, { member }: Actor): Promise<readonly string[]> =>
  member === null ? [] : (await listOwnOrganisations(tx, member.personId)).map(({ id }) => id);

interface Asking {
  readonly actor: Actor;
  readonly hold?: true;
}

/** An entry and whose people whoever asks is one of; held still where it is about to change. */
export async function findHere(tx: Tx, id: string, { actor, hold }: Asking): Promise<EntryHere | undefined> {
  if (hold === true) await holdExchange(tx);
  const entry = await findEntry(tx, id);
  return entry && { entry, ownIds: await listOwnIds(tx, actor) };
}

interface Looking {
  /** Part of an organisation's name that is looked for. */
  readonly find?: string;
  /** Organisations that are chosen already: in the list, whatever is looked for. */
  readonly chosen?: readonly string[];
}

/**
 * What there is to choose from, and for whom whoever asks may write: never for an organisation they do not work for,
 * and those they work for first.
 */
export async function listToChoose(tx: Tx, actor: Actor, { find = "", chosen = [] }: Looking): Promise<ToChoose> {
  const communities = (await listCommunities(tx)).filter(({ isHere }) => isHere);
  const ownIds = await listOwnIds(tx, actor);
  const { organisations, areMore } = await listOrganisationsToChoose(tx, { find, ids: [...chosen, ...ownIds] });
  const writesDown = hasRole(actor, "engagement-lead", "administrator");
  const mayWriteForServices = hasRole(actor, "practitioner", "engagement-lead", "senior-manager", "commissioner");
  const services = mayWriteForServices ? await listServices(tx) : [];
  return {
    organisations,
    areMore,
    communities,
    whose: [
      ...organisations
        .filter(({ id }) => writesDown || ownIds.includes(id))
        .map(({ id, name, kinds }) => ({
          ofKind: "organisation" as const,
          id,
          words: name,
          side: sideOfOrganisation(kinds),
        })),
      ...services.map(({ id, name }) => ({
        ofKind: "service" as const,
        id,
        words: `Service: ${name}`,
        side: "statutory" as const,
      })),
      ...communities.map(({ id, name }) => ({
        ofKind: "community" as const,
        id,
        words: `Heard in a community: ${name}`,
        side: "community" as const,
      })),
      ...standings.map((standing) => ({
        ofKind: "person" as const,
        id: standing,
        words: `Myself. ${standingWords[standing]}`,
        side: sideOfStanding(standing),
      })),
    ],
  };
}
