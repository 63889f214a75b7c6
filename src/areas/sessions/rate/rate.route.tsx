import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { formShown } from "../../../nouns/place-shown.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { mayRate } from "../day.policy.ts";
import { findOwn } from "../own.store.ts";
import type { Own } from "../day-seen.ts";
import { ownAddress } from "../own-address.ts";
import { ownQuery, ownToken } from "../own.schema.ts";
import { isOver, ratedOf } from "../ratings.rules.ts";
import { hasChairRated, hasRated, saveChairRating, saveRating } from "../ratings.store.ts";
import { sessionParams, text } from "../sessions.schema.ts";
import { ratePage } from "./rate.page.tsx";
import type { RateShown } from "./rate.page.tsx";

const hasRatedAs = async (tx: Tx, { session, isChair, contributorId }: Own): Promise<boolean> =>
  isChair ? hasChairRated(tx, session.id) : contributorId !== null && hasRated(tx, session.id, contributorId);

interface Asking {
  readonly sessionId: string;
  readonly token: string;
  readonly at: Date;
}

async function findRating(tx: Tx, actor: Actor, { sessionId, token, at }: Asking): Promise<RateShown | undefined> {
  const own = await findOwn(tx, actor, { sessionId, token });
  if (own === undefined) return undefined;
  return {
    ...own,
    hasRated: await hasRatedAs(tx, own),
    isOver: own.held !== null && isOver(own.held, at.toISOString().slice(0, 10)),
    once: randomUUID(),
  };
}

const told = z.object({
  session: z.object({ id: z.string(), title: z.string() }),
  promisedLevel: z.string(),
  hasRated: z.boolean(),
  isOver: z.boolean(),
});

export const rateFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/rate",
  summary: "How a session was: the questions, for whoever came; with an account or by a private link",
  practices: ["P12"],
  reads: { params: sessionParams, query: ownQuery },
  answers: z
    .custom<RateShown>()
    .transform(({ session, hasRated: rated, isOver: over }): z.input<typeof told> => ({
      session: { id: session.id, title: session.title },
      promisedLevel: session.promisedLevel,
      hasRated: rated,
      isOver: over,
    }))
    .pipe(told),
  permit: mayRate,
  find: (tx, { actor, params, query, at }) =>
    findRating(tx, actor, { sessionId: params.session, token: query.token, at }),
  answer: (shown) => found(shown),
  page: (shown, view) => ratePage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

export const rateRoute = changeInPlace({
  path: "/{place}/sessions/{session}/rate",
  summary: "Say privately how a session was: it is added to counts, and no row says who chose what",
  practices: ["P12"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      token: ownToken,
      once: z.string().min(20).max(60).describe("Any random text of 20 characters or more. It is kept nowhere."),
      heard: text.describe("1 (not at all) to 5 (fully); 0 or nothing: rather not say."),
      respected: text,
      understood: text,
      influence: text,
      safe: text,
      "worth-it": text,
      level: text.describe("1 (told) to 5 (the community decided); 0 or nothing: rather not say."),
    }),
  },
  permit: mayRate,
  find: async (tx, { actor, params, body, at }) => {
    await takeSessionTurn(tx, params.session);
    return findRating(tx, actor, { sessionId: params.session, token: body.token, at });
  },
  decide: (shown, { body, language }) => {
    const words = afterwardsWords(language);
    if (shown.hasRated) return { ok: false, clash: true, problems: [{ field: "heard", words: words.thanks }] };
    if (shown.isOver) return { ok: false, clash: true, problems: [{ field: "heard", words: words.over }] };
    const rated = ratedOf(body, words);
    return rated.ok ? found({ rated: rated.value, shown }) : rated;
  },
  save: async (tx, { rated, shown }, { place }) => {
    const { session, isChair, contributorId } = shown;
    if (isChair) await saveChairRating(tx, rated, session.id);
    else if (contributorId !== null) await saveRating(tx, rated, { sessionId: session.id, contributorId });
    return {
      id: session.id,
      path: ownAddress(place, shown, "rate"),
      happened: { what: "session.rated", subject: { kind: "session", id: session.id }, detail: {} },
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? { title: afterwardsWords(view.language).rate, main: <p>{afterwardsWords(view.language).choose}</p> }
      : ratePage(thing, { ...formShown(view), ...attempt }),
});
