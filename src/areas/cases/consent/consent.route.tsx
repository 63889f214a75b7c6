import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { versionInForce } from "../../agreements/index.ts";
import { basisWords, howWords } from "../case.ts";
import { caseFormPage, nothingTyped } from "../case-form.page.tsx";
import { mayHoldCase } from "../cases.policy.ts";
import { caseParams } from "../cases.schema.ts";
import { consentFields, consentOf } from "../consent.rules.ts";
import { findCaseHere } from "../here.store.ts";
import type { CaseHere } from "../here.store.ts";
import { savedIn } from "../saved.ts";
import { saveConsent } from "../writing.store.ts";

/** Agreements in force of the organisation that holds the case. */
const ofHolder = ({ one, looking }: CaseHere) =>
  looking.agreements.filter(({ parties }) => parties.some(({ id }) => id === one.holder.id));

const questionsOf = (here: CaseHere | undefined): readonly Question[] => [
  {
    name: "agreement",
    label: "With whom, and for what?",
    hint: "Agreements of your organisation that are in force today.",
    kind: "radios",
    choices: (here === undefined ? [] : ofHolder(here)).map((one) => ({
      value: one.id,
      words: one.parties.find(({ id }) => id !== here?.one.holder.id)?.name ?? "",
      hint: versionInForce(one, here?.looking.looker.today ?? "")?.purpose ?? "",
    })),
  },
  { name: "basis", label: "What does it rest on?", kind: "radios", choices: choicesOf(basisWords) },
  { name: "how", label: "How did they say it?", kind: "radios", choices: choicesOf(howWords) },
  { name: "reason", label: "If it is not their yes: why is it shared?", hint: "The person reads this.", kind: "long" },
  { name: "until", label: "Until which day?", kind: "date" },
];

const drawing = (here: CaseHere | undefined, attempt: Attempt, view: View) =>
  caseFormPage({
    view,
    attempt,
    about: here?.one,
    to: `${here?.one.id ?? ""}/consent`,
    title: "Write down the person’s yes",
    lead: "Tell them who will see what, for what, and until when. They can take it back at any time, and it holds at the next click.",
    button: "Write it down",
    questions: questionsOf(here),
  });

export const consentFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/{case}/consent",
  summary: "The form that writes down the person’s yes to what an agreement shares",
  practices: ["P17"],
  reads: { params: caseParams },
  answers: z
    .custom<CaseHere>()
    .transform((here) => ({ agreements: ofHolder(here).map(({ id }) => id) }))
    .pipe(z.object({ agreements: z.array(z.string()) })),
  permit: mayHoldCase,
  find: (tx, { actor, at, params }) => findCaseHere(tx, { actor, at, id: params.case }),
  answer: ({ one, gate, looking }) => found({ one, gate, looking }),
  page: (here, view) => drawing(here, nothingTyped, view),
});

export const consentRoute = changeInPlace({
  path: "/{place}/cases/{case}/consent",
  summary: "Write down the person’s yes, or another reason in law, to what one agreement shares, until a day",
  practices: ["P17"],
  reads: { params: caseParams, body: z.strictObject(consentFields) },
  permit: mayHoldCase,
  find: (tx, { actor, at, params }) => findCaseHere(tx, { actor, at, id: params.case }),
  decide: ({ one, looking }, { body }) =>
    consentOf(body, { one, agreements: looking.agreements, today: looking.looker.today }),
  save: async (tx, consent, { actor, place, params }) => {
    await saveConsent(tx, params.case, { consent, by: actor.member?.personId ?? "" });
    return savedIn(place, { id: params.case, what: "case.consented", detail: { basis: consent.basis }, to: "#yes" });
  },
  form: (attempt, view, here) => drawing(here, attempt, view),
});
