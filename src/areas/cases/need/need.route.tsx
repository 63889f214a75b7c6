import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { kindWords, needFields, needOf, saveNeed } from "../../needs/index.ts";
import { listServices } from "../../organisations/index.ts";
import type { Named } from "../case.ts";
import { caseFormPage, nothingTyped } from "../case-form.page.tsx";
import { maySpeakForCase } from "../cases.policy.ts";
import { caseParams } from "../cases.schema.ts";
import { findCaseHere } from "../here.store.ts";
import type { CaseHere } from "../here.store.ts";
import { savedIn } from "../saved.ts";
import { keepCaseNeed } from "./case-needs.store.ts";

interface NeedHere extends CaseHere {
  readonly services: readonly Named[];
}

const findHere = async (tx: Tx, asked: Parameters<typeof findCaseHere>[1]): Promise<NeedHere | undefined> => {
  const here = await findCaseHere(tx, asked);
  return here && { ...here, services: (await listServices(tx)).map(({ id, name }) => ({ id, name })) };
};

const questionsOf = (services: readonly Named[]): readonly Question[] => [
  { name: "kind", label: "What do they need?", kind: "radios", choices: choicesOf(kindWords) },
  { name: "words", label: "Which?", hint: "Which language, which food, which help. No names.", kind: "text" },
  {
    name: "service",
    label: "Of which service?",
    kind: "select",
    choices: services.map(({ id, name }) => ({ value: id, words: name })),
  },
  { name: "neededBy", label: "By which day?", kind: "date" },
];

const drawing = (thing: NeedHere | undefined, attempt: Attempt, view: View) =>
  caseFormPage({
    view,
    attempt,
    about: thing?.one,
    to: `${thing?.one.id ?? ""}/need`,
    title: "What they need to use it",
    lead: "Language, food, faith and access are no favour. The service answers, and it stands here whether it was there in time.",
    button: "Ask for it",
    questions: questionsOf(thing?.services ?? []),
  });

export const caseNeedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/cases/{case}/need",
  summary: "The form that asks a service for what somebody who is helped needs: language, food, faith, access",
  practices: ["P16"],
  reads: { params: caseParams },
  answers: z
    .custom<NeedHere>()
    .transform(({ one }) => ({ pseudonym: one.pseudonym }))
    .pipe(z.object({ pseudonym: z.string() })),
  permit: maySpeakForCase,
  find: (tx, { actor, at, params }) => findHere(tx, { actor, at, id: params.case }),
  answer: ({ one, gate, looking, services }) => found({ one, gate, looking, services }),
  page: (thing, view) => drawing(thing, { ...nothingTyped, typed: { service: thing.one.service?.id ?? "" } }, view),
});

const { kind, words, service, neededBy } = needFields;

export const caseNeedRoute = changeInPlace({
  path: "/{place}/cases/{case}/need",
  summary: "Ask a service for what somebody who is helped needs, by a day",
  practices: ["P16"],
  reads: { params: caseParams, body: z.strictObject({ kind, words, service, neededBy }) },
  permit: maySpeakForCase,
  find: (tx, { actor, at, params }) => findHere(tx, { actor, at, id: params.case }),
  decide: ({ one, services }, { body, at }) => {
    const communities = one.community === null ? [] : [one.community];
    const today = at.toISOString().slice(0, 10);
    const sent = { ...body, as: "worker", community: one.community?.id ?? "", askedOn: "" };
    const written = needOf(sent, { services, communities, today });
    return written.ok ? found({ written: written.value, today }) : written;
  },
  save: async (tx, { written, today }, { actor, place, params }) => {
    const needId = await saveNeed(tx, written, { personId: actor.member?.personId ?? "", today });
    await keepCaseNeed(tx, params.case, needId);
    return savedIn(place, { id: params.case, what: "case.need-asked", detail: { kind: written.kind }, to: "#needs" });
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
