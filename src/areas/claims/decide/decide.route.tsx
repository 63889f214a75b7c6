import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { postEntry } from "../../recognition/index.ts";
import { claimPage } from "../claim/claim.page.tsx";
import { findClaimShown } from "../claim-shown.store.ts";
import { mayDecide } from "../claims.policy.ts";
import { claimParams } from "../claims.schema.ts";
import { listFees, saveDecision, takeMoneyTurn } from "../claims.store.ts";
import { agreedEntry } from "../ledger.store.ts";
import { findAdviceOn } from "../offers.store.ts";
import { formShown } from "../place-shown.ts";
import { decisionOf } from "./decide.rules.ts";

export const decideClaimRoute = changeInPlace({
  path: "/{place}/claims/{claim}/decide",
  summary: "Agree to what somebody else claims, or say why not",
  practices: ["P20"],
  reads: {
    params: claimParams,
    body: z.strictObject({
      says: z.enum(["yes", "no"], "Say yes or no."),
      because: z.string().max(2000).default("").describe("Where it is not agreed: why."),
    }),
  },
  permit: mayDecide,
  find: async (tx, { params }) => {
    await takeMoneyTurn(tx);
    const here = await findClaimShown(tx, params.claim);
    if (here === undefined) return undefined;
    const { personId } = here;
    return {
      ...here,
      adviceOn: personId === null ? null : await findAdviceOn(tx, personId),
      fees: personId === null ? [] : await listFees(tx, personId, { onlyAgreed: true }),
    };
  },
  decide: (here, { body }) => {
    const decision = decisionOf(body, here);
    return decision.ok ? found({ ...decision.value, claim: here.claim }) : decision;
  },
  save: async (tx, { claim, ...decision }, { params: { claim: id }, place, actor, at }) => {
    const by = actor.member?.personId ?? "";
    await saveDecision(tx, id, { ...decision, by, at });
    if (decision.says === "yes")
      await postEntry(tx, agreedEntry(claim, { onDay: at.toISOString().slice(0, 10), postedBy: by }));
    return {
      id,
      path: `/${place.slug}/claims/${id}`,
      happened: { what: "claims.decided", subject: { kind: "claim", id }, detail: { says: decision.says } },
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? { title: "A claim", main: null }
      : claimPage(
          {
            claim: thing.claim,
            donationTo: "",
            isVoucher: false,
            session: null,
            mayWithdraw: false,
            mayDecide: true,
            whyNot: "",
          },
          { ...formShown(view), ...attempt },
        ),
});
