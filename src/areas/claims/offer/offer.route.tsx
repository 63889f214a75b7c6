import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { termsAtFirst, wishes } from "../claim.ts";
import { mayClaimFor } from "../claims.policy.ts";
import { claimWords } from "../claims.words.ts";
import { findOffer, findTerms, saveOffer } from "../offers.store.ts";
import { findPayee } from "../payee.store.ts";
import { formShown } from "../place-shown.ts";
import { offerPage, typedOf } from "./offer.page.tsx";
import type { OfferShown } from "./offer.page.tsx";
import { offerFields, offerOf } from "./offer.rules.ts";

async function findHere(tx: Tx, actor: Actor, person: string) {
  const payee = await findPayee(tx, { actor, person });
  if (payee === undefined) return undefined;
  const me = actor.member?.personId ?? "";
  const offer = payee.personId === null || payee.personId === "" ? null : await findOffer(tx, payee.personId);
  // What somebody chose by themselves is theirs: whoever types for them sees what they typed, and nothing else.
  const isReadable = payee.personId === me || offer?.writtenById === me;
  return {
    ...payee,
    offer: isReadable ? offer : null,
    terms: await findTerms(tx),
  };
}

const drawing = (shown: OfferShown, attempt: Attempt, view: View) =>
  offerPage(shown, { ...formShown(view), ...attempt });

const personAsked = z
  .union([z.literal(""), z.uuid()])
  .default("")
  .describe("Whose, by identifier; empty: one’s own.");

const told = z.object({
  wants: z.enum(wishes).nullable(),
  ceilingEvery: z.enum(["week", "month"]).nullable(),
  ceilingPence: z.number().nullable(),
  adviser: z.string(),
});

export const offerFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/offer",
  summary: "What somebody would like in return for their time, and the independent advice that they are offered",
  practices: ["P20"],
  reads: { query: z.object({ person: personAsked }) },
  answers: z
    .custom<OfferShown>()
    .transform(({ offer, terms }): z.input<typeof told> => ({
      wants: offer?.wants ?? null,
      ceilingEvery: offer?.ceiling?.every ?? null,
      ceilingPence: offer?.ceiling?.pence ?? null,
      adviser: terms.adviser,
    }))
    .pipe(told),
  permit: mayClaimFor,
  find: (tx, { actor, query }) => findHere(tx, actor, query.person),
  answer: ({ other, offer, terms }) => found({ other, offer, terms }),
  page: (shown, view) => drawing(shown, { typed: typedOf(shown.offer), problems: [] }, view),
});

export const offerRoute = changeInPlace({
  path: "/{place}/claims/offer",
  summary: "Say what one would like in return for one’s time; that advice was offered is kept with it",
  practices: ["P20"],
  reads: { body: z.strictObject({ ...offerFields, person: personAsked }) },
  permit: mayClaimFor,
  find: (tx, { actor, body }) => findHere(tx, actor, body.person),
  decide: ({ personId, other, terms }, { body, language }) => {
    const offer = offerOf(body, claimWords(language));
    if (!offer.ok) return offer;
    // Whoever answers for themselves has read the adviser's name on this page.
    const wasOffered = terms.adviser !== "" && (other === null || body.told === "yes");
    return found({ ...offer.value, personId: personId ?? "", adviser: wasOffered ? terms.adviser : null });
  },
  save: async (tx, { adviser, ...offer }, { actor, place, at, language }) => {
    const writtenBy = actor.member?.personId ?? "";
    const today = at.toISOString().slice(0, 10);
    const advice = adviser === null ? null : { adviser, language, today };
    const id = await saveOffer(tx, { ...offer, language, writtenBy, advice });
    const own = offer.personId === writtenBy;
    return {
      id,
      path: own ? `/${place.slug}/claims` : `/${place.slug}/claims/new?person=${offer.personId}`,
      happened: {
        what: "claims.offer-answered",
        subject: { kind: "person", id: offer.personId },
        detail: { advised: advice !== null },
      },
    };
  },
  form: (attempt, view, thing) =>
    drawing(
      {
        other: thing?.other ?? null,
        offer: null,
        terms: thing?.terms ?? termsAtFirst,
      },
      attempt,
      view,
    ),
});
