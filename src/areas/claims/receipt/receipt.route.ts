import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Receipt } from "../claim.rules.ts";
import { mayReadClaim } from "../claims.policy.ts";
import { claimParams } from "../claims.schema.ts";
import { findClaim, findReceipt } from "../claims.store.ts";

const told = z.object({ form: z.enum(["jpg", "png"]), bytes: z.number() });

export const receiptRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/{claim}/receipt",
  summary: "The photo of a receipt, for whoever claims and those who agree to claims",
  practices: ["P20"],
  reads: { params: claimParams },
  answers: z
    .custom<Receipt>()
    .transform(({ form, bytes }): z.input<typeof told> => ({ form, bytes: bytes.length }))
    .pipe(told),
  permit: mayReadClaim,
  find: async (tx, { params }) => {
    const here = await findClaim(tx, params.claim);
    const receipt = here && (await findReceipt(tx, params.claim));
    return here && receipt && { ...here, receipt };
  },
  answer: ({ receipt }) => found(receipt),
  downloads: {
    photo: ({ form, bytes }) => ({
      fileName: `receipt.${form}`,
      contentType: form === "jpg" ? "image/jpeg" : "image/png",
      bytes,
    }),
  },
});
