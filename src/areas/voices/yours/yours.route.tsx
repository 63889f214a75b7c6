import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { House, View } from "../../../web/route.ts";
import { changeUnnamed } from "../../../web/unnamed.ts";
import { heardOf, heardSent } from "../answered.rules.ts";
import { placeShown } from "../place-shown.ts";
import type { Attempted } from "../place-shown.ts";
import { listContacts } from "../kept-lists.store.ts";
import { forgetTranscript, removeRecording } from "../recordings.store.ts";
import { findHelp, findLimits } from "../voice-around.store.ts";
import { digestOf, saveAgain, saveRating } from "../voice-saving.store.ts";
import { mayOpenPrivateLink } from "../voices.policy.ts";
import { toldToSender } from "../voices.schema.ts";
import { findVoice } from "../voices.store.ts";
import { voiceWords } from "../voices.words.ts";
import { noSuchLinkPage, yoursPage } from "./yours.page.tsx";
import type { YoursShown } from "./yours.page.tsx";

const find = async (tx: Tx, link: string, house: House) => {
  const voice = await findVoice(tx, { digest: digestOf(link) });
  return voice && { voice, link, help: await findHelp(tx), contacts: await listContacts(tx), origin: house.origin() };
};

const drawn = (shown: YoursShown, attempt: Attempted, view: View) =>
  yoursPage({ ...shown, ...attempt, place: placeShown(view), language: view.language });

export const yoursRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/yours",
  summary: "What somebody said and was answered, for whoever has the private link",
  practices: ["P43"],
  reads: {
    query: z.object({
      token: z.string().max(60).describe("From the private link."),
      sent: z.string().max(3).default("").describe("yes: it has just been sent."),
    }),
  },
  answers: z
    .custom<YoursShown>()
    .transform(({ voice }): z.input<typeof toldToSender> => voice)
    .pipe(toldToSender),
  permit: mayOpenPrivateLink,
  find: (tx, { query }, house) => find(tx, query.token, house),
  answer: ({ voice, link, help, contacts, origin }, { query, at }) =>
    found({ voice, link, help, contacts, origin, today: at.toISOString().slice(0, 10), isNew: query.sent === "yes" }),
  page: (shown, view) => drawn(shown, { typed: {}, problems: [] }, view),
});

export const heardRoute = changeUnnamed({
  path: "/{place}/voices/yours",
  summary: "Say whether an answer helps, or open it again; with the private link, and without being known",
  practices: ["P43"],
  reads: { body: heardSent },
  permit: mayOpenPrivateLink,
  find: async (tx, { body, at }, house) => {
    await takeTurn(tx, "answers to voices");
    const here = await find(tx, body.link, house);
    return here && { ...here, limits: await findLimits(tx), today: at.toISOString().slice(0, 10) };
  },
  decide: ({ voice, limits, today }, { body, language }) =>
    heardOf(body, {
      kind: voice.kind,
      isAnswered: voice.answeredOn !== null,
      isToAgree: voice.isRecordingHere && voice.written !== null,
      saidLast: voice.again.at(-1)?.words,
      limits,
      today,
      says: voiceWords(language),
    }),
  save: async (tx, heard, { place, body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const voice = await findVoice(tx, { digest: digestOf(body.link) });
    if (voice !== undefined && heard.does === "rate") await saveRating(tx, voice.id, heard.rating);
    if (voice !== undefined && heard.does === "agree") await removeRecording(tx, voice.id, today);
    if (voice !== undefined && heard.does === "write-again") await forgetTranscript(tx, voice.id);
    if (voice !== undefined && heard.does === "open-again") await saveAgain(tx, voice.id, { ...heard, today });
    return { path: `/${place.slug}/voices/yours?token=${body.link}` };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? noSuchLinkPage(attempt.problems, view.language)
      : drawn({ ...thing, isNew: false }, attempt, view),
});
