import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayWithdraw } from "../claims.policy.ts";
import { claimParams } from "../claims.schema.ts";
import { findClaim, removeClaim, takeMoneyTurn } from "../claims.store.ts";

export const withdrawClaimRoute = changeInPlace({
  path: "/{place}/claims/{claim}/withdraw",
  summary: "Take a claim back that nobody has answered, with its receipt",
  practices: ["P20"],
  reads: {
    params: claimParams,
    body: z.strictObject({ sure: z.string().default("").describe("yes: it is taken back.") }),
  },
  permit: mayWithdraw,
  find: async (tx, { params }) => {
    await takeMoneyTurn(tx);
    return findClaim(tx, params.claim);
  },
  decide: ({ claim }, { body }) => {
    if (claim.says !== null)
      return {
        ok: false,
        clash: true,
        problems: [
          { field: "sure", words: "Somebody answered this claim already, so it stays. Open it to read the answer." },
        ],
      };
    return body.sure === "yes"
      ? found(claim)
      : wrong({ field: "sure", words: "Say yes to take this claim back. Nothing was changed." });
  },
  save: async (tx, { kind, what, pence }, { params: { claim: id }, place }) => {
    await removeClaim(tx, id);
    return {
      id,
      path: `/${place.slug}/claims`,
      happened: { what: "claims.withdrawn", subject: { kind: "claim", id }, detail: { kind, what, pence } },
    };
  },
});
