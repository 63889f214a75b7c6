import { z } from "zod";
import { changeInPlace } from "../../../web/in-place.ts";
import { listMembers } from "../../people/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveWorker } from "../organisation-writing.store.ts";
import { mayJoinWorkers } from "../organisation.policy.ts";
import { organisationParams } from "../organisation.schema.ts";

export const workersRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/workers",
  summary: "Say that somebody works for an organisation, so that they may change its page",
  practices: ["P18"],
  reads: { params: organisationParams, body: z.strictObject({ person: z.string().default("") }) },
  permit: mayJoinWorkers,
  find: async (tx, { params, place }) => {
    const here = await findHere(tx, params.organisation, "hold");
    const wanted = { search: "", limit: 500, offset: 0 };
    return here && { ...here, workers: await listMembers(tx, place.id, wanted) };
  },
  decide: ({ organisation, workers }, { body }) =>
    workers.some(({ personId }) => personId === body.person)
      ? found({ organisationId: organisation.id, personId: body.person })
      : wrong({
          field: "person",
          words: "Choose somebody of this place.",
        }),
  save: async (tx, worker, { place }) => {
    await saveWorker(tx, worker);
    const id = worker.organisationId;
    return {
      id,
      path: `/${place.slug}/organisations/${id}`,
      happened: {
        what: "organisation.worker-joined",
        subject: { kind: "organisation", id },
        detail: { person: worker.personId },
      },
    };
  },
});
