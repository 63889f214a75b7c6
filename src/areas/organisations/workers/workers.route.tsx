import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findServed, listMembers } from "../../people/index.ts";
import { findHere } from "../organisation-here.store.ts";
import type { OrganisationHere } from "../organisation-here.store.ts";
import { saveWorker } from "../organisation-writing.store.ts";
import { mayConfirmWorker, mayJoinWorkers } from "../organisation.policy.ts";
import { organisationParams } from "../organisation.schema.ts";
import { formShown } from "../place-shown.ts";
import { joiningOf } from "../workers.rules.ts";
import { listWorkersAsked, listWorkersNamed, removeWorkerAsked, saveWorkerAsked } from "../workers.store.ts";
import { workersPage } from "./workers.page.tsx";

const peopleShownMax = 50;

interface Finding {
  readonly placeId: string;
  readonly find: string;
}

/** The organisation with who works there, who waits, and people of the place by part of their name. */
export async function findWorkers(tx: Tx, here: OrganisationHere, { placeId, find }: Finding) {
  const search = find.trim();
  const people = search === "" ? [] : await listMembers(tx, placeId, { search, limit: peopleShownMax + 1 });
  const id = here.organisation.id;
  return {
    ...here,
    find: search,
    workers: await listWorkersNamed(tx, id),
    asked: await listWorkersAsked(tx, id),
    people: people.slice(0, peopleShownMax).filter(({ personId }) => !here.workerIds.includes(personId)),
    areMore: people.length > peopleShownMax,
  };
}

const shown = ({ organisation, workerIds, ...listed }: Awaited<ReturnType<typeof findWorkers>>, actor: Actor) => ({
  ...listed,
  id: organisation.id,
  name: organisation.name,
  mayConfirm: mayConfirmWorker(actor, { workerIds }),
});

const named = z.array(z.object({ personId: z.string(), name: z.string() })).readonly();

export const workersFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}/workers",
  summary: "Who works for an organisation, who is said to, and people of the place to choose from by name",
  practices: ["P17", "P18"],
  reads: {
    params: organisationParams,
    query: z.object({ find: z.string().max(200).default("").describe("Part of a name.") }),
  },
  answers: z.object({
    id: z.string(),
    name: z.string(),
    workers: named,
    asked: named,
    mayConfirm: z.object({ allowed: z.boolean(), because: z.string() }),
    find: z.string(),
    people: named,
    areMore: z.boolean(),
  }),
  permit: mayJoinWorkers,
  find: async (tx, { params, query, place }) => {
    const here = await findHere(tx, params.organisation);
    return here && findWorkers(tx, here, { placeId: place.id, find: query.find });
  },
  answer: (here, { actor }) => found(shown(here, actor)),
  page: (answer, view) => workersPage(answer, { ...formShown(view), problems: [] }),
});

export const workersRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/workers",
  summary: "Say that somebody works for an organisation; it holds once the organisation itself says so",
  practices: ["P17", "P18"],
  reads: { params: organisationParams, body: z.strictObject({ person: z.string().default("") }) },
  permit: mayJoinWorkers,
  find: async (tx, { params, body, place, actor }) => {
    const here = await findHere(tx, params.organisation, "hold");
    if (here === undefined) return undefined;
    const isHere = z.uuid().safeParse(body.person).success && (await findServed(tx, body.person)) !== undefined;
    return { ...(await findWorkers(tx, here, { placeId: place.id, find: "" })), isHere, actor };
  },
  decide: (here, { body, actor }) =>
    joiningOf(body.person, {
      isHere: here.isHere,
      mayConfirm: mayConfirmWorker(actor, here).allowed,
      workerIds: here.workerIds,
      askedIds: here.asked.map(({ personId }) => personId),
      byId: actor.member?.personId ?? "",
    }),
  save: async (tx, { personId, waits }, { params, place, actor }) => {
    const id = params.organisation;
    const worker = { organisationId: id, personId };
    if (waits) await saveWorkerAsked(tx, { ...worker, askedById: actor.member?.personId ?? "" });
    else {
      await removeWorkerAsked(tx, worker);
      await saveWorker(tx, worker);
    }
    return {
      id,
      path: `/${place.slug}/organisations/${id}/workers`,
      happened: {
        what: waits ? "organisation.worker-said" : "organisation.worker-joined",
        subject: { kind: "organisation", id },
        detail: { person: personId },
      },
    };
  },
  form: ({ problems }, view, thing) => workersPage(shownWorkers(thing), { ...formShown(view), problems }),
});

/** What the page shows of those who were found, or of nobody. */
export const shownWorkers = (
  thing: (Awaited<ReturnType<typeof findWorkers>> & { readonly actor: Actor }) | undefined,
) => (thing === undefined ? nobodyYet : shown(thing, thing.actor));

const nobodyYet = {
  id: "",
  name: "",
  workers: [],
  asked: [],
  mayConfirm: { allowed: false, because: "" },
  find: "",
  people: [],
  areMore: false,
} as const;
