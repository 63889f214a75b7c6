import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findPartner } from "../partner-here.store.ts";
import { saveStatement } from "../plan-writing.store.ts";
import type { StatementToSave } from "../plan-writing.store.ts";
import { mayRunPlan, maySettleDispute } from "../plans.policy.ts";
import { planParams } from "../plans.schema.ts";
import { savedIn } from "../saved.ts";

/** Each side says what holds; once both say the same, the dispute is settled. @practice P10 */
export const settleRoute = changeInPlace({
  path: "/{place}/plans/{plan}/settle",
  summary: "Say what holds of disputed dates: settled once the owner and the partner say the same",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({
      partner: z.uuid("Say which partner, by its identifier."),
      says: z.string().default("").describe("settles-early or settles-late"),
      words: z.string().default(""),
    }),
  },
  permit: maySettleDispute,
  find: (tx, { actor, params, body }) => findPartner(tx, actor, { planId: params.plan, partnerId: body.partner }),
  decide: ({ plan, partner }, { body: { says, ...body }, actor }): Result<StatementToSave> => {
    const words = readText(body.words, { field: "words", charactersMax: 1000 });
    if (!words.ok) return words;
    if (partner.agreement !== "disputed")
      return wrong({ field: "says", words: "There is no open dispute with this partner." });
    if (says !== "settles-early" && says !== "settles-late")
      return wrong({ field: "says", words: "Choose whether they were involved before the scope was fixed." });
    const side = mayRunPlan(actor, plan).allowed ? "owner" : "partner";
    const { firstOn } = partner;
    return found({ side, partnerId: partner.id, says, firstOn, fixedOn: plan.fixedOn, words: words.value });
  },
  save: async (tx, said, { params, place }) => {
    await saveStatement(tx, params.plan, said);
    return savedIn(place, {
      id: params.plan,
      what: "plan.dispute-answered",
      detail: { partner: said.partnerId, says: said.says, side: said.side },
      to: `#partner-${said.partnerId}`,
    });
  },
});
