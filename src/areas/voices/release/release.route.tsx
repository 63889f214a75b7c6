import { z } from "zod";
import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { releasedOf, releaseSent } from "../answered.rules.ts";
import { formShown, trail } from "../place-shown.ts";
import type { VoiceWhole } from "../voice.ts";
import { saveReleased } from "../voice-saving.store.ts";
import { mayReleaseVoice } from "../voices.policy.ts";
import { voiceParams, voiceTold } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";

const questions: readonly Question[] = [
  {
    name: "words",
    label: "What was said, in your own words",
    hint: "No name, no place, no day, no story that somebody could be known by.",
    kind: "long",
  },
  { name: "answer", label: "What you did, will do, or could not do, and why", kind: "long" },
  {
    name: "namesNobody",
    label: "Before everyone reads it",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "I read it as a neighbour would: nobody can be known by it" }],
  },
];

/** What everyone reads of it now: nothing yet, or what somebody wrote. */
const fieldsOf = ({ published }: VoiceWhole) => ({ words: published?.words ?? "", answer: published?.answer ?? "" });

const releasePage = (voice: VoiceWhole | undefined, view: View, { typed, problems: wrongs }: Attempt) => {
  const now = voice === undefined ? { words: "", answer: "" } : fieldsOf(voice);
  const { place, language, idempotencyKey } = formShown(view);
  const problems = inOrderOf(questions, wrongs);
  const here = `/${place.slug}/voices/${voice?.id ?? ""}`;
  return formPage(
    {
      title: "Show everyone what was said and done",
      breadcrumbs: trail(place, { href: here, words: "What was said" }),
      language,
      problems,
      action: `${here}/release`,
      idempotencyKey,
      button: { words: "Show it to everyone" },
      standing: { field: "startedFrom", questions, now, typed },
      before: voice === undefined ? null : <blockquote dir="auto">{voice.words}</blockquote>,
    },
    <>
      <input type="hidden" name="startedFrom" value={startedFromIn({ typed, problems: wrongs }, now)} />
      <Questions questions={questions} typed={typed} language={language} problems={problems} />
    </>,
  );
};

export const releaseVoiceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/{voice}/release",
  summary: "The form that writes for everyone what was said and done, so that nobody can be known by it",
  practices: ["P43"],
  reads: { params: voiceParams },
  answers: z
    .custom<{ readonly voice: VoiceWhole }>()
    .transform(({ voice }): z.input<typeof voiceTold> => voice)
    .pipe(voiceTold),
  permit: mayReleaseVoice,
  find: (tx, { params, actor }) => findVoiceHere(tx, params.voice, actor.member?.personId ?? null),
  answer: ({ voice }) => found({ voice }),
  page: ({ voice }, view) => releasePage(voice, view, { typed: fieldsOf(voice), problems: [] }),
});

const startedFrom = z.string().max(20_000).default("").describe("What the form showed when it was opened; or nothing.");

export const releaseVoiceRoute = changeInPlace({
  path: "/{place}/voices/{voice}/release",
  summary: "Show everyone what was said and done, in words of which somebody says that they name nobody",
  practices: ["P43"],
  reads: { params: voiceParams, body: releaseSent.extend({ startedFrom }) },
  permit: mayReleaseVoice,
  find: async (tx, { params, actor }) => {
    await takeTurn(tx, "answers to voices");
    return findVoiceHere(tx, params.voice, actor.member?.personId ?? null);
  },
  decide: ({ isAnswered, voice }, { body: { startedFrom: shown, ...body } }) => {
    if (isBehind(shown, fieldsOf(voice))) return { ok: false, clash: true, problems: [changedMeanwhile] };
    return isAnswered
      ? releasedOf(body)
      : wrong({ field: "answer", words: "First answer whoever said it. Then show everyone what was done." });
  },
  save: async (tx, released, { params, place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    await saveReleased(tx, params.voice, { ...released, byId: actor.member?.personId ?? "", today });
    return {
      id: params.voice,
      path: `/${place.slug}/voices/answers`,
      happened: { what: "voices.released", subject: { kind: "voices", id: params.voice }, detail: {} },
    };
  },
  form: (attempt, view, thing) => releasePage(thing?.voice, view, attempt),
});
