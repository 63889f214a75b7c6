import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import {
  listOrganisationsToChoose,
  listOwnOrganisations,
  listServices,
  listWorkerIds,
} from "../organisations/index.ts";
import type { Contribution, Givers, WritingHere } from "./contribution.ts";
import { findContribution } from "./contributions.store.ts";
import { takeContributionTurn } from "./writing.store.ts";

/** A contribution, and whom it concerns. */
export interface Concerned extends Givers {
  readonly contribution: Contribution;
}

export async function findConcerned(tx: Tx, id: string): Promise<Concerned | undefined> {
  const contribution = await findContribution(tx, id);
  if (contribution === undefined) return undefined;
  const { personId, writtenById, organisation } = contribution;
  const workerIds = organisation === null ? [] : await listWorkerIds(tx, organisation.id);
  return { contribution, personId, writtenById, workerIds };
}

/** As `findConcerned`, and nobody else decides about it until this is done. */
export async function holdConcerned(tx: Tx, id: string): Promise<Concerned | undefined> {
  await takeContributionTurn(tx, id);
  return findConcerned(tx, id);
}

interface Looking {
  /** Part of a name. */
  readonly find: string;
  /** Chosen already, by its identifier. */
  readonly organisation: string;
  /** Whoever writes may write down what others gave. */
  readonly forOthers: boolean;
}

export async function findWritingHere(
  tx: Tx,
  actor: Actor,
  { find, organisation, forOthers }: Looking,
): Promise<WritingHere> {
  const own = actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId);
  const { organisations, areMore } = forOthers
    ? await listOrganisationsToChoose(tx, { find, ids: [organisation] })
    : { organisations: [], areMore: false };
  const ownIds = new Set(own.map(({ id }) => id));
  const others = organisations.filter(({ id }) => !ownIds.has(id)).map(({ id, name }) => ({ id, name }));
  const services = (await listServices(tx)).map(({ id, name }) => ({ id, name }));
  return { own, organisations: [...own, ...others], areMore, services };
}

/** The organisations that a person works for. */
export const listOwnIds = async (tx: Tx, personId: string): Promise<readonly string[]> =>
  (await listOwnOrganisations(tx, personId)).map(({ id }) => id);
