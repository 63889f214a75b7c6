import { z } from "zod";
import { formPage } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { isAgreed, termsOf } from "../agreement.rules.ts";
import { findAgreementHere } from "../agreement-here.store.ts";
import { saveTerms } from "../agreements.store.ts";
import { mayWriteTerms } from "../costs.policy.ts";
import { grantParams, textField } from "../costs.schema.ts";
import { trail } from "../costs.words.ts";
import { agreedPage } from "../grant/agreed.page.tsx";
import { agreedShownOf } from "../grant/agreed.route.tsx";
import { formShown } from "../place-shown.ts";

export const termsOfGrantRoute = changeInPlace({
  path: "/{place}/costs/grants/{grant}/terms",
  summary: "Write what a grant or contract pays for and on which days; both sides then say yes",
  practices: ["P19"],
  reads: {
    params: grantParams,
    body: z.strictObject({
      paysFor: textField,
      reviewOn: textField.describe("The day on which both sides look at it again."),
      payments: z.string().max(2000).default("").describe("A line for each: 2026-04-01: 1,200"),
    }),
  },
  permit: mayWriteTerms,
  find: async (tx, { params, actor }) => {
    const here = await findAgreementHere(tx, params.grant, "hold");
    return here && { ...here, shown: agreedShownOf(here, actor) };
  },
  decide: ({ grant, agreement }, { body, actor }) => {
    if (agreement !== null && isAgreed(agreement))
      return wrong({
        field: "payments",
        words: "Both sides said yes to it. What changes is a grant or contract of its own.",
      });
    if (grant.recipientId === null)
      return wrong({
        field: "payments",
        words: "Say first which organisation of the directory is paid: on the page of the grant or contract.",
      });
    const terms = termsOf(body, grant.pence);
    return terms.ok ? found({ ...terms.value, grantId: grant.id, writtenBy: actor.member?.personId ?? null }) : terms;
  },
  save: async (tx, { grantId, ...terms }, { place }) => {
    await saveTerms(tx, grantId, terms);
    return {
      id: grantId,
      path: `/${place.slug}/costs/grants/${grantId}`,
      happened: {
        what: "costs.terms-written",
        subject: { kind: "grant", id: grantId },
        detail: { paysFor: terms.paysFor, payments: terms.payments.length },
      },
    };
  },
  form: (attempt, view, thing) => {
    const around = { ...formShown(view), ...attempt };
    if (thing !== undefined) return agreedPage(thing.shown, around);
    const { place, language, problems, idempotencyKey } = around;
    return formPage(
      {
        title: "When it is paid",
        breadcrumbs: trail(place),
        language,
        problems,
        action: `/${place.slug}/costs`,
        idempotencyKey,
        button: { words: "Keep this", because: "This could not be read. Go back and write it again." },
      },
      null,
    );
  },
});
