import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { maySpeakOfItem } from "../champions.policy.ts";
import { questionParams, itemTold, tokenSent } from "../champions.schema.ts";
import { takeNetworkTurn } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { findOwnItem } from "../item-here.store.ts";
import { saveHeard, saveOpenedAgain } from "../item-moves.store.ts";
import { escalatedLetter } from "../letters.words.ts";
import { dueFrom, listAnswerers } from "../network.store.ts";
import { afterwards } from "../own-address.ts";
import { nobodyPage } from "../own-form.page.tsx";
import { formShown } from "../place-shown.ts";
import { nextOf } from "../state.rules.ts";
import { replyPage } from "./reply.page.tsx";
import type { ReplyShown } from "./reply.page.tsx";
import { replyOf } from "./reply.rules.ts";

export const replyFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/questions/{question}/reply",
  summary: "An answer for the champion who asked, who says whether it answers",
  practices: ["P30"],
  reads: { params: questionParams, query: z.object({ token: tokenSent }) },
  answers: z
    .custom<ReplyShown>()
    .transform(({ item }): z.input<typeof itemTold> => item)
    .pipe(itemTold),
  permit: maySpeakOfItem,
  find: (tx, { params, actor, query }) => findOwnItem(tx, params.question, { actor, token: query.token }),
  answer: ({ item, token }, { at }) => found({ item, token, today: at.toISOString().slice(0, 10) }),
  page: (shown, view) => replyPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

const text = z.string().max(20_000).default("");

export const replyRoute = changeInPlace({
  path: "/{place}/champions/questions/{question}/reply",
  summary: "Say as its champion that an answer answers, or what is missing: then it goes once more to the next person",
  practices: ["P30"],
  reads: {
    params: questionParams,
    body: z.strictObject({
      heard: text.describe("answers, or not"),
      missing: text.describe("Where it does not answer: what is missing."),
      token: tokenSent,
    }),
  },
  permit: maySpeakOfItem,
  find: async (tx, { params, actor, body, at }) => {
    await takeNetworkTurn(tx);
    const here = await findOwnItem(tx, params.question, { actor, token: body.token });
    const today = at.toISOString().slice(0, 10);
    return here && { ...here, today, answerers: await listAnswerers(tx), dueOn: await dueFrom(tx, today) };
  },
  decide: ({ item, answerers, dueOn, today }, { body, language }) => {
    const reply = replyOf(body, item, championWords(language));
    if (!reply.ok) return reply;
    const next = nextOf({ answererId: item.answerer?.id ?? null, rank: item.rank }, answerers);
    return found({ reply: reply.value, item, next, dueOn, today });
  },
  save: async (tx, { reply, item, next, dueOn, today }, { place, body }) => {
    const [id, by] = [item.id, { byId: item.championPersonId, today }];
    if (reply.does === "heard") await saveHeard(tx, id, { heard: reply.heard, ...by });
    else
      await saveOpenedAgain(tx, id, {
        toId: next.to?.id ?? null,
        rank: next.rank,
        dueOn,
        because: reply.because,
        ...by,
      });
    return {
      id,
      path: afterwards(place.slug, body.token),
      happened: {
        what: "champions.replied",
        subject: { kind: "champion-item", id },
        detail: { does: reply.does, answers: reply.does === "heard" && reply.heard === "answers" },
      },
      letters:
        reply.does === "heard"
          ? []
          : escalatedLetter(next.to?.email ?? "", { path: `/${place.slug}/champions/questions/${id}`, dueOn }),
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? nobodyPage({ ...attempt, language: view.language })
      : replyPage(thing, { ...formShown(view), ...attempt }),
});
