import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { no } from "../../../nouns/permission.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import { saveChange } from "../changes.store.ts";
import { findDay } from "../day-here.store.ts";
import { mayReadListening, maySayWhatChanged } from "../day.policy.ts";
import { ownQuery } from "../own.schema.ts";
import { wordsOf } from "../recorded.rules.ts";
import { sessionParams, text } from "../sessions.schema.ts";
import { findToldBack } from "../told-back-here.store.ts";
import type { ToldBack } from "../day-seen.ts";
import { toldBackPage } from "./told-back.page.tsx";

/** Where the chair looks, they may say more. */
const drawing = (shown: ToldBack, attempt: Attempt, view: View) =>
  toldBackPage(
    {
      ...shown,
      maySay: shown.day === undefined ? no("The chair says what changed.") : maySayWhatChanged(view.actor, shown.day),
    },
    { ...formShown(view), ...attempt },
  );

const told = z.object({
  session: z.object({ id: z.string(), title: z.string() }),
  changes: z.array(z.object({ id: z.string(), words: z.string(), saidOn: z.string() })).readonly(),
});

export const toldBackRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/told-back",
  summary: "What changed because of the listening section, for those who came; with an account or by a private link",
  practices: ["P12"],
  reads: { params: sessionParams, query: ownQuery },
  answers: z
    .custom<ToldBack>()
    .transform(({ session: { id, title }, changes }): z.input<typeof told> => ({ session: { id, title }, changes }))
    .pipe(told),
  permit: mayReadListening,
  find: (tx, { actor, params, query }) => findToldBack(tx, actor, { sessionId: params.session, token: query.token }),
  answer: (shown) => found(shown),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const sayChangedRoute = changeInPlace({
  path: "/{place}/sessions/{session}/told-back",
  summary: "Say what changed because of the listening section; the next agenda of the group opens with it",
  practices: ["P12"],
  reads: { params: sessionParams, body: z.strictObject({ words: text }) },
  permit: maySayWhatChanged,
  find: async (tx, { actor, params }) => {
    const day = await findDay(tx, actor, params.session);
    return day && { ...day, toldBack: await findToldBack(tx, actor, { sessionId: params.session, token: "" }) };
  },
  decide: (_day, { body }) => wordsOf(body.words, { field: "words", max: 2000, missing: "Write what changed." }),
  save: async (tx, words, { params, place, actor, at }) => {
    const sessionId = params.session;
    const today = at.toISOString().slice(0, 10);
    const id = await saveChange(tx, { sessionId, words, by: actor.member?.personId ?? "", today });
    return {
      id,
      path: `/${place.slug}/sessions/${sessionId}/told-back`,
      happened: { what: "session.told-back", subject: { kind: "session", id: sessionId }, detail: { change: id } },
    };
  },
  form: (attempt, view, thing) =>
    thing?.toldBack === undefined
      ? { title: afterwardsWords(view.language).changed, main: <p>{afterwardsWords(view.language).nothingChanged}</p> }
      : drawing(thing.toldBack, attempt, view),
});
