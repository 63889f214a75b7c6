import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { mayKeepNote, mayReadListening } from "../day.policy.ts";
import { findOwnNote, listNotesReleased, saveNote } from "../notes.store.ts";
import { findOwn } from "../own.store.ts";
import { ownAddress } from "../own-address.ts";
import { ownQuery, ownToken } from "../own.schema.ts";
import { notAnswered } from "../recorded.rules.ts";
import { sessionParams, text } from "../sessions.schema.ts";
import { listeningPage } from "./listening.page.tsx";
import type { ListeningShown } from "./listening.page.tsx";

const wordsMax = 4000;

async function findListening(
  tx: Tx,
  actor: Actor,
  asked: { readonly sessionId: string; readonly token: string },
): Promise<ListeningShown | undefined> {
  const own = await findOwn(tx, actor, asked);
  if (own === undefined) return undefined;
  const note = own.contributorId === null ? null : await findOwnNote(tx, own.contributorId);
  const notes = (await listNotesReleased(tx, asked.sessionId)).filter(({ id }) => id !== note?.id);
  return { ...own, note, notes };
}

const noteTold = z.object({ words: z.string() });
const told = z.object({
  session: z.object({ id: z.string(), title: z.string() }),
  note: noteTold.extend({ isReleased: z.boolean() }).nullable().describe("One’s own."),
  notes: z.array(noteTold).readonly().describe("What others released, with nobody’s name."),
});

export const listeningRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/listening",
  summary: "The listening section: the two questions, the one rule, one’s own note and those that others released",
  practices: ["P12"],
  reads: { params: sessionParams, query: ownQuery },
  answers: z
    .custom<ListeningShown>()
    .transform(({ session: { id, title }, note, notes }): z.input<typeof told> => ({
      session: { id, title },
      note,
      notes,
    }))
    .pipe(told),
  permit: mayReadListening,
  find: (tx, { actor, params, query }) => findListening(tx, actor, { sessionId: params.session, token: query.token }),
  answer: (shown) => found(shown),
  page: (shown, view) => listeningPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

export const noteRoute = changeInPlace({
  path: "/{place}/sessions/{session}/listening",
  summary: "Keep a note of what one said in the listening section, release it or take it back; nobody can answer one",
  practices: ["P12"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      token: ownToken,
      words: text.describe("In one’s own words; empty takes it back."),
      release: z.string().default("no").describe("yes: those who come to this session may read it, without a name."),
      answers: z.string().max(60).default("").describe("Always empty: a note answers nobody’s note."),
    }),
  },
  permit: mayKeepNote,
  find: async (tx, { actor, params, body }) => {
    await takeSessionTurn(tx, params.session);
    return findListening(tx, actor, { sessionId: params.session, token: body.token });
  },
  decide: (shown, { body, language }) => {
    const words = body.words.replaceAll("\r\n", "\n").trim();
    if (body.answers !== "") return wrong({ field: "answers", words: notAnswered });
    if (words.length > wordsMax) return wrong({ field: "words", words: afterwardsWords(language).tooLong });
    return body.release === "yes" || body.release === "no"
      ? found({ words, isReleased: body.release === "yes", shown })
      : wrong({ field: "release", words: afterwardsWords(language).choose });
  },
  save: async (tx, { words, isReleased, shown }, { place, at }) => {
    const { session, contributorId } = shown;
    const today = at.toISOString().slice(0, 10);
    if (contributorId !== null) await saveNote(tx, { sessionId: session.id, contributorId, words, isReleased, today });
    return {
      id: session.id,
      path: ownAddress(place, shown, "listening"),
      happened: { what: "session.noted", subject: { kind: "session", id: session.id }, detail: {} },
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? { title: afterwardsWords(view.language).card, main: <p>{afterwardsWords(view.language).choose}</p> }
      : listeningPage(thing, { ...formShown(view), ...attempt }),
});
