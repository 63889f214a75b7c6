import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayKeepRisks } from "../barriers.policy.ts";
import { riskParams, text } from "../barriers.schema.ts";
import { takeBarriersTurn } from "../barriers.store.ts";
import { reviewSent } from "../review.schema.ts";
import { drawRiskAgain } from "../risk-again.area.ts";
import { findRiskHere } from "../risk-here.store.ts";
import { saveReview } from "../risks.store.ts";
import { reviewedAgainOf } from "./review-again.rules.ts";

export const reviewRoute = changeInPlace({
  path: "/{place}/barriers/risks/{risk}/review",
  summary: "Look at a risk again: its score and why, what holds it down, who owns it; every look before stays",
  practices: ["P22"],
  reads: {
    params: riskParams,
    body: z.strictObject({
      ...reviewSent,
      why: text.describe("What changed since the last look."),
      closes: text.describe("yes: it is no risk any more."),
    }),
  },
  permit: mayKeepRisks,
  find: async (tx, { params }) => {
    await takeBarriersTurn(tx);
    return findRiskHere(tx, params.risk);
  },
  decide: ({ risk, owners }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const review = reviewedAgainOf(body, risk, { owners, today });
    return review.ok ? found({ id: risk.id, review: review.value, today }) : review;
  },
  save: async (tx, { id, review, today }, { actor, place }) => {
    await saveReview(tx, id, { ...review, byId: actor.member?.personId ?? null, today });
    return {
      id,
      path: `/${place.slug}/barriers/risks/${id}`,
      happened: {
        what: "risks.reviewed",
        subject: { kind: "risk", id },
        detail: { consequence: review.consequence, likelihood: review.likelihood, isClosed: review.isClosed },
      },
    };
  },
  form: (attempt, view, here) => drawRiskAgain(attempt, view, here),
});
