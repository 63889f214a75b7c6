import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { listCommunities } from "../communities/index.ts";
import { listEntries } from "../exchange/index.ts";
import {
  findOrganisation,
  listOrganisationsToChoose,
  listOwnOrganisations,
  listServices,
} from "../organisations/index.ts";
import { listMembers } from "../people/index.ts";
import type { Named } from "./ask.ts";
import type { AskingHere, PartnerHere } from "./asking.ts";
import { askedThisMonth, findLimit } from "./asking.store.ts";
import { listAsks } from "./asks.store.ts";
import { monthOf } from "./load.rules.ts";
import { mayStillJoin } from "./state.rules.ts";

const workersMax = 100;
const entriesMax = 5;
const plansMax = 200;
const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Asking {
  readonly actor: Pick<Actor, "member">;
  /** The partner’s identifier; empty where none is chosen yet. */
  readonly organisation: string;
  readonly find?: string;
  /** A plain date. */
  readonly today: string;
}

async function findPartner(tx: Tx, { actor, organisation: id, today }: Asking): Promise<PartnerHere | null> {
  // Whoever is nobody here is refused; until then there is nothing to look up for them.
  if (actor.member === null) return null;
  const { personId } = actor.member;
  const organisation = identifier.test(id) ? await findOrganisation(tx, id) : undefined;
  if (organisation === undefined || organisation.endedAt !== null) return null;
  const [askedFrom, askedUntil] = monthOf(today);
  const asks = await listAsks(tx, { organisationIds: [id], askedFrom, askedUntil });
  const { workerIds } = organisation;
  const mine = await listAsks(tx, { organisationIds: [id], askedFrom, askedUntil, askedBy: personId });
  const mayNotJoin = new Set(workerIds.includes(personId) ? asks.map((one) => one.id) : mine.map((one) => one.id));
  const people =
    workerIds.length === 0 ? [] : await listMembers(tx, placeOf(tx), { personIds: workerIds, limit: workersMax });
  const entries = await listEntries(tx, { concerns: { personId, organisationIds: [id] }, openOn: today, max: 50 });
  return {
    organisation,
    workers: people.map(({ personId: worker, name }) => ({ id: worker, name })),
    load: await askedThisMonth(tx, { organisationId: id, today }),
    limit: await findLimit(tx, id),
    toJoin: asks.filter((ask) => !mayNotJoin.has(ask.id) && mayStillJoin(ask, today)),
    entries: entries.filter(({ ofId }) => ofId === id).slice(0, entriesMax),
  };
}

/** The plans of the place, by title: what is asked can be for one of them. */
async function listPlansToChoose(tx: Tx): Promise<readonly Named[]> {
  return tx
    .selectFrom("place_plan")
    .select(["plan_id as id", "title as name"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("title")
    .orderBy("plan_id")
    .limit(plansMax)
    .execute();
}

/** What the form that asks a partner lets one choose from, and what is known of the partner. */
export async function findAskingHere(tx: Tx, asking: Asking): Promise<AskingHere> {
  const { actor, organisation, find = "" } = asking;
  const { organisations, areMore } = await listOrganisationsToChoose(tx, { find, ids: [organisation] });
  const named = ({ id, name }: Named): Named => ({ id, name });
  return {
    organisations: organisations.map(named),
    areMore,
    services: (await listServices(tx)).map(named),
    communities: (await listCommunities(tx)).filter(({ isHere }) => isHere).map(named),
    plans: actor.member === null ? [] : await listPlansToChoose(tx),
    own: actor.member === null ? [] : await listOwnOrganisations(tx, actor.member.personId),
    partner: await findPartner(tx, asking),
  };
}
