import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findAgreementHere } from "../agreement-here.store.ts";
import { saveYes } from "../agreements.store.ts";
import { maySayYes } from "../costs.policy.ts";
import { grantParams, textField } from "../costs.schema.ts";
import { sideOf } from "../grant/agreed.route.tsx";

export const yesRoute = changeInPlace({
  path: "/{place}/costs/grants/{grant}/yes",
  summary: "One side says yes to what was written about payment; with the other’s it is agreed and owed",
  practices: ["P19"],
  reads: {
    params: grantParams,
    body: z.strictObject({ written: textField.describe("What was read: when it was written.") }),
  },
  permit: maySayYes,
  find: (tx, { params }) => findAgreementHere(tx, params.grant, "hold"),
  decide: ({ agreement, workerIds }, { body, actor, at }) => {
    if (agreement === null || agreement.writtenAt !== body.written)
      return wrong({ field: "written", words: "It was written anew meanwhile. Read it, and then say yes." });
    const side = sideOf(actor, { workerIds });
    const said = side === "payer" ? agreement.payerYesOn : agreement.payeeYesOn;
    return said === null
      ? found({ agreement, side, personId: actor.member?.personId ?? "", onDay: at.toISOString().slice(0, 10) })
      : wrong({ field: "written", words: "Your side said yes already." });
  },
  save: async (tx, yes, { place }) => {
    await saveYes(tx, yes);
    const id = yes.agreement.grantId;
    return {
      id,
      path: `/${place.slug}/costs/grants/${id}`,
      happened: { what: "costs.agreed-to", subject: { kind: "grant", id }, detail: { side: yes.side } },
    };
  },
});
