import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayReadRisk } from "../barriers.policy.ts";
import { named, riskParams, riskTold } from "../barriers.schema.ts";
import { formShown } from "../place-shown.ts";
import { findRiskHere } from "../risk-here.store.ts";
import { riskShownTo } from "../risk-shown.policy.ts";
import type { RiskShown } from "../risk-shown.ts";
import { toldOf } from "../risk-told.rules.ts";
import { scoreOf } from "../score.rules.ts";
import { riskPage } from "./risk.page.tsx";

const told = riskTold.extend({
  words: z.string(),
  controls: z.string(),
  gaps: z.string(),
  barriers: z.array(named).readonly(),
  history: z
    .array(z.object({ number: z.number(), onDay: z.string(), score: z.number(), because: z.string() }))
    .readonly(),
  actions: z
    .array(
      z.object({
        id: z.string(),
        what: z.string(),
        owner: named.nullable(),
        dueOn: z.string(),
        doneOn: z.string().nullable(),
        evidence: z.string(),
      }),
    )
    .readonly(),
});

export const riskRoute = lookInPlace({
  method: "GET",
  path: "/{place}/barriers/risks/{risk}",
  summary: "A risk: its scores at first, now and to come to, the history of them, controls and gaps, and what is done",
  practices: ["P22"],
  reads: { params: riskParams },
  answers: z
    .custom<RiskShown>()
    .transform(({ risk, reviews, today, terms }): z.input<typeof told> => ({
      ...toldOf(risk, { today, bands: terms.bands }),
      words: risk.words,
      controls: risk.current.controls,
      gaps: risk.current.gaps,
      barriers: risk.barriers,
      history: reviews.map((one) => ({ ...one, score: scoreOf(one) })),
      actions: risk.actions,
    }))
    .pipe(told),
  permit: mayReadRisk,
  find: (tx, { params }) => findRiskHere(tx, params.risk),
  answer: (here, { actor, at }) => found(riskShownTo(here, actor, at.toISOString().slice(0, 10))),
  page: (shown, view) => riskPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});
