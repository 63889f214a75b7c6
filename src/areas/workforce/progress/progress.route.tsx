import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { findAction, listActionWords, saveActionWord } from "../actions.store.ts";
import { listOwnIds } from "../here.store.ts";
import { formShown } from "../place-shown.ts";
import { maySeeActions, mayWriteOf } from "../workforce.policy.ts";
import { progressParams } from "../workforce.schema.ts";
import { wordFields, wordOf } from "../written.rules.ts";
import { actionPage } from "./progress.page.tsx";
import type { ActionShown } from "./progress.page.tsx";

async function findHere(tx: Tx, actor: Actor, id: string) {
  const action = await findAction(tx, id);
  return (
    action && {
      action,
      words: await listActionWords(tx, id),
      organisationId: action.organisation.id,
      ownIds: await listOwnIds(tx, actor.member?.personId ?? null),
    }
  );
}

type Here = NonNullable<Awaited<ReturnType<typeof findHere>>>;

const shownOf = ({ action, words, ...whose }: Here, actor: Actor): ActionShown => ({
  action,
  words,
  mayWrite: mayWriteOf(actor, whose).allowed,
});

const drawing = (shown: ActionShown, attempt: Attempt, view: View) =>
  actionPage(shown, { ...formShown(view), ...attempt });

const told = z.object({
  id: z.string(),
  what: z.string(),
  owner: z.string(),
  dueOn: z.string(),
  doneOn: z.string().nullable(),
  words: z.array(z.object({ words: z.string(), isDone: z.boolean(), onDay: z.string() })).readonly(),
});

export const actionRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce/actions/{progress}",
  summary: "One action so that people get on, and how it stood each time somebody looked",
  practices: ["P13"],
  reads: { params: progressParams },
  answers: z
    .custom<ActionShown>()
    .transform(({ action, words }): z.input<typeof told> => ({ ...action, words }))
    .pipe(told),
  permit: maySeeActions,
  find: (tx, { actor, params }) => findHere(tx, actor, params.progress),
  answer: ({ place: _place, ...here }, { actor }) => found(shownOf(here, actor)),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const actionWordRoute = changeInPlace({
  path: "/{place}/workforce/actions/{progress}",
  summary: "Say how an action stands, or that it is done and what it changed",
  practices: ["P13"],
  reads: { params: progressParams, body: z.strictObject(wordFields) },
  permit: mayWriteOf,
  find: (tx, { actor, params }) => findHere(tx, actor, params.progress),
  decide: (_here, { body }) => wordOf(body),
  save: async (tx, word, { actor, place, params: { progress: id } }) => {
    await saveActionWord(tx, { actionId: id, ...word }, actor.member?.personId ?? "");
    return {
      id,
      path: `/${place.slug}/workforce/actions/${id}`,
      happened: {
        what: "workforce.action-word",
        subject: { kind: "workforce-action", id },
        detail: { isDone: word.isDone },
      },
    };
  },
  form: (attempt, view, thing) => {
    if (thing === undefined) throw new Error("The form of an action was drawn without the action.");
    return drawing({ action: thing.action, words: thing.words, mayWrite: true }, attempt, view);
  },
});
