import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayKeepRisks } from "../barriers.policy.ts";
import { idOrNothing, riskParams, text } from "../barriers.schema.ts";
import { listOfRisk, saveStep, takeBarriersTurn } from "../barriers.store.ts";
import { actionOf } from "../review.rules.ts";
import { drawRiskAgain } from "../risk-again.area.ts";
import { findRiskHere } from "../risk-here.store.ts";
import { saveAction } from "../risks.store.ts";
import { canHappen } from "../state.rules.ts";

export const actionsRoute = changeInPlace({
  path: "/{place}/barriers/risks/{risk}/actions",
  summary: "Agree what is done about a risk, by one person, by a day; without a person it is refused",
  practices: ["P22"],
  reads: {
    params: riskParams,
    body: z.strictObject({
      what: text,
      actionOwner: idOrNothing.describe("Who does it, by identifier."),
      dueOn: text.describe("By when: 2026-03-31."),
    }),
  },
  permit: mayKeepRisks,
  find: async (tx, { params }) => {
    await takeBarriersTurn(tx);
    return findRiskHere(tx, params.risk);
  },
  decide: ({ risk, owners }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    if (risk.current.isClosed)
      return { ok: false, clash: true, problems: [{ field: "what", words: "This risk was closed already." }] };
    const action = actionOf(body, { owners, today });
    return action.ok ? found({ riskId: risk.id, action: action.value, today }) : action;
  },
  save: async (tx, { riskId, action, today }, { actor, place }) => {
    const by = { byId: actor.member?.personId ?? null, today };
    const id = await saveAction(tx, { ...action, riskId }, by);
    for (const { id: barrierId, steps } of await listOfRisk(tx, riskId))
      if (canHappen(steps, "planned"))
        await saveStep(tx, barrierId, { did: "planned", words: action.what, riskId, ...by });
    return {
      id,
      path: `/${place.slug}/barriers/risks/${riskId}#actions`,
      happened: { what: "risks.action-agreed", subject: { kind: "risk", id: riskId }, detail: { dueOn: action.dueOn } },
    };
  },
  form: (attempt, view, here) => drawRiskAgain(attempt, view, here),
});
