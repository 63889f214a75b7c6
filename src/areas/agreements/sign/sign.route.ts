import { z } from "zod";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../agreement-here.store.ts";
import { saveSignature } from "../agreement-writing.store.ts";
import { maySignAgreement } from "../agreement.policy.ts";
import { agreementParams } from "../agreement.schema.ts";
import { signingOf } from "../sides.rules.ts";
import { roleOfWriter } from "../../organisations/index.ts";

const signedAlready = { field: "number", words: "Somebody of this side has signed it already." };

export const signRoute = changeInPlace({
  path: "/{place}/agreements/{agreement}/sign",
  summary: "Sign an agreement for one's own organisation, in the version that one read",
  practices: ["P17"],
  reads: {
    params: agreementParams,
    body: z.strictObject({
      number: z.coerce.number("Send the number of the version that you read.").int(),
      side: z.string().default("").describe("For which organisation, where one works for both."),
    }),
  },
  permit: maySignAgreement,
  find: (tx, { params }) => findHere(tx, params.agreement, "hold"),
  decide: ({ agreement, sideWorkers }, { body, actor, at }) =>
    signingOf({ agreement, sideWorkers, personId: actor.member?.personId ?? "" }, body, at.toISOString().slice(0, 10)),
  save: async (tx, side, { params, body, place, actor }) => {
    const id = params.agreement;
    await saveSignature(tx, {
      id,
      number: body.number,
      organisationId: side.id,
      personId: actor.member?.personId ?? "",
      role: roleOfWriter(actor),
    });
    return {
      id,
      path: `/${place.slug}/agreements/${id}`,
      happened: {
        what: "agreement.signed",
        subject: { kind: "agreement", id },
        detail: { version: body.number, organisation: side.id },
      },
    };
  },
  clashes: { agreement_signature_pkey: signedAlready, agreement_signed_for_one_side: signedAlready },
});
