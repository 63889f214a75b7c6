import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { listActions, saveAction } from "../actions.store.ts";
import { listOwnIds, listToWriteOf } from "../here.store.ts";
import { formShown } from "../place-shown.ts";
import { maySeeActions, mayWriteWorkforce, whoWrites } from "../workforce.policy.ts";
import { actionFields, actionOf } from "../written.rules.ts";
import { actionsPage } from "./actions.page.tsx";
import type { ActionsShown } from "./actions.page.tsx";

async function findHere(tx: Tx, { actor, at }: { readonly actor: Actor; readonly at: Date }) {
  const who = whoWrites(actor);
  const ownIds = await listOwnIds(tx, who.personId);
  const shown: ActionsShown = {
    actions: await listActions(tx),
    organisations: mayWriteWorkforce(actor, { ownIds }).allowed ? await listToWriteOf(tx, who) : [],
    today: at.toISOString().slice(0, 10),
  };
  return { shown, ownIds };
}

const drawing = (shown: ActionsShown, attempt: Attempt, view: View) =>
  actionsPage(shown, { ...formShown(view), ...attempt });

const told = z.object({
  actions: z
    .array(
      z.object({
        id: z.string(),
        organisation: z.object({ id: z.string(), name: z.string() }),
        what: z.string(),
        owner: z.string(),
        dueOn: z.string(),
        doneOn: z.string().nullable(),
        lookedOn: z.string().nullable(),
      }),
    )
    .readonly(),
});

export const actionsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce/actions",
  summary: "What organisations do so that people of all groups get on: who sees to it, by when, and what is late",
  practices: ["P13"],
  answers: z
    .custom<ActionsShown>()
    .transform(({ actions }): z.input<typeof told> => ({ actions }))
    .pipe(told),
  permit: maySeeActions,
  find: (tx, { actor, at }) => findHere(tx, { actor, at }),
  answer: ({ shown }) => found(shown),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

const nothing: ActionsShown = { actions: [], organisations: [], today: "" };

export const saveActionRoute = changeInPlace({
  path: "/{place}/workforce/actions",
  summary: "Write down what will be done so that people get on, with who sees to it and by when",
  practices: ["P13"],
  reads: { body: z.strictObject(actionFields) },
  permit: mayWriteWorkforce,
  find: (tx, { actor, at }) => findHere(tx, { actor, at }),
  decide: ({ shown: { organisations, today } }, { body }) => {
    const action = actionOf(body, { organisations, today });
    return action.ok ? found({ action: action.value, today }) : action;
  },
  save: async (tx, { action, today }, { actor, place }) => {
    const id = await saveAction(tx, action, { by: actor.member?.personId ?? "", today });
    return {
      id,
      path: `/${place.slug}/workforce/actions/${id}`,
      happened: {
        what: "workforce.action",
        subject: { kind: "workforce-action", id },
        detail: { organisation: action.organisationId, dueOn: action.dueOn },
      },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.shown ?? nothing, attempt, view),
});
