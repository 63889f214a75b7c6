import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../agreement-here.store.ts";
import { mayChangeAgreement, mayReadAgreements, maySeeNamedWorkers, maySignAgreement } from "../agreement.policy.ts";
import { agreementParams, agreementTold } from "../agreement.schema.ts";
import { agreementInForce } from "../in-force.rules.ts";
import { placeShown } from "../place-shown.ts";
import { sidesOf, sidesToSign } from "../sides.rules.ts";
import { agreementPage } from "./agreement.page.tsx";
import type { AgreementShown } from "./agreement.page.tsx";
import { forReader, toldOf } from "./shown.rules.ts";

export const agreementRoute = lookInPlace({
  method: "GET",
  path: "/{place}/agreements/{agreement}",
  summary: "An agreement: what holds today, who signed, who is named, what waits, and every version there was",
  practices: ["P17"],
  reads: { params: agreementParams },
  answers: z
    .custom<AgreementShown>()
    .transform((shown): z.input<typeof agreementTold> => toldOf(shown))
    .pipe(agreementTold),
  permit: mayReadAgreements,
  find: (tx, { params }) => findHere(tx, params.agreement),
  answer: (here, { actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const personId = actor.member?.personId ?? "";
    const asking = { ...here, personId };
    const isOpen = here.agreement.withdrawal === null && here.agreement.parties.every(({ isHere }) => isHere);
    const isOfSide = maySignAgreement(actor, here).allowed;
    const seesNames = maySeeNamedWorkers(actor, here).allowed;
    return found({
      agreement: forReader(here.agreement, { seesNames }),
      today,
      personId,
      seesNames,
      toSign: sidesToSign(asking, today),
      ownIds: sidesOf(asking).map(({ id }) => id),
      mayChange: isOpen && mayChangeAgreement(actor, here).allowed,
      mayWithdraw: isOpen && isOfSide,
      mayReview: isOfSide && agreementInForce(here.agreement, today),
    });
  },
  page: (shown, view) =>
    agreementPage(shown, { place: placeShown(view), language: view.language, idempotencyKey: view.key }),
});
