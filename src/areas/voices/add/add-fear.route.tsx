import { z } from "zod";
import { Questions, formPage, inOrderOf, languageCodes } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { found } from "../../../nouns/result.ts";
import { fearOf, fearSent } from "../answered.rules.ts";
import { languageChoices } from "../new/new-voice.page.tsx";
import { formShown, trail } from "../place-shown.ts";
import { saveFear } from "../voice-around.store.ts";
import { mayAnswerFears } from "../voices.policy.ts";

const questions: readonly Question[] = [
  { name: "language", label: "In which language do you write this?", kind: "select", choices: languageChoices },
  {
    name: "fear",
    label: "What are people afraid of?",
    hint: "As they say it, such as: will my benefits be cut if I come?",
    kind: "text",
  },
  { name: "answer", label: "What is true?", hint: "If it is true, say so, and who can help.", kind: "long" },
  { name: "checkedBy", label: "Who read it in that language? (not for English)", kind: "text" },
];

const fearPage = (view: View, { typed, problems: wrongs }: Attempt) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf(questions, wrongs);
  return formPage(
    {
      title: "Answer a fear that many have",
      lead: "Everyone reads it, in the language you write it in. Write it once for each language.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/voices/add`,
      idempotencyKey,
      button: { words: "Show it to everyone" },
    },
    <Questions questions={questions} typed={typed} language={language} problems={problems} />,
  );
};

export const addFearFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/add",
  summary: "The form that answers a fear that many have",
  practices: ["P35"],
  answers: z.object({}),
  permit: mayAnswerFears,
  answer: () => found({}),
  page: (_nothing, view) => fearPage(view, { typed: {}, problems: [] }),
});

export const addFearRoute = changeInPlace({
  path: "/{place}/voices/add",
  summary: "Answer for everyone a fear that many have, in one language",
  practices: ["P35"],
  reads: { body: fearSent },
  permit: mayAnswerFears,
  decide: (_place, { body }) => fearOf(body, languageCodes),
  save: async (tx, fear, { place, actor, at }) => {
    const written = { byId: actor.member?.personId ?? "", today: at.toISOString().slice(0, 10) };
    const id = await saveFear(tx, fear, written);
    return {
      id,
      path: `/${place.slug}/voices/fears?lang=${fear.language}`,
      happened: { what: "voices.fear-answered", subject: { kind: "fear", id }, detail: { language: fear.language } },
    };
  },
  form: (attempt, view) => fearPage(view, attempt),
});
