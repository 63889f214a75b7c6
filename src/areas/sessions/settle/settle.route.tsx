import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { formShown } from "../place-shown.ts";
import { mayPlanSession } from "../sessions.policy.ts";
import { sessionParams, text } from "../sessions.schema.ts";
import { saveSettled } from "../venues.store.ts";
import { findWhere } from "../where/where.route.tsx";
import { wherePage } from "../where/where.page.tsx";

export const settleRoute = changeInPlace({
  path: "/{place}/sessions/{session}/settle",
  summary: "Answer somebody who proposed another form for a session, with the reason",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({ proposal: text, answer: text, because: text }) },
  permit: mayPlanSession,
  find: (tx, { actor, params }) => findWhere(tx, { actor, id: params.session }),
  decide: ({ proposals }, { body }) => {
    const open = proposals.some(({ id, answer }) => id === body.proposal && answer === null);
    if (!open) return wrong({ field: "proposal", words: "It was answered already. Nothing was changed." });
    const because = readText(body.because, { field: "because", charactersMax: 1000 });
    if (!because.ok) return because;
    if (body.answer === "no" && because.value === "")
      return wrong({ field: "because", words: "Write why not. Whoever proposed it reads it." });
    return body.answer === "yes" || body.answer === "no"
      ? found({ proposalId: body.proposal, answer: body.answer, because: because.value } as const)
      : wrong({ field: "answer", words: "Choose yes or no." });
  },
  save: async (tx, { proposalId, answer, because }, { params: { session: id }, place, actor, at }) => {
    const answeredBy = actor.member?.personId ?? null;
    await saveSettled(tx, proposalId, { answer, because, answeredBy, today: at.toISOString().slice(0, 10) });
    return {
      id: proposalId,
      path: `/${place.slug}/sessions/${id}/where`,
      happened: { what: "session.form-answered", subject: { kind: "session", id }, detail: { answer } },
    };
  },
  form: ({ problems }, view, thing) => wherePage(thing, formShown(view), { problems }),
});
