import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { isAgreed } from "../agreement.rules.ts";
import { findAgreementHere } from "../agreement-here.store.ts";
import { savePaid } from "../agreements.store.ts";
import { mayWriteTerms } from "../costs.policy.ts";
import { grantParams, textField } from "../costs.schema.ts";

export const paidRoute = changeInPlace({
  path: "/{place}/costs/grants/{grant}/paid",
  summary: "Whoever pays says that a payment went out: once",
  practices: ["P19"],
  reads: {
    params: grantParams,
    body: z.strictObject({ number: textField.describe("Which payment: 1 is the first.") }),
  },
  permit: mayWriteTerms,
  find: (tx, { params }) => findAgreementHere(tx, params.grant, "hold"),
  decide: ({ agreement }, { body, actor, at }) => {
    const payment = agreement?.payments.find(({ number }) => String(number) === body.number);
    if (agreement === null || agreement.organisationId === null || !isAgreed(agreement) || payment === undefined)
      return wrong({ field: "number", words: "Nothing is to be paid there: both sides must have said yes to it." });
    if (payment.paidOn !== null) return wrong({ field: "number", words: "It was paid already, and is paid once." });
    return found({
      grantId: agreement.grantId,
      organisationId: agreement.organisationId,
      number: payment.number,
      pence: payment.pence,
      personId: actor.member?.personId ?? "",
      onDay: at.toISOString().slice(0, 10),
    });
  },
  save: async (tx, paid, { place }) => {
    await savePaid(tx, paid);
    return {
      id: paid.grantId,
      path: `/${place.slug}/costs/grants/${paid.grantId}`,
      happened: {
        what: "costs.paid",
        subject: { kind: "grant", id: paid.grantId },
        detail: { number: paid.number, pence: paid.pence },
      },
    };
  },
});
