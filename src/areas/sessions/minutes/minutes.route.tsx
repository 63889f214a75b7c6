import { z } from "zod";
import { languageCodes } from "../../../design/index.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind } from "../../../nouns/started-from.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay, maySeeDay } from "../day.policy.ts";
import { findMinutesHere } from "../minutes-here.store.ts";
import type { MinutesHere } from "../day-seen.ts";
import { minutesOf } from "../recorded.rules.ts";
import { saveMinutes } from "../recording.store.ts";
import { sessionParams, startedFrom, text } from "../sessions.schema.ts";
import { fieldsOfMinutes, readMinutesPage, writeMinutesPage } from "./minutes.page.tsx";

interface Shown {
  readonly day: MinutesHere;
  readonly writtenIn: string;
  readonly mayKeep: boolean;
}

const told = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.array(z.object({ language: z.string(), words: z.string(), checkedBy: z.string() })).readonly(),
});

export const minutesRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/minutes",
  summary: "The minutes of a session in each language there is; for those who keep the day, to write and send them",
  practices: ["P12"],
  reads: {
    params: sessionParams,
    query: z.object({ in: z.string().max(3).default("en").describe("The language to write them in.") }),
  },
  answers: z
    .custom<Shown>()
    .transform(({ day: { session, minutes } }): z.input<typeof told> => ({
      id: session.id,
      title: session.title,
      minutes,
    }))
    .pipe(told),
  permit: maySeeDay,
  find: (tx, { actor, params }) => findMinutesHere(tx, actor, params.session),
  answer: (day, { actor, query }) =>
    found({
      day,
      writtenIn: languageCodes.find((code) => code === query.in) ?? "en",
      mayKeep: mayKeepDay(actor, day).allowed,
    }),
  page: ({ day, writtenIn, mayKeep }, view) =>
    mayKeep ? writeMinutesPage({ day, writtenIn }, {}, formShown(view)) : readMinutesPage(day, formShown(view)),
});

export const writeMinutesRoute = changeInPlace({
  path: "/{place}/sessions/{session}/minutes",
  summary: "Write the minutes in one language; nothing in them answers what was said in the listening section",
  practices: ["P12"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      words: text,
      language: z.string().default("en").describe(languageCodes.join(", ")),
      checkedBy: text.describe("Who read the translation; empty in English."),
      startedFrom,
    }),
  },
  permit: mayKeepDay,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    return findMinutesHere(tx, actor, params.session);
  },
  decide: ({ minutes, notes }, { body: { startedFrom: shown, ...body } }) =>
    isBehind(shown, fieldsOfMinutes(minutes, body.language))
      ? { ok: false, clash: true, problems: [changedMeanwhile] }
      : minutesOf(body, { notes, languages: languageCodes }),
  save: async (tx, minutes, { params, place, actor }) => {
    await saveMinutes(tx, minutes, { sessionId: params.session, by: actor.member?.personId ?? "" });
    const detail = { language: minutes.language };
    return savedOnDay(place, {
      what: "minutes-written",
      sessionId: params.session,
      detail,
      page: `minutes?in=${minutes.language}`,
    });
  },
  form: (attempt, view, day) =>
    writeMinutesPage(
      { day, writtenIn: languageCodes.find((code) => code === attempt.typed["language"]) ?? "en" },
      attempt,
      formShown(view),
    ),
});
