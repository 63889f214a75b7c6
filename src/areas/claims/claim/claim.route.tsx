import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findSession } from "../../sessions/index.ts";
import { findClaimShown } from "../claim-shown.store.ts";
import { mayReadClaim, maySeeAllClaims, mayDecide, mayWithdraw } from "../claims.policy.ts";
import { claimParams, claimShown } from "../claims.schema.ts";
import { formShown } from "../place-shown.ts";
import { claimPage } from "./claim.page.tsx";
import type { ClaimPageShown } from "./claim.page.tsx";

export const claimRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/{claim}",
  summary: "A claim, how it stands, and in plain words when the money comes",
  practices: ["P20"],
  reads: { params: claimParams },
  answers: z
    .custom<ClaimPageShown>()
    .transform(({ claim }): z.input<typeof claimShown> => claim)
    .pipe(claimShown),
  permit: mayReadClaim,
  find: async (tx, { actor, params }) => {
    const here = await findClaimShown(tx, params.claim);
    const sessionId = here?.claim.sessionId ?? null;
    const session = sessionId === null ? undefined : await findSession(tx, actor, sessionId);
    return here && { ...here, session: session === undefined ? null : { id: session.id, title: session.title } };
  },
  answer: ({ claim, offer, session, ...here }, { actor }) => {
    const may = mayDecide(actor, here);
    return found({
      claim,
      session,
      mayWithdraw: mayWithdraw(actor, here).allowed,
      donationTo: claim.kind === "fee" ? (offer?.donationTo ?? "") : "",
      isVoucher: claim.kind === "fee" && offer?.wants === "voucher",
      mayDecide: may.allowed,
      whyNot: !may.allowed && maySeeAllClaims(actor).allowed ? may.because : "",
    });
  },
  page: (shown, view) => claimPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});
