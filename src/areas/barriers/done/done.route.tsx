import { z } from "zod";
import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayFinishAction } from "../barriers.policy.ts";
import { idOrNothing, riskParams, text } from "../barriers.schema.ts";
import { takeBarriersTurn } from "../barriers.store.ts";
import { drawRiskAgain } from "../risk-again.area.ts";
import { findRiskHere } from "../risk-here.store.ts";
import { saveDone } from "../risks.store.ts";

export const doneRoute = changeInPlace({
  path: "/{place}/barriers/risks/{risk}/done",
  summary: "Say that something that was agreed is done, with what shows it: by its owner or whoever keeps the register",
  practices: ["P22"],
  reads: {
    params: riskParams,
    body: z.strictObject({ action: idOrNothing.describe("Which action, by identifier."), evidence: text }),
  },
  permit: mayFinishAction,
  find: async (tx, { params, body }) => {
    await takeBarriersTurn(tx);
    const here = await findRiskHere(tx, params.risk);
    const action = here?.risk.actions.find(({ id }) => id === body.action);
    return here && { ...here, action, ownerId: action?.owner?.id ?? null };
  },
  decide: ({ risk, action }, { body, at }) => {
    const chosen = action === undefined ? wrong({ field: "action", words: "Choose what is done." }) : found(action);
    const evidence = readNeeded(body.evidence, {
      field: "evidence",
      charactersMax: 2000,
      needed: "Write what shows that it is done.",
    });
    if (!chosen.ok || !evidence.ok) return wrong(...problemsOf(chosen, evidence));
    if (chosen.value.doneOn !== null)
      return { ok: false, clash: true, problems: [{ field: "action", words: "Somebody said so already." }] };
    const today = at.toISOString().slice(0, 10);
    return found({ riskId: risk.id, id: chosen.value.id, evidence: evidence.value, today });
  },
  save: async (tx, { riskId, id, evidence, today }, { actor, place }) => {
    await saveDone(tx, id, { evidence, byId: actor.member?.personId ?? null, today });
    return {
      id,
      path: `/${place.slug}/barriers/risks/${riskId}#actions`,
      happened: { what: "risks.action-done", subject: { kind: "risk", id: riskId }, detail: {} },
    };
  },
  form: (attempt, view, here) => drawRiskAgain(attempt, view, here),
});
