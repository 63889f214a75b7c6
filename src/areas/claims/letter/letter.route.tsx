import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findClaimShown } from "../claim-shown.store.ts";
import { mayReadClaim } from "../claims.policy.ts";
import { claimParams, claimShown } from "../claims.schema.ts";
import { listClaims } from "../claims.store.ts";
import { findTerms } from "../offers.store.ts";
import { placeShown } from "../place-shown.ts";
import { letterLanguage } from "./letter.words.ts";
import { letterPage } from "./letter.page.tsx";
import type { LetterShown } from "./letter.page.tsx";

const told = z.object({ claims: z.array(claimShown).readonly(), askWhom: z.string() });

export const letterRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/{claim}/letter",
  summary: "A letter to whoever is paid, in their language: what for, how much, which day, and whom to ask",
  practices: ["P20"],
  reads: { params: claimParams },
  answers: z
    .custom<LetterShown>()
    .transform(({ claims, askWhom }): z.input<typeof told> => ({ claims, askWhom }))
    .pipe(told),
  permit: mayReadClaim,
  find: async (tx, { params }) => {
    const here = await findClaimShown(tx, params.claim);
    if (here === undefined) return undefined;
    const { claim } = here;
    const run = claim.runId === null ? [claim] : await listClaims(tx, { runId: claim.runId });
    const payee = (one: typeof claim) => one.person?.id ?? one.organisation?.id ?? one.id;
    return { ...here, together: run.filter((one) => payee(one) === payee(claim)), terms: await findTerms(tx) };
  },
  answer: ({ claim, together, offer, terms, personId, workerIds }, { actor }) => {
    // Whoever typed one of them for somebody else reads that one alone.
    const claims = together.filter(({ typedById }) => mayReadClaim(actor, { personId, workerIds, typedById }).allowed);
    const isOwn = personId === null || actor.member?.personId === personId;
    return found({
      claim,
      claims,
      name: (claim.organisation ?? claim.person)?.name ?? "",
      askWhom: terms.askWhom,
      donationTo: claims.some(({ kind }) => kind === "fee") ? (offer?.donationTo ?? "") : "",
      theirs: isOwn || offer === null ? null : letterLanguage(offer.language),
    });
  },
  page: (shown, view) => letterPage(shown, placeShown(view), view.language),
});
