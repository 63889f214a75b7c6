import { z } from "zod";
import { languageCodes } from "../../../design/languages.ts";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { View } from "../../../web/route.ts";
import { changeUnnamed } from "../../../web/unnamed.ts";
import { placeShown } from "../place-shown.ts";
import type { Attempted } from "../place-shown.ts";
import { voiceOf, voiceSent } from "../said.rules.ts";
import { findHelp, findLimits, listServicesToChoose } from "../voice-around.store.ts";
import { countCameOn, digestOf, saveVoice } from "../voice-saving.store.ts";
import { maySaySomething } from "../voices.policy.ts";
import { findVoice } from "../voices.store.ts";
import { voiceWords } from "../voices.words.ts";
import { newVoicePage } from "./new-voice.page.tsx";
import type { Choosing } from "./new-voice.page.tsx";

const findChoosing = async (tx: Tx): Promise<Choosing> => ({
  help: await findHelp(tx),
  services: await listServicesToChoose(tx),
});

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
  answer: ({ help, services }) => found({ help, services }),
  page: (choosing, view) => drawn({ ...choosing, typed: {}, problems: [] }, view),
});

/** A text is not drawn back longer than it may be many times over: what was typed is kept, and the page stays one that opens. */
export const newVoiceRoute = changeUnnamed({
  path: "/{place}/voices",
  summary: "Say something without being known; the answer is read by the private link alone",
  practices: ["P43", "P35"],
  reads: { body: voiceSent },
  permit: maySaySomething,
  find: async (tx, { body, at }) => ({
    ...(await findChoosing(tx)),
    limits: await findLimits(tx),
    before: await findVoice(tx, { digest: digestOf(body.link) }),
    cameToday: await countCameOn(tx, at.toISOString().slice(0, 10)),
  }),
  decide: ({ services, limits, before, cameToday }, { body, at, language }) => {
    const says = voiceWords(language);
    const serviceIds = services.map(({ value }) => value);
    const today = at.toISOString().slice(0, 10);
    const said = voiceOf(body, { limits, serviceIds, languages: languageCodes, today, cameToday, says });
    if (!said.ok || before === undefined) return said;
    return before.words === said.value.words
      ? said
      : { ok: false, clash: true, problems: [{ field: "words", words: says.sentBefore }] };
  },
  save: async (tx, said, { place, body }) => {
    await saveVoice(tx, said, { digest: digestOf(body.link), enteredById: null });
    return { path: `/${place.slug}/voices/yours?token=${body.link}&sent=yes` };
  },
  form: (attempt, view, thing) => drawn({ help: thing?.help ?? "", services: thing?.services ?? [], ...attempt }, view),
});
