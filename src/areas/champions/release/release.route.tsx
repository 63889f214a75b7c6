import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { maySpeakOfItem } from "../champions.policy.ts";
import { questionParams, itemTold, tokenSent } from "../champions.schema.ts";
import { takeNetworkTurn } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { findOwnItem } from "../item-here.store.ts";
import { saveReleased } from "../item-moves.store.ts";
import { afterwards } from "../own-address.ts";
import { nobodyPage } from "../own-form.page.tsx";
import { formShown } from "../place-shown.ts";
import { releasePage } from "./release.page.tsx";
import type { ReleaseShown } from "./release.page.tsx";
import { releaseOf } from "./release.rules.ts";

export const releaseFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/questions/{question}/release",
  summary: "The form on which a champion lets everybody read a question of theirs with its answer",
  practices: ["P30"],
  reads: { params: questionParams, query: z.object({ token: tokenSent }) },
  answers: z
    .custom<ReleaseShown>()
    .transform(({ item }): z.input<typeof itemTold> => item)
    .pipe(itemTold),
  permit: maySpeakOfItem,
  find: (tx, { params, actor, query }) => findOwnItem(tx, params.question, { actor, token: query.token }),
  answer: ({ item, token }, { at }) => found({ item, token, today: at.toISOString().slice(0, 10) }),
  page: (shown, view) => releasePage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

const text = z.string().max(20_000).default("");

export const releaseRoute = changeInPlace({
  path: "/{place}/champions/questions/{question}/release",
  summary: "Let everybody read one’s question with its answer, in words that name nobody; only its champion can",
  practices: ["P30"],
  reads: {
    params: questionParams,
    body: z.strictObject({
      words: text.describe("What was asked, so that nobody can be known by it."),
      namesNobody: text.describe("yes: nobody can be known by it."),
      token: tokenSent,
    }),
  },
  permit: maySpeakOfItem,
  find: async (tx, { params, actor, body, at }) => {
    await takeNetworkTurn(tx);
    const here = await findOwnItem(tx, params.question, { actor, token: body.token });
    return here && { ...here, today: at.toISOString().slice(0, 10) };
  },
  decide: ({ item, today }, { body, language }) => {
    const words = releaseOf(body, item.answeredOn !== null, championWords(language));
    return words.ok ? found({ item, words: words.value, today }) : words;
  },
  save: async (tx, { item, words, today }, { place, body }) => {
    await saveReleased(tx, item.id, { words, byId: item.championPersonId, today });
    return {
      id: item.id,
      path: afterwards(place.slug, body.token),
      happened: { what: "champions.released", subject: { kind: "champion-item", id: item.id }, detail: {} },
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? nobodyPage({ ...attempt, language: view.language })
      : releasePage(thing, { ...formShown(view), ...attempt }),
});
