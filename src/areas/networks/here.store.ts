import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listMembers } from "../people/index.ts";
import { arePublicPagesOn } from "../places/index.ts";
import type { Cohort } from "./course.ts";
import { listCohorts } from "./courses.store.ts";
import type { Clause } from "./framework.ts";
import { listClauses } from "./framework.store.ts";
import type { Incident } from "./incident.ts";
import { listIncidents } from "./incidents.store.ts";
import type { Network, Practitioner } from "./network.ts";
import { findNetwork } from "./networks.store.ts";

const choicesMax = 500;

interface OfPlace {
  readonly arePublic: boolean;
}

export const findPublic = async (tx: Tx): Promise<OfPlace> => ({ arePublic: await arePublicPagesOn(tx, placeOf(tx)) });

export interface Here {
  readonly network: Network;
}

export async function findHere(tx: Tx, id: string): Promise<Here | undefined> {
  const network = await findNetwork(tx, id);
  return network && { network };
}

export interface MemberToChoose {
  readonly personId: string;
  readonly name: string;
}

/** A network, and the people of the place to choose from. */
export async function findToChoose(
  tx: Tx,
  id: string,
): Promise<(Here & { readonly members: readonly MemberToChoose[] }) | undefined> {
  const here = await findHere(tx, id);
  return here && { ...here, members: await listMembers(tx, placeOf(tx), { limit: choicesMax }) };
}

export interface PractitionerHere extends Here {
  readonly practitioner: Practitioner;
}

/** One of a network: an identifier of another network is nobody here. */
export async function findPractitioner(
  tx: Tx,
  { network: id, leader }: { readonly network: string; readonly leader: string },
): Promise<PractitionerHere | undefined> {
  const here = await findHere(tx, id);
  const practitioner = here?.network.practitioners.find((one) => one.id === leader && one.name !== null);
  return here && practitioner && { ...here, practitioner };
}

export interface CohortHere extends Here {
  readonly cohort: Cohort;
  /** Those who have a place in it. */
  readonly members: readonly Practitioner[];
}

export async function findCohort(
  tx: Tx,
  { network: id, cohort: cohortId }: { readonly network: string; readonly cohort: string },
): Promise<CohortHere | undefined> {
  const here = await findHere(tx, id);
  const cohort = here && (await listCohorts(tx, id)).find((one) => one.id === cohortId);
  return (
    here &&
    cohort && {
      ...here,
      cohort,
      members: here.network.practitioners.filter(
        ({ places, name }) => name !== null && places.some((place) => place.cohort.id === cohortId),
      ),
    }
  );
}

export interface ClauseHere extends Here {
  readonly clause: Clause;
}

export async function findClause(
  tx: Tx,
  { network: id, clause: clauseId }: { readonly network: string; readonly clause: string },
): Promise<ClauseHere | undefined> {
  const here = await findHere(tx, id);
  const clause = here && (await listClauses(tx, id)).find((one) => one.id === clauseId);
  return here && clause && { ...here, clause };
}

export interface IncidentHere extends Here {
  readonly incident: Incident;
}

export async function findIncident(
  tx: Tx,
  { network: id, incident: incidentId }: { readonly network: string; readonly incident: string },
): Promise<IncidentHere | undefined> {
  const here = await findHere(tx, id);
  const incident = here && (await listIncidents(tx, id)).find((one) => one.id === incidentId);
  return here && incident && { ...here, incident };
}
