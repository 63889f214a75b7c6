import { z } from "zod";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../organisation-here.store.ts";
import { saveWorker } from "../organisation-writing.store.ts";
import { mayConfirmWorker } from "../organisation.policy.ts";
import { organisationParams } from "../organisation.schema.ts";
import { formShown } from "../place-shown.ts";
import { workersPage } from "../workers/workers.page.tsx";
import { confirmingOf } from "../workers.rules.ts";
import { findWorkers, shownWorkers } from "../workers/workers.route.tsx";
import { removeWorker, removeWorkerAsked } from "../workers.store.ts";

const whatHappened = {
  yes: "organisation.worker-joined",
  no: "organisation.worker-refused",
  left: "organisation.worker-left",
} as const;

export const confirmWorkerRoute = changeInPlace({
  path: "/{place}/organisations/{organisation}/confirm",
  summary: "Say for an organisation whether somebody works there, or that they have left",
  practices: ["P17"],
  reads: {
    params: organisationParams,
    body: z.strictObject({
      person: z.string().default(""),
      says: z.enum(["yes", "no", "left"], "Say yes, no or left."),
    }),
  },
  permit: mayConfirmWorker,
  find: async (tx, { params, place, actor }) => {
    const here = await findHere(tx, params.organisation, "hold");
    return here && { ...(await findWorkers(tx, here, { placeId: place.id, find: "" })), actor };
  },
  decide: ({ asked, workerIds }, { body: { person, says }, actor }) =>
    confirmingOf(
      { personId: person, says },
      { workerIds, askedIds: asked.map(({ personId }) => personId), byId: actor.member?.personId ?? "" },
    ),
  save: async (tx, { personId, says }, { params, place, actor }) => {
    const id = params.organisation;
    if (says === "left") await removeWorker(tx, { organisationId: id, personId });
    else await removeWorkerAsked(tx, { organisationId: id, personId });
    if (says === "yes") await saveWorker(tx, { organisationId: id, personId });
    return {
      id,
      // Whoever takes themselves out sees who works there no more.
      path: `/${place.slug}/organisations/${id}${says === "left" && personId === actor.member?.personId ? "" : "/workers"}`,
      happened: {
        what: whatHappened[says],
        subject: { kind: "organisation", id },
        detail: { person: personId },
      },
    };
  },
  form: ({ problems }, view, thing) => workersPage(shownWorkers(thing), { ...formShown(view), problems }),
});
