import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../agreement-here.store.ts";
import type { AgreementHere } from "../agreement-here.store.ts";
import { saveWithdrawal } from "../agreement-writing.store.ts";
import { mayWithdrawFromAgreement } from "../agreement.policy.ts";
import { agreementParams } from "../agreement.schema.ts";
import { formShown } from "../place-shown.ts";
import { sideFormPage } from "../side-form.page.tsx";
import { ownSidesOf } from "../sides.rules.ts";
import { withdrawalOf } from "./withdraw.rules.ts";

const drawn = {
  title: "Withdraw from this agreement",
  lead: "From that moment nothing more is shared. The other side reads why. It cannot be undone: a new agreement can be written.",
  step: "withdraw",
  button: { words: "Withdraw now", look: "warning" },
  questions: [{ name: "because", label: "Why?", hint: "Not about one person.", kind: "long" }],
} as const;

export const withdrawFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/agreements/{agreement}/withdraw",
  summary: "The form with which either side withdraws from an agreement",
  practices: ["P17"],
  reads: { params: agreementParams },
  answers: z
    .custom<AgreementHere>()
    .transform(({ agreement }) => ({ id: agreement.id }))
    .pipe(z.object({ id: z.string() })),
  permit: mayWithdrawFromAgreement,
  find: (tx, { params }) => findHere(tx, params.agreement),
  answer: (here) => found(here),
  page: (here, view) =>
    sideFormPage({
      ...drawn,
      ...formShown(view),
      agreement: here.agreement,
      own: ownSidesOf(here, view.actor.member?.personId),
      problems: [],
    }),
});

export const withdrawRoute = changeInPlace({
  path: "/{place}/agreements/{agreement}/withdraw",
  summary: "Withdraw from an agreement, with the reason: it holds no more from this moment",
  practices: ["P17"],
  reads: {
    params: agreementParams,
    body: z.strictObject({
      because: z.string().default("").describe("Why. The other side reads it."),
      side: z.string().default("").describe("For which organisation, where one works for both."),
    }),
  },
  permit: mayWithdrawFromAgreement,
  find: (tx, { params }) => findHere(tx, params.agreement, "hold"),
  decide: (here, { body, actor }) => withdrawalOf({ ...here, personId: actor.member?.personId ?? "" }, body),
  save: async (tx, { side, because }, { params, place, actor, at }) => {
    const id = params.agreement;
    await saveWithdrawal(tx, { id, forId: side.id, because, personId: actor.member?.personId ?? "", at });
    return {
      id,
      path: `/${place.slug}/agreements/${id}`,
      happened: {
        what: "agreement.withdrawn",
        subject: { kind: "agreement", id },
        detail: { organisation: side.id },
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    sideFormPage({
      ...drawn,
      ...formShown(view),
      agreement: thing?.agreement,
      own: ownSidesOf(thing, view.actor.member?.personId),
      typed,
      problems,
    }),
});
