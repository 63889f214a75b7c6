import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { maySayOfCost } from "../costs.policy.ts";
import { organisationParams, textField } from "../costs.schema.ts";
import { saveSaid, takeCostTurn } from "../costs.store.ts";
import { findShown, shownOf } from "../organisation/organisation-cost.route.tsx";

export const sayOfCostRoute = changeInPlace({
  path: "/{place}/costs/{organisation}/say",
  summary: "The organisation says whether what an hour costs it is right; nobody else can",
  practices: ["P19"],
  reads: {
    params: organisationParams,
    body: z.strictObject({
      model: textField.describe("Which one was read."),
      says: textField.describe("confirmed or disputed"),
      because: textField.describe("What is wrong, where it is disputed."),
    }),
  },
  permit: maySayOfCost,
  find: async (tx, { params, at, actor }) => {
    await takeCostTurn(tx, params.organisation);
    const here = await findShown(tx, params.organisation, at);
    return here && { ...here, shown: shownOf(here, actor) };
  },
  decide: ({ shown, organisation }, { body, actor }) => {
    const because = readText(body.because, { field: "because", charactersMax: 500 });
    if (!because.ok) return because;
    const asked = shown.waiting ?? shown.current;
    if (asked === null || asked.id !== body.model)
      return wrong({
        field: "because",
        words: "Another cost was written meanwhile. Read it, and say whether it is right.",
      });
    if (body.says !== "confirmed" && body.says !== "disputed")
      return wrong({ field: "because", words: "Choose whether it is right or not." });
    if (body.says === "disputed" && because.value === "")
      return wrong({ field: "because", words: "Say what is wrong, so that it can be put right." });
    return found({
      organisationId: organisation.id,
      modelId: asked.id,
      says: body.says,
      because: body.says === "disputed" ? because.value : "",
      saidBy: actor.member?.personId ?? null,
    } as const);
  },
  save: async (tx, { organisationId, ...said }, { place }) => {
    await saveSaid(tx, said);
    return {
      id: said.modelId,
      path: `/${place.slug}/costs/${organisationId}`,
      happened: {
        what: "costs.said",
        subject: { kind: "cost", id: said.modelId },
        detail: { organisation: organisationId, says: said.says },
      },
    };
  },
});
