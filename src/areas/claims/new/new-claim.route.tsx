import { z } from "zod";
import { daysLater } from "../../../calendar/index.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { listOwnOrganisations } from "../../organisations/index.ts";
import { listAttended } from "../../sessions/index.ts";
import { readSent } from "../../voices/index.ts";
import { claimFields, claimOf } from "../claim.rules.ts";
import type { Receipt } from "../claim.rules.ts";
import { mayClaimFor } from "../claims.policy.ts";
import { claimWords } from "../claims.words.ts";
import { listFees, saveClaim, takeMoneyTurn } from "../claims.store.ts";
import { findAdviceOn, findOffer, findTerms } from "../offers.store.ts";
import { findPayee } from "../payee.store.ts";
import { formShown } from "../place-shown.ts";
import { ratesOn } from "../rate.rules.ts";
import { listRates } from "../rates.store.ts";
import { newClaimPage } from "./new-claim.page.tsx";
import type { ClaimingShown } from "./new-claim.page.tsx";

const bytesMax = 10_000_000;

interface Asked {
  readonly actor: Actor;
  readonly person: string;
  readonly organisation: string;
}

async function findHere(tx: Tx, asked: Asked, at: Date) {
  const payee = await findPayee(tx, asked);
  if (payee === undefined) return undefined;
  const { personId } = payee;
  const me = asked.actor.member?.personId;
  const may = mayClaimFor(asked.actor, payee).allowed;
  const isPerson = personId !== null && personId !== "" && may;
  return {
    ...payee,
    isForOrganisation: personId === null,
    offer: isPerson ? await findOffer(tx, personId) : null,
    adviceOn: isPerson ? await findAdviceOn(tx, personId) : null,
    fees: isPerson ? await listFees(tx, personId, { onlyAgreed: false }) : [],
    rates: await listRates(tx),
    terms: await findTerms(tx),
    sessions:
      me === undefined || !may
        ? []
        : await listAttended(tx, asked.actor, {
            personId: personId ?? me,
            from: daysLater(at.toISOString().slice(0, 10), -366),
          }),
    own: me === undefined ? [] : (await listOwnOrganisations(tx, me)).map(({ id, name }) => ({ id, name })),
  };
}

const drawing = (shown: ClaimingShown, attempt: Attempt, view: View) =>
  newClaimPage(shown, { ...formShown(view), ...attempt });

const id = z.union([z.literal(""), z.uuid()]).default("");
const person = id.describe("Who is paid, by identifier; empty: whoever claims.");
const organisation = id.describe("The organisation that is paid, by identifier; empty: a person is.");

const told = z.object({
  rates: z.array(z.object({ id: z.string(), level: z.string(), pence: z.number() })).readonly(),
  sessions: z.array(z.object({ id: z.string(), title: z.string(), onDay: z.string() })).describe("That they were at."),
});

export const newClaimFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/new",
  summary: "The form that claims money: what for, how much, and a photo of the receipt",
  practices: ["P20"],
  reads: { query: z.object({ person, organisation }) },
  answers: z
    .custom<ClaimingShown>()
    .transform(({ rates, sessions }): z.input<typeof told> => ({
      sessions: [...sessions],
      rates: rates.map(({ id: rateId, level, pence }) => ({ id: rateId, level, pence })),
    }))
    .pipe(told),
  permit: mayClaimFor,
  find: (tx, { actor, query, at }) => findHere(tx, { actor, ...query }, at),
  answer: ({ other, isForOrganisation, offer, adviceOn, rates, own, sessions }, { at }) =>
    found({
      other,
      isForOrganisation,
      offer,
      adviceOn,
      own,
      sessions,
      rates: ratesOn(rates, at.toISOString().slice(0, 10)),
    }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

/** Photos alone: a recording is no receipt. */
async function readReceipt(file: { readonly path: string } | undefined): Promise<Receipt | "unreadable" | null> {
  const sent = await readSent(file);
  if (sent === null || sent === "unreadable") return sent;
  return sent.form === "jpg" || sent.form === "png" ? { form: sent.form, bytes: sent.bytes } : "unreadable";
}

export const newClaimRoute = changeInPlace({
  path: "/{place}/claims",
  summary: "Claim an expense, money ahead, or what one’s time is paid; the answer says when the money comes",
  practices: ["P20"],
  uploads: { names: ["receipt"], bytesEachMax: bytesMax },
  reads: {
    body: z.strictObject({
      ...claimFields,
      person,
      organisation,
      receipt: uploadedFile.optional().describe("A photo of the receipt."),
    }),
  },
  permit: mayClaimFor,
  find: async (tx, { actor, body, at }) => {
    await takeMoneyTurn(tx);
    const here = await findHere(tx, { actor, person: body.person, organisation: body.organisation }, at);
    // Whoever may not claim has nothing read for them.
    return here && { ...here, receipt: mayClaimFor(actor, here).allowed ? await readReceipt(body.receipt) : null };
  },
  decide: ({ personId, terms, other, ...here }, { body: { receipt: _sent, ...sent }, at, language }) => {
    const claim = claimOf(sent, {
      ...here,
      daysToPay: terms.daysToPay,
      today: at.toISOString().slice(0, 10),
      says: claimWords(language),
    });
    if (!claim.ok) return claim;
    return found({ claim: claim.value, personId, organisationId: here.isForOrganisation ? (other?.id ?? null) : null });
  },
  save: async (tx, { claim, ...payee }, { actor, place, at }) => {
    const claimId = await saveClaim(tx, claim, {
      ...payee,
      typedBy: actor.member?.personId ?? "",
      today: at.toISOString().slice(0, 10),
    });
    return {
      id: claimId,
      path: `/${place.slug}/claims/${claimId}`,
      happened: {
        what: "claims.claimed",
        subject: { kind: "claim", id: claimId },
        detail: { kind: claim.kind, what: claim.what, pence: claim.pence, ahead: claim.ahead },
      },
    };
  },
  form: (attempt, view, thing) =>
    drawing(
      thing ?? { other: null, isForOrganisation: false, offer: null, adviceOn: null, rates: [], own: [], sessions: [] },
      attempt,
      view,
    ),
});
