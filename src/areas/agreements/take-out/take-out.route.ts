import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../agreement-here.store.ts";
import { saveOut } from "../agreement-writing.store.ts";
import { mayTakeOutWorker } from "../agreement.policy.ts";
import { agreementParams } from "../agreement.schema.ts";
import { mayTakeOut } from "./take-out.rules.ts";

export const takeOutRoute = changeInPlace({
  path: "/{place}/agreements/{agreement}/take-out",
  summary: "Take somebody out who is named in an agreement: oneself, or one of one's own side. It holds at once",
  practices: ["P17"],
  reads: { params: agreementParams, body: z.strictObject({ person: z.uuid("Say who, by their identifier.") }) },
  permit: mayTakeOutWorker,
  find: (tx, { params }) => findHere(tx, params.agreement, "hold"),
  decide: (here, { body, actor }) =>
    mayTakeOut(here, { personId: body.person, by: actor.member?.personId ?? "" })
      ? found({ personId: body.person })
      : wrong({ field: "person", words: "Whoever is named is taken out by themselves or by their own organisation." }),
  save: async (tx, { personId }, { params, place, at }) => {
    const id = params.agreement;
    await saveOut(tx, id, { personId, at });
    return {
      id,
      path: `/${place.slug}/agreements/${id}`,
      happened: {
        what: "agreement.worker-out",
        subject: { kind: "agreement", id },
        detail: { person: personId },
      },
    };
  },
});
