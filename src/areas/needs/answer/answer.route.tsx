import { z } from "zod";
import { ownFormPage } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { maySeeNeed, seenBy, sideOf } from "../needs.policy.ts";
import { answerFields, answerOf } from "../needs.rules.ts";
import { needParams } from "../needs.schema.ts";
import { holdNeed, saveAnswer } from "../needs.store.ts";
import { needWords, trail } from "../needs.words.ts";
import { formShown } from "../place-shown.ts";
import { answerQuestions } from "./answer-questions.page.ts";

const drawing = (id: string, { typed, problems }: Attempt, view: View) => {
  const shown = formShown(view);
  const words = needWords(shown.language);
  return ownFormPage({
    language: shown.language,
    idempotencyKey: shown.idempotencyKey,
    title: words.what,
    lead: words.noFavour,
    breadcrumbs: trail(shown.place, shown.language),
    action: `/${shown.place.slug}/needs/${id}/answer`,
    questions: answerQuestions(words),
    button: words.keep,
    typed,
    problems,
  });
};

export const answerRoute = changeInPlace({
  path: "/{place}/needs/{need}/answer",
  summary: "Say what came of what was asked for: whoever asked and the service each say it, and both words stand",
  practices: ["P16"],
  reads: { params: needParams, body: z.strictObject(answerFields) },
  permit: maySeeNeed,
  find: async (tx, { actor, params }) => seenBy(actor, await holdNeed(tx, params.need)),
  decide: ({ need }, { body, at, actor }) => {
    const said = answerOf(body, { today: at.toISOString().slice(0, 10), askedOn: need.askedOn });
    return said.ok ? found({ ...said.value, need, side: sideOf(actor, need) }) : said;
  },
  save: async (tx, said, { actor, place, params: { need: id } }) => {
    await saveAnswer(tx, said, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/needs/${id}`,
      happened: { what: "need.answered", subject: { kind: "need", id }, detail: { did: said.did, side: said.side } },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.need.id ?? "", attempt, view),
});
