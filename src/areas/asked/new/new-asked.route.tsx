import { z } from "zod";
import { choicesOf, formPage, inOrderOf, Questions } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listCommunitiesHere, listServicesHere } from "../asked-here.store.ts";
import { bandWords, wayWords } from "../asked.ts";
import type { Named } from "../asked.ts";
import { mayWriteAsked } from "../asked.policy.ts";
import { askedFields, askedOf } from "../asked.rules.ts";
import { saveAsked } from "../asked.store.ts";
import { formShown, trail } from "../place-shown.ts";

interface NewHere {
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
}

const toChoose = (things: readonly Named[]) => things.map(({ id, name }) => ({ value: id, words: name }));

const questionsOf = ({ services, communities }: NewHere): readonly Question[] => [
  { name: "service", label: "About which service?", kind: "select", choices: toChoose(services) },
  { name: "community", label: "Which community was asked?", kind: "select", choices: toChoose(communities) },
  { name: "onDay", label: "On which day?", kind: "date" },
  { name: "way", label: "How were people asked?", kind: "select", choices: choicesOf(wayWords) },
  { name: "language", label: "In what language?", kind: "text" },
  { name: "through", label: "By whom?", hint: "A service or an organisation; no person’s name.", kind: "text" },
  { name: "question", label: "What were they asked?", kind: "long" },
  {
    name: "band",
    label: "How many people answered?",
    hint: "No number is kept, so that nobody in a small group is singled out.",
    kind: "radios",
    choices: choicesOf(bandWords),
  },
  {
    name: "cameOfIt",
    label: "What came of it? (you can write this later)",
    hint: "What changed, or that nothing did, and why. Nobody’s own words or name.",
    kind: "long",
  },
];

const drawing = (here: NewHere | undefined, attempt: Attempt, view: View) => {
  const { place, language, idempotencyKey } = formShown(view);
  const questions = questionsOf(here ?? { services: [], communities: [] });
  const problems = inOrderOf(questions, attempt.problems);
  return formPage(
    {
      title: "Write down that people were asked",
      lead: "Whatever was asked outside Alongside: at a meal, on the telephone, with a survey.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/asked`,
      idempotencyKey,
      button: { words: "Write it down" },
    },
    <Questions questions={questions} typed={attempt.typed} language={language} problems={problems} />,
  );
};

const findHere = async (tx: Tx): Promise<NewHere> => ({
  services: await listServicesHere(tx),
  communities: await listCommunitiesHere(tx),
});

const text = z.string().max(200).default("");

export const newAskedFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asked/new",
  summary: "The form that writes down that a service asked people of a community",
  practices: ["P24"],
  reads: { query: z.object({ service: text, community: text }) },
  answers: z.custom<NewHere & { readonly typed: Attempt["typed"] }>().transform(() => ({})),
  permit: mayWriteAsked,
  find: findHere,
  answer: ({ services, communities }, { query }) => found({ services, communities, typed: query }),
  page: ({ typed, ...here }, view) => drawing(here, { typed, problems: [] }, view),
});

export const newAskedRoute = changeInPlace({
  path: "/{place}/asked",
  summary: "Write down that a service asked people of a community: how, in what language, by whom, what came of it",
  practices: ["P24"],
  reads: { body: z.strictObject(askedFields) },
  permit: mayWriteAsked,
  find: findHere,
  decide: (here, { body, at }) => askedOf(body, { ...here, today: at.toISOString().slice(0, 10) }),
  save: async (tx, asked, { place, actor }) => {
    const id = await saveAsked(tx, asked, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/asked/${asked.serviceId}`,
      happened: {
        what: "asked.written-down",
        subject: { kind: "asked", id },
        detail: { service: asked.serviceId, community: asked.communityId, way: asked.way },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing, attempt, view),
});
