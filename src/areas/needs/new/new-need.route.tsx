import { z } from "zod";
import { choicesOf, ownFormPage } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Named } from "../need.ts";
import { mayAskForNeed } from "../needs.policy.ts";
import { needFields, needOf } from "../needs.rules.ts";
import { findToChoose, saveNeed } from "../needs.store.ts";
import { needWords, trail } from "../needs.words.ts";
import type { NeedWords } from "../needs.words.ts";
import { formShown } from "../place-shown.ts";

interface ToChoose {
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
}

const choices = (things: readonly Named[]) => things.map(({ id, name }) => ({ value: id, words: name }));

const questionsOf = ({ services, communities }: ToChoose, words: NeedWords): readonly Question[] => [
  { name: "kind", label: words.kind, kind: "radios", choices: choicesOf(words.kinds) },
  { name: "words", label: words.which, hint: words.whichHint, kind: "text" },
  { name: "service", label: words.service, kind: "select", choices: choices(services) },
  { name: "neededBy", label: words.neededBy, kind: "date" },
  { name: "as", label: words.who, kind: "radios", choices: choicesOf(words.askedAs) },
  { name: "community", label: words.community, kind: "select", choices: choices(communities) },
  { name: "askedOn", label: words.askedOn, kind: "date" },
];

const drawing = (thing: ToChoose, { typed, problems }: Attempt, view: View) => {
  const shown = formShown(view);
  const words = needWords(shown.language);
  return ownFormPage({
    language: shown.language,
    idempotencyKey: shown.idempotencyKey,
    title: words.ask,
    lead: words.askLead,
    breadcrumbs: trail(shown.place, shown.language),
    action: `/${shown.place.slug}/needs`,
    questions: questionsOf(thing, words),
    button: words.send,
    typed: { as: "person", ...typed },
    problems,
  });
};

const named = z.array(z.object({ id: z.string(), name: z.string() })).readonly();

export const newNeedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/needs/new",
  summary: "The form on which somebody asks a service for language, food, faith or access",
  practices: ["P16"],
  reads: { query: z.object({ service: z.string().max(40).default("") }) },
  answers: z.object({ services: named, communities: named, service: z.string() }),
  permit: mayAskForNeed,
  find: findToChoose,
  answer: (thing, { query }) => found({ ...thing, service: query.service }),
  page: (thing, view) => drawing(thing, { typed: { service: thing.service }, problems: [] }, view),
});

export const newNeedRoute = changeInPlace({
  path: "/{place}/needs",
  summary: "Ask a service for language, food, faith or access, by a day",
  practices: ["P16"],
  reads: { body: z.strictObject(needFields) },
  permit: mayAskForNeed,
  find: findToChoose,
  decide: (here, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const written = needOf(body, { ...here, today });
    return written.ok ? found({ written: written.value, today }) : written;
  },
  save: async (tx, { written, today }, { actor, place }) => {
    const id = await saveNeed(tx, written, { personId: actor.member?.personId ?? "", today });
    return {
      id,
      path: `/${place.slug}/needs/${id}`,
      happened: { what: "need.asked", subject: { kind: "need", id }, detail: { kind: written.kind } },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? { services: [], communities: [] }, attempt, view),
});
