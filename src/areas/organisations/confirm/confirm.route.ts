import { z } from "zod";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveWorker } from "../organisation-writing.store.ts";
import { mayConfirmWorker } from "../organisation.policy.ts";
import { organisationParams } from "../organisation.schema.ts";
import { confirmingOf } from "../workers.rules.ts";
import { listWorkersAsked, removeWorkerAsked } from "../workers.store.ts";

export const confirmWorkerRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/confirm",
  summary: "Say for an organisation whether somebody works there",
  practices: ["P17"],
  reads: {
    params: organisationParams,
    body: z.strictObject({ person: z.string().default(""), says: z.enum(["yes", "no"], "Say yes or no.") }),
  },
  permit: mayConfirmWorker,
  find: async (tx, { params }) => {
    const here = await findHere(tx, params.organisation, "hold");
    return here && { ...here, asked: await listWorkersAsked(tx, params.organisation) };
  },
  decide: ({ asked }, { body: { person, says }, actor }) =>
    confirmingOf(
      { personId: person, says },
      { askedIds: asked.map(({ personId }) => personId), byId: actor.member?.personId ?? "" },
    ),
  save: async (tx, { personId, says }, { params, place }) => {
    const id = params.organisation;
    await removeWorkerAsked(tx, { organisationId: id, personId });
    if (says === "yes") await saveWorker(tx, { organisationId: id, personId });
    return {
      id,
      path: `/${place.slug}/organisations/${id}/workers`,
      happened: {
        what: says === "yes" ? "organisation.worker-joined" : "organisation.worker-refused",
        subject: { kind: "organisation", id },
        detail: { person: personId },
      },
    };
  },
});
