import { z } from "zod";
import { Details, Field, Questions, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { languageCodes } from "../../../design/languages.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { WhomToRing } from "../need.page.tsx";
import { More, languageChoices } from "../new/new-voice.page.tsx";
import type { Choosing } from "../new/new-voice.page.tsx";
import { formShown, trail } from "../place-shown.ts";
import { recordingBytesMax } from "../recording/cleaned.rules.ts";
import { readSent } from "../recording/sent-file.reader.ts";
import { writtenDownOf, writtenDownSent } from "../said.rules.ts";
import { waysWrittenDown } from "../voice.ts";
import { findChoosing, findLimits } from "../voice-around.store.ts";
import { saveVoice } from "../voice-saving.store.ts";
import { mayWriteVoiceDown } from "../voices.policy.ts";
import { voiceWords } from "../voices.words.ts";
import { cameByWords, kindWords } from "../voices-staff.words.ts";

const questions: readonly Question[] = [
  {
    name: "words",
    label: "What did they say?",
    hint: "In their own words and language. No names: theirs or anybody else’s.",
    kind: "long",
  },
  { name: "kind", label: "What is it?", kind: "radios", choices: choicesOf(kindWords) },
  {
    name: "cameBy",
    label: "How did you hear it?",
    kind: "radios",
    choices: waysWrittenDown.map((value) => ({ value, words: cameByWords[value] })),
  },
  { name: "saidOn", label: "On which day? (today, if you leave it empty)", kind: "date" },
  { name: "answerIn", label: "In which language do they want the answer?", kind: "select", choices: languageChoices },
];
const agreed: Question = {
  name: "agreed",
  label: "Did they agree?",
  kind: "checkboxes",
  choices: [{ value: "yes", words: "They agreed that I write this down, and know who reads it" }],
};

const writeDownPage = ({ help, ...choosing }: Choosing, view: View, { typed, problems: wrongs }: Attempt) => {
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf([...questions, agreed], wrongs);
  return formPage(
    {
      title: "Write down what somebody said",
      lead: "For somebody who told you, rang, or wrote on paper. You see the answer, and tell them.",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/voices/write-down`,
      idempotencyKey,
      files: true,
      button: { words: "Keep it" },
      before: <WhomToRing language="en" help={help} />,
    },
    <>
      <Questions questions={questions} typed={typed} language={language} problems={problems} />
      <Details summary="A paper form or a recording" open={problems.some(({ field }) => field === "recording")}>
        <Field
          kind="file"
          name="recording"
          label="A photo of what they wrote, or a recording (10 MB at most)"
          hint="Instead of the words above, or beside them. One of the people who read voices writes it down, then it is deleted. Where and when it was made, and its name, are not kept."
          accept="audio/*,image/jpeg,image/png"
          language={language}
          problems={problems}
        />
      </Details>
      <Details summary="The service, and more about unfair treatment">
        <More words={voiceWords("en")} language={language} choosing={choosing} attempt={{ typed, problems }} />
      </Details>
      <Field
        kind="checkboxes"
        name={agreed.name}
        label={agreed.label}
        choices={agreed.choices ?? []}
        language={language}
        problems={problems}
        values={(typed["agreed"] ?? "").split(",")}
      />
    </>,
  );
};

export const writeDownFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/write-down",
  summary: "The form that writes down what somebody said elsewhere",
  practices: ["P43"],
  answers: z.custom<Choosing>().transform(() => ({})),
  permit: mayWriteVoiceDown,
  find: findChoosing,
  answer: ({ help, services, communities }) => found({ help, services, communities }),
  page: (choosing, view) => writeDownPage(choosing, view, { typed: {}, problems: [] }),
});

const writtenDown = writtenDownSent.extend({
  recording: uploadedFile
    .optional()
    .describe("A photo of a paper form or a recording, instead of words or beside them."),
});

export const writeDownRoute = changeInPlace({
  path: "/{place}/voices/write-down",
  summary:
    "Write down what somebody said by telephone, on paper or in a talk, with their agreement and without their name",
  practices: ["P43"],
  uploads: { names: ["recording"], bytesEachMax: recordingBytesMax },
  reads: { body: writtenDown },
  permit: mayWriteVoiceDown,
  find: async (tx, { body, actor }) => ({
    ...(await findChoosing(tx)),
    limits: await findLimits(tx),
    // Whoever may not write down has nothing read for them.
    recording: mayWriteVoiceDown(actor).allowed ? await readSent(body.recording) : null,
  }),
  decide: ({ services, communities, limits, recording }, { body, at }) =>
    writtenDownOf(body, {
      limits,
      serviceIds: services.map(({ value }) => value),
      languages: languageCodes,
      today: at.toISOString().slice(0, 10),
      communityIds: communities.map(({ value }) => value),
      recording,
      cameToday: 0,
      recordingsToday: 0,
      says: voiceWords("en"),
    }),
  save: async (tx, said, { place, actor }) => {
    const id = await saveVoice(tx, said, { digest: null, enteredById: actor.member?.personId ?? null });
    return {
      id,
      path: `/${place.slug}/voices/${id}`,
      happened: { what: "voices.written-down", subject: { kind: "voices", id }, detail: { by: said.cameBy } },
    };
  },
  form: (attempt, view, thing) => writeDownPage(thing ?? { help: "", services: [], communities: [] }, view, attempt),
});
