import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { formShown } from "../place-shown.ts";
import { findRecording, removeRecording, saveTranscript } from "../recordings.store.ts";
import type { VoiceWhole } from "../voice.ts";
import { mayAnswerVoice, mayReadVoice } from "../voices.policy.ts";
import { voiceParams } from "../voices.schema.ts";
import { findVoiceHere } from "../voices.store.ts";
import { forms } from "./cleaned.rules.ts";
import { recordingPage } from "./recording.page.tsx";
import type { RecordingShown } from "./recording.page.tsx";

/** The voice, as long as what was sent is still there. */
const findHere = async (tx: Tx, id: string, actor: Actor) => {
  const here = await findVoiceHere(tx, id, actor.member?.personId ?? null);
  return here?.voice.isRecordingHere === true ? here : undefined;
};

const mayAgree = ({ written }: VoiceWhole, actor: Actor): boolean =>
  written !== null && actor.member !== null && written.byId !== actor.member.personId;

type Shown = RecordingShown & { readonly file: Awaited<ReturnType<typeof findRecording>> | null };

const told = z.object({ sentAs: z.string().nullable(), isWrittenDown: z.boolean() });

export const recordingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/{voice}/recording",
  summary: "What somebody spoke or photographed, for those who may read it, until it is written down and agreed to",
  practices: ["P43"],
  reads: { params: voiceParams },
  answers: z
    .custom<Shown>()
    .transform(({ voice }): z.input<typeof told> => ({ sentAs: voice.sentAs, isWrittenDown: voice.written !== null }))
    .pipe(told),
  permit: mayReadVoice,
  find: async (tx, { params, actor, as }) => {
    const here = await findHere(tx, params.voice, actor);
    return here && { ...here, file: as === "file" ? await findRecording(tx, params.voice) : null };
  },
  answer: ({ file, ...here }, { actor }) =>
    found({
      voice: here.voice,
      mayWrite: mayAnswerVoice(actor, here).allowed,
      mayAgree: mayAgree(here.voice, actor),
      file,
    }),
  downloads: {
    file: ({ file }) => ({
      fileName: `sent.${file?.form ?? "bin"}`,
      contentType: file == null ? "application/octet-stream" : forms[file.form].contentType,
      bytes: file?.bytes ?? new Uint8Array(),
    }),
  },
  page: (shown, view) => recordingPage({ ...shown, ...formShown(view), typed: {}, problems: [] }),
});

const body = z.strictObject({
  words: z.string().default("").describe("What it says."),
  agrees: z.string().default("").describe("yes: what somebody else wrote down is what was said."),
});

const writingOf = (sent: z.infer<typeof body>, agrees: boolean): Result<{ readonly words: string | null }> => {
  if (sent.agrees === "yes")
    return agrees
      ? found({ words: null })
      : wrong({ field: "words", words: "Somebody else than whoever wrote it down says that it is right." });
  const words = readNeeded(sent.words, { field: "words", charactersMax: 4000, needed: "Write down what it says." });
  return words.ok ? found({ words: words.value }) : words;
};

export const writeRecordingDownRoute = changeInPlace({
  path: "/{place}/voices/{voice}/recording",
  summary: "Write down what somebody spoke or photographed, or say that it was written down right: then it is deleted",
  practices: ["P43"],
  reads: { params: voiceParams, body },
  permit: mayAnswerVoice,
  find: async (tx, { params, actor }) => {
    await takeTurn(tx, "answers to voices");
    return findHere(tx, params.voice, actor);
  },
  decide: ({ voice }, { body: sent, actor }) => writingOf(sent, mayAgree(voice, actor)),
  save: async (tx, { words }, { params, place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    if (words === null) await removeRecording(tx, params.voice, today);
    else await saveTranscript(tx, params.voice, { words, byId: actor.member?.personId ?? null, today });
    return {
      id: params.voice,
      path: `/${place.slug}/voices/${params.voice}`,
      happened: {
        what: words === null ? "voices.recording-removed" : "voices.recording-written-down",
        subject: { kind: "voices", id: params.voice },
        detail: {},
      },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    thing === undefined
      ? { title: "A recording", main: null }
      : recordingPage({ voice: thing.voice, mayWrite: true, mayAgree: false, ...formShown(view), typed, problems }),
});
