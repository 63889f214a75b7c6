import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { caseFormPage } from "../case-form.page.tsx";
import { mayHoldCase } from "../cases.policy.ts";
import { caseParams } from "../cases.schema.ts";
import { findCaseHere } from "../here.store.ts";
import { savedIn } from "../saved.ts";
import { withdrawConsent } from "../writing.store.ts";

/** Told to those who hold the case; with their own link the person does it themselves. */
export const withdrawRoute = changeInPlace({
  path: "/{place}/cases/{case}/withdraw",
  summary: "The person takes their yes back: it holds at the next click of everybody",
  practices: ["P17"],
  reads: {
    params: caseParams,
    body: z.strictObject({ consent: z.string().max(100).default("").describe("Which yes, by identifier.") }),
  },
  permit: mayHoldCase,
  find: (tx, { actor, at, params }) => findCaseHere(tx, { actor, at, id: params.case }),
  decide: ({ one }, { body }) =>
    one.consents.some(({ id, withdrawnAt }) => id === body.consent && withdrawnAt === null)
      ? found({ consentId: body.consent })
      : wrong({ field: "consent", words: "Choose a yes that stands. It may have been taken back already." }),
  save: async (tx, { consentId }, { at, place, params }) => {
    await withdrawConsent(tx, { caseId: params.case, consentId, how: "told", at });
    return savedIn(place, { id: params.case, what: "case.yes-taken-back", detail: { how: "told" }, to: "#yes" });
  },
  form: (attempt, view, here) =>
    caseFormPage({
      view,
      attempt,
      about: here?.one,
      to: `${here?.one.id ?? ""}/withdraw`,
      title: "They take their yes back",
      button: "Take it back",
      questions: [
        {
          name: "consent",
          label: "Which yes?",
          kind: "radios",
          choices: (here?.one.consents ?? [])
            .filter(({ withdrawnAt }) => withdrawnAt === null)
            .map(({ id, purpose }) => ({ value: id, words: purpose })),
        },
      ],
    }),
});
