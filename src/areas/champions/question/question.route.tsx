import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { stepsDone } from "../champion.ts";
import { mayAnswerItem, mayPassItemOn, mayReadItem, mayRunNetwork, mayTellWhatCame } from "../champions.policy.ts";
import { questionParams, itemTold } from "../champions.schema.ts";
import { findItemHere } from "../item-here.store.ts";
import { listSteps } from "../items.store.ts";
import { formShown } from "../place-shown.ts";
import { itemPage } from "./question.page.tsx";
import type { ItemPageShown } from "./question.page.tsx";

const findHere = async (tx: Tx, id: string) => {
  const here = await findItemHere(tx, id);
  return here && { ...here, steps: await listSteps(tx, id) };
};

type Here = NonNullable<Awaited<ReturnType<typeof findHere>>>;

/** What stands on the page of a question for this person. */
const itemShownTo = (here: Here, actor: Actor, today: string): ItemPageShown => {
  const answering = mayAnswerItem(actor, here);
  return {
    item: here.item,
    steps: here.steps,
    answerers: here.answerers,
    today,
    mayAnswer: answering.allowed,
    whyNot: answering.because,
    mayPassOn: mayPassItemOn(actor, here).allowed,
    mayTell: mayTellWhatCame(actor, here).allowed,
    hasThread: mayRunNetwork(actor).allowed || (here.item.releasedOn !== null && here.item.answeredOn !== null),
  };
};

const told = itemTold.extend({
  steps: z
    .array(z.object({ number: z.number(), did: z.enum(stepsDone), onDay: z.string(), words: z.string() }))
    .readonly(),
});

export const itemRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/questions/{question}",
  summary: "What a champion asks: who must answer by which day, everything that happened to it, and the answer",
  practices: ["P30"],
  reads: { params: questionParams },
  answers: z
    .custom<ItemPageShown>()
    .transform(({ item, steps }): z.input<typeof told> => ({ ...item, steps }))
    .pipe(told),
  permit: mayReadItem,
  find: (tx, { params }) => findHere(tx, params.question),
  answer: (here, { actor, at }) => found(itemShownTo(here, actor, at.toISOString().slice(0, 10))),
  page: (shown, view) => itemPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});
