import { z } from "zod";
import { choicesOf, formPage, inOrderOf, languageCodes, isLanguage, nameOf, Questions } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { answeredOf, answerSent } from "../answered.rules.ts";
import { languageChoices } from "../new/new-voice.page.tsx";
import { formShown, trail } from "../place-shown.ts";
import type { VoiceWhole } from "../voice.ts";
import { saveAnswer } from "../voice-saving.store.ts";
import { mayAnswerVoice } from "../voices.policy.ts";
import { voiceParams, voiceTold } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";
import { kindWords, outcomeWords } from "../voices-staff.words.ts";

const questionsFor = (voice: VoiceWhole | undefined): readonly Question[] => [
  { name: "outcome", label: "What do you answer?", kind: "radios", choices: choicesOf(outcomeWords) },
  {
    name: "answer",
    label: "Say what was done, what will be, or why it could not be",
    hint: `Its sender reads this by their private link, and asked for ${nameFor(voice?.language ?? "en")}. Nothing is translated by a machine here.`,
    kind: "long",
  },
  { name: "answerIn", label: "In which language is this answer?", kind: "select", choices: languageChoices },
  {
    name: "checkedBy",
    label: "Who read it in that language? (not for English)",
    hint: "Somebody who reads the language well. Their name stands under the answer.",
    kind: "text",
  },
];

const nameFor = (language: string): string => (isLanguage(language) ? nameOf(language) : language);

const answered: Problem = {
  field: "answer",
  words:
    "Somebody answered this while you wrote. What you wrote is kept in the form; its sender reads the other answer.",
};

const answerPage = (voice: VoiceWhole | undefined, view: View, { typed, problems: wrongs }: Attempt) => {
  const { place, language, idempotencyKey } = formShown(view);
  const questions = questionsFor(voice);
  const problems = inOrderOf(questions, wrongs);
  const here = `/${place.slug}/voices/${voice?.id ?? ""}`;
  return formPage(
    {
      title: "Answer what somebody said",
      breadcrumbs: trail(place, ...(voice === undefined ? [] : [{ href: here, words: kindWords[voice.kind] }])),
      language,
      problems,
      action: `${here}/answer`,
      idempotencyKey,
      button: { words: "Send the answer" },
      before:
        voice === undefined ? null : <blockquote dir="auto">{voice.again.at(-1)?.words ?? voice.words}</blockquote>,
    },
    <Questions questions={questions} typed={typed} language={language} problems={problems} />,
  );
};

export const answerVoiceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/{voice}/answer",
  summary: "The form that answers what somebody said",
  practices: ["P43"],
  reads: { params: voiceParams },
  answers: z
    .custom<{ readonly voice: VoiceWhole }>()
    .transform(({ voice }): z.input<typeof voiceTold> => voice)
    .pipe(voiceTold),
  permit: mayAnswerVoice,
  find: (tx, { params, actor }) => findVoiceHere(tx, params.voice, actor.member?.personId ?? null),
  answer: ({ voice }) => found({ voice }),
  page: ({ voice }, view) => answerPage(voice, view, { typed: { answerIn: voice.language }, problems: [] }),
});

export const answerVoiceRoute = changeInPlace({
  path: "/{place}/voices/{voice}/answer",
  summary: "Answer what somebody said, in their language: we did, we will, or we could not, because",
  practices: ["P43"],
  reads: { params: voiceParams, body: answerSent },
  permit: mayAnswerVoice,
  find: async (tx, { params, actor }) => {
    await takeTurn(tx, "answers to voices");
    return findVoiceHere(tx, params.voice, actor.member?.personId ?? null);
  },
  decide: ({ voice }, { body }) =>
    voice.answeredOn === null
      ? answeredOf(body, { language: voice.language, languages: languageCodes })
      : { ok: false, clash: true, problems: [answered] },
  save: async (tx, answer, { params, place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    await saveAnswer(tx, params.voice, { ...answer, byId: actor.member?.personId ?? "", today });
    return {
      id: params.voice,
      path: `/${place.slug}/voices/${params.voice}`,
      happened: {
        what: "voices.answered",
        subject: { kind: "voices", id: params.voice },
        detail: { outcome: answer.outcome, language: answer.language },
      },
    };
  },
  form: (attempt, view, thing) => answerPage(thing?.voice, view, attempt),
});
