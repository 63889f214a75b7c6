import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findPartner } from "../partner-here.store.ts";
import { saveChangeAnswer, saveStatement } from "../plan-writing.store.ts";
import type { StatementToSave } from "../plan-writing.store.ts";
import { maySpeakForPartner } from "../plans.policy.ts";
import { planParams } from "../plans.schema.ts";
import { savedIn } from "../saved.ts";

const text = z.string().default("");

type Said =
  | { readonly kind: "change"; readonly change: string; readonly says: "so" | "not-so"; readonly partnerId: string }
  | (StatementToSave & { readonly kind: "dates" });

/** One tap: the dates are right, or it was decided before they came; or, of what changed, that it is so or not. @practice P10 */
export const saysRoute = changeInPlace({
  path: "/{place}/plans/{plan}/says",
  summary: "A partner confirms or disputes both dates, or says whether something changed because of it",
  practices: ["P10"],
  reads: {
    params: planParams,
    body: z.strictObject({
      partner: z.uuid("Say which partner, by its identifier."),
      says: text.describe("confirms or disputes; of a change: so or not-so"),
      change: text.describe("Which change is meant; empty for the dates."),
      words: text.describe("In their own words; or empty."),
    }),
  },
  permit: maySpeakForPartner,
  find: (tx, { actor, params, body }) => findPartner(tx, actor, { planId: params.plan, partnerId: body.partner }),
  decide: ({ plan, partner }, { body }): Result<Said> => {
    const words = readText(body.words, { field: "words", charactersMax: 1000 });
    if (!words.ok) return words;
    const { says, change } = body;
    const partnerId = partner.id;
    if (change !== "") {
      const isTheirs = partner.changes.some(({ id, answer }) => id === change && answer === null);
      if (!isTheirs || (says !== "so" && says !== "not-so"))
        return wrong({ field: "says", words: "Say of an open change whether it is so." });
      return found({ kind: "change", change, says, partnerId });
    }
    if (says !== "confirms" && says !== "disputes")
      return wrong({ field: "says", words: "Say whether the dates are right, or it was decided before you came." });
    if (says === "confirms" && partner.agreement === "confirmed")
      return wrong({ field: "says", words: "You have confirmed these dates already." });
    const { firstOn } = partner;
    const { fixedOn } = plan;
    return found({ kind: "dates", side: "partner", partnerId, says, firstOn, fixedOn, words: words.value });
  },
  save: async (tx, said, { params, place }) => {
    if (said.kind === "change") await saveChangeAnswer(tx, said.change, said.says);
    else await saveStatement(tx, params.plan, said);
    return savedIn(place, {
      id: params.plan,
      what: said.kind === "change" ? "plan.change-answered" : `plan.partner-${said.says}`,
      detail: { partner: said.partnerId, says: said.says },
      to: `#partner-${said.partnerId}`,
    });
  },
});
