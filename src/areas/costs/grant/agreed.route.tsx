import { z } from "zod";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { isAgreed } from "../agreement.rules.ts";
import { findAgreementHere } from "../agreement-here.store.ts";
import type { AgreementHere } from "../agreement-here.store.ts";
import { paysFor } from "../cost.ts";
import { maySayYes, maySeeAgreement, mayWriteTerms } from "../costs.policy.ts";
import { grantParams } from "../costs.schema.ts";
import { formShown } from "../place-shown.ts";
import { agreedPage } from "./agreed.page.tsx";
import type { AgreedShown } from "./agreed.page.tsx";

const told = z.object({
  id: z.string(),
  title: z.string(),
  agreement: z
    .object({
      paysFor: z.enum(paysFor),
      reviewOn: z.string(),
      writtenAt: z.string(),
      payerYesOn: z.string().nullable(),
      payeeYesOn: z.string().nullable(),
      payments: z
        .array(z.object({ number: z.number(), dueOn: z.string(), pence: z.number(), paidOn: z.string().nullable() }))
        .readonly(),
    })
    .nullable(),
});

/** A worker of the organisation speaks for it, and a commissioner for whoever pays. */
export const sideOf = (actor: Actor, { workerIds }: Pick<AgreementHere, "workerIds">): "payer" | "payee" =>
  workerIds.includes(actor.member?.personId ?? "") ? "payee" : "payer";

export const agreedShownOf = (here: AgreementHere, actor: Actor): AgreedShown => {
  const { grant, agreement } = here;
  const side = sideOf(actor, here);
  const isSaid = agreement === null || (side === "payer" ? agreement.payerYesOn : agreement.payeeYesOn) !== null;
  return {
    grant,
    agreement,
    mayWrite: mayWriteTerms(actor, here).allowed,
    yesOf: isSaid || isAgreed(agreement) || !maySayYes(actor, here).allowed ? null : side,
  };
};

export const agreedRoute = lookInPlace({
  method: "GET",
  path: "/{place}/costs/grants/{grant}",
  summary: "What both sides agree about a grant or contract: what for, on which days it is paid, and what was",
  practices: ["P19"],
  reads: { params: grantParams },
  answers: z
    .custom<AgreedShown>()
    .transform(({ grant: { id, title }, agreement }): z.input<typeof told> => ({ id, title, agreement }))
    .pipe(told),
  permit: maySeeAgreement,
  find: (tx, { params }) => findAgreementHere(tx, params.grant),
  answer: (here, { actor }) => found(agreedShownOf(here, actor)),
  page: (shown, view) => agreedPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});
