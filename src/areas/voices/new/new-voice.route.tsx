import { z } from "zod";
import { languageCodes } from "../../../design/languages.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { View } from "../../../web/route.ts";
import { changeUnnamed } from "../../../web/unnamed.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import { placeShown } from "../place-shown.ts";
import type { Attempted } from "../place-shown.ts";
import { voiceOf, voiceSent } from "../said.rules.ts";
import { recordingBytesMax } from "../recording/cleaned.rules.ts";
import { readSent } from "../recording/sent-file.reader.ts";
import { findChoosing, findLimits } from "../voice-around.store.ts";
import { countCameOn, digestOf, saveVoice } from "../voice-saving.store.ts";
import { maySaySomething } from "../voices.policy.ts";
import { findVoice } from "../voices.store.ts";
import { voiceWords } from "../voices.words.ts";
import { newVoicePage } from "./new-voice.page.tsx";
import type { Choosing } from "./new-voice.page.tsx";

const drawn = (shown: Choosing & Attempted, view: View) =>
  newVoicePage({ ...shown, place: placeShown(view), language: view.language, link: view.key });

export const newVoiceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/new",
  summary: "The form with which anybody says something, without an account and without a name",
  practices: ["P43"],
  answers: z.custom<Choosing>().transform(() => ({})),
  permit: maySaySomething,
  find: findChoosing,
  answer: ({ help, services, communities }) => found({ help, services, communities }),
  page: (choosing, view) => drawn({ ...choosing, typed: {}, problems: [] }, view),
});

const body = voiceSent.extend({
  recording: uploadedFile
    .optional()
    .describe("A recording or a photo of a paper form, instead of words or beside them."),
});

/** A text is not drawn back longer than it may be many times over: what was typed is kept, and the page stays one that opens. */
export const newVoiceRoute = changeUnnamed({
  path: "/{place}/voices",
  summary: "Say something without being known; the answer is read by the private link alone",
  practices: ["P43", "P35"],
  uploads: { names: ["recording"], bytesEachMax: recordingBytesMax, fromAnybody: true },
  reads: { body },
  permit: maySaySomething,
  find: async (tx, { body, at }) => ({
    ...(await findChoosing(tx)),
    limits: await findLimits(tx),
    before: await findVoice(tx, { digest: digestOf(body.link) }),
    ...(await countCameOn(tx, at.toISOString().slice(0, 10))),
    recording: await readSent(body.recording),
  }),
  decide: ({ services, communities, limits, before, ...around }, { body, at, language }) => {
    const says = voiceWords(language);
    const serviceIds = services.map(({ value }) => value);
    const today = at.toISOString().slice(0, 10);
    const communityIds = communities.map(({ value }) => value);
    const here = { limits, serviceIds, communityIds, languages: languageCodes, today, says };
    const said = voiceOf(body, { ...here, ...around });
    if (!said.ok || before === undefined) return said;
    return before.words === said.value.words || (before.sentAs !== null && said.value.recording !== null)
      ? said
      : { ok: false, clash: true, problems: [{ field: "words", words: says.sentBefore }] };
  },
  save: async (tx, said, { place, body }) => {
    await saveVoice(tx, said, { digest: digestOf(body.link), enteredById: null });
    return { path: `/${place.slug}/voices/yours?token=${body.link}&sent=yes` };
  },
  form: (attempt, view, thing) =>
    drawn(
      { help: thing?.help ?? "", services: thing?.services ?? [], communities: thing?.communities ?? [], ...attempt },
      view,
    ),
});
