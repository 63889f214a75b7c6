import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { limitsParams } from "../audits.schema.ts";
import { mayWriteLimits } from "../limits.policy.ts";
import { saveLooked } from "../limits.store.ts";
import { findLimitsHere } from "../limits-here.store.ts";

export const lookRoute = changeInPlace({
  path: "/{place}/limits/{service}/look",
  summary:
    "Somebody looked at all of what a service cannot do yet; it is shown to everybody, or to the people of the place",
  practices: ["P21"],
  reads: {
    params: limitsParams,
    body: z.strictObject({ shown: z.string().max(10).default("").describe("yes: everybody may read it; no.") }),
  },
  permit: mayWriteLimits,
  find: (tx, { params, actor }) => findLimitsHere(tx, params.service, actor),
  decide: (_here, { body }) =>
    body.shown === "yes" || body.shown === "no"
      ? found({ isShown: body.shown === "yes" })
      : wrong({ field: "shown", words: "Choose who may read it." }),
  save: async (tx, { isShown }, { actor, at, place, params: { service } }) => {
    const of = { serviceId: service, byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    await saveLooked(tx, of, isShown);
    return {
      id: service,
      path: `/${place.slug}/limits/${service}`,
      happened: { what: "limits.looked", subject: { kind: "service", id: service }, detail: { isShown } },
    };
  },
});
