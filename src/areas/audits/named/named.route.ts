import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { limitsParams } from "../audits.schema.ts";
import { maySayNamed } from "../limits.policy.ts";
import { saveNamed } from "../limits.store.ts";
import { findLimitsHere } from "../limits-here.store.ts";

const text = z.string().max(200).default("");

export const namedRoute = changeInPlace({
  path: "/{place}/limits/{service}/named",
  summary: "An organisation says whether it may be named as one on which a service depends",
  practices: ["P21"],
  reads: {
    params: limitsParams,
    body: z.strictObject({ limit: text, organisation: text, agrees: text.describe("yes or no.") }),
  },
  permit: maySayNamed,
  find: async (tx, { params, actor, body }) => {
    const here = await findLimitsHere(tx, params.service, actor);
    if (here === undefined) return undefined;
    const limit = here.page.limits.find(({ id }) => id === body.limit);
    const isOwn = here.own.some(({ id }) => id === body.organisation);
    return { isAsked: isOwn && (limit?.depends.some(({ id }) => id === body.organisation) ?? false) };
  },
  decide: (_asked, { body }) =>
    body.agrees === "yes" || body.agrees === "no"
      ? found({ limitId: body.limit, organisationId: body.organisation, agrees: body.agrees === "yes" })
      : wrong({ field: "agrees", words: "Choose yes or no." }),
  save: async (tx, said, { actor, at, place, params: { service } }) => {
    await saveNamed(tx, { ...said, byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) });
    return {
      id: said.limitId,
      path: `/${place.slug}/limits/${service}`,
      happened: {
        what: "limits.named",
        subject: { kind: "service", id: service },
        detail: { organisation: said.organisationId, agrees: said.agrees },
      },
    };
  },
});
