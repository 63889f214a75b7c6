import { z } from "zod";
import { choicesOf, ownFormPage } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { Named } from "../adaptation.ts";
import { mayAskForAnother } from "../adaptations.policy.ts";
import { wishFields, wishOf } from "../adaptations.rules.ts";
import { findToChoose, saveWish } from "../adaptations.store.ts";
import { adaptationWords } from "../adaptations.words.ts";
import type { AdaptationWords } from "../adaptations.words.ts";
import { formShown } from "../place-shown.ts";
import { trail } from "../adaptations.words.ts";

interface ToChoose {
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
}

const choices = (things: readonly Named[]) => things.map(({ id, name }) => ({ value: id, words: name }));

const questionsOf = ({ services, communities }: ToChoose, words: AdaptationWords): readonly Question[] => [
  { name: "service", label: words.service, kind: "select", choices: choices(services) },
  { name: "wish", label: words.wish, kind: "long" },
  { name: "because", label: words.because, kind: "long" },
  { name: "as", label: words.who, kind: "radios", choices: choicesOf(words.askedAs) },
  { name: "community", label: words.community, kind: "select", choices: choices(communities) },
  { name: "onDay", label: words.onDay, kind: "date" },
];

const drawing = (thing: ToChoose, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const words = adaptationWords(language);
  return ownFormPage({
    title: words.ask,
    lead: words.askLead,
    breadcrumbs: trail(place, language),
    action: `/${place.slug}/adaptations`,
    idempotencyKey,
    language,
    questions: questionsOf(thing, words),
    button: words.send,
    ...attempt,
  });
};

const named = z.array(z.object({ id: z.string(), name: z.string() })).readonly();

export const newAdaptationFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/adaptations/new",
  summary: "The form on which somebody asks to be helped in another way",
  practices: ["P31"],
  answers: z.object({ services: named, communities: named }),
  permit: mayAskForAnother,
  find: findToChoose,
  answer: (thing) => found(thing),
  page: (thing, view) => drawing(thing, { typed: {}, problems: [] }, view),
});

export const newAdaptationRoute = changeInPlace({
  path: "/{place}/adaptations",
  summary: "Ask a service to help in another way, with why the usual one does not fit",
  practices: ["P31"],
  reads: { body: z.strictObject(wishFields) },
  permit: mayAskForAnother,
  find: findToChoose,
  decide: (here, { body, at }) => wishOf(body, { ...here, today: at.toISOString().slice(0, 10) }),
  save: async (tx, wish, { actor, place }) => {
    const id = await saveWish(tx, wish, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/adaptations/${id}`,
      happened: { what: "adaptation.asked", subject: { kind: "adaptation", id }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing ?? { services: [], communities: [] }, attempt, view),
});
