import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { itemKinds, itemSides } from "../agenda.ts";
import { itemFields, itemOf, reachedOfSides, saidOfAgenda } from "../agenda.rules.ts";
import { listItems, saveItem } from "../agenda.store.ts";
import { findListenedBefore, listChanges } from "../changes.store.ts";
import { takeSessionTurn } from "../circle.store.ts";
import type { Session } from "../session.ts";
import { listContributors } from "../contributors.store.ts";
import { isNamed } from "../named.rules.ts";
import { formShown } from "../place-shown.ts";
import { findSession } from "../session-here.store.ts";
import { mayAddToSession, mayPlanSession, mayReadSession, mayRunSession } from "../sessions.policy.ts";
import { sessionParams } from "../sessions.schema.ts";
import { saveStep } from "../writing.store.ts";
import { agendaPage } from "./agenda.page.tsx";
import type { AgendaShown } from "./agenda.page.tsx";

/** What changed because people were listened to the last time; the next agenda opens with it. @practice P12 */
async function findBefore(tx: Tx, { group, onDay }: Session, today: string) {
  if (group === null) return null;
  const last = await findListenedBefore(tx, { groupId: group.id, before: onDay ?? today });
  return last === null ? null : { ...last, changes: await listChanges(tx, [last.id]) };
}

async function findAgenda(tx: Tx, { actor, at }: { readonly actor: Actor; readonly at: Date }, id: string) {
  const session = await findSession(tx, actor, id);
  if (session === undefined) return undefined;
  const items = await listItems(tx, id);
  return {
    ...session,
    session,
    items,
    reached: reachedOfSides(items),
    before: await findBefore(tx, session, at.toISOString().slice(0, 10)),
    mayAdd: mayAddToSession(actor, session),
    mayPlan: mayPlanSession(actor, session),
  };
}

const told = z.object({
  items: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        kind: z.enum(itemKinds),
        side: z.enum(itemSides),
        minutes: z.number(),
        wasReached: z.boolean().nullable(),
      }),
    )
    .readonly(),
  reached: z.array(z.object({ side: z.enum(itemSides), items: z.number(), reached: z.number() })).readonly(),
});

export const agendaRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/agenda",
  summary: "The agenda of both sides: who asked for what, its order and its minutes",
  practices: ["P11", "P12"],
  reads: { params: sessionParams },
  answers: z
    .custom<AgendaShown>()
    .transform(({ items, reached }): z.input<typeof told> => ({ items, reached }))
    .pipe(told),
  permit: mayReadSession,
  find: (tx, { actor, at, params }) => findAgenda(tx, { actor, at }, params.session),
  answer: ({ session, items, reached, before, mayAdd, mayPlan }) =>
    found({ session, items, reached, before, mayAdd, mayPlan }),
  page: (shown, view) => agendaPage(shown, formShown(view), { typed: { minutes: "15" }, problems: [] }),
});

export const addItemRoute = changeInPlace({
  path: "/{place}/sessions/{session}/agenda",
  summary: "Add to the agenda, as anybody who is asked to come",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject(itemFields) },
  permit: mayAddToSession,
  find: async (tx, { actor, at, params }) => {
    await takeSessionTurn(tx, params.session);
    const agenda = await findAgenda(tx, { actor, at }, params.session);
    return agenda && { ...agenda, contributors: await listContributors(tx, actor, params.session) };
  },
  decide: ({ session, items, contributors }, { body, actor }) => {
    const item = itemOf(body, items);
    if (!item.ok) return item;
    const position = (items.at(-1)?.position ?? 0) + 1;
    const mine = actor.member?.personId ?? "";
    const named = isNamed({ session, contributors, mine, runs: mayRunSession(actor, session).allowed });
    return found({
      item: { ...item.value, position },
      said: saidOfAgenda([...items, item.value]),
      askedBy: named ? mine : null,
    });
  },
  save: async (tx, { item, said, askedBy }, { params: { session: id }, place, at }) => {
    const itemId = await saveItem(tx, id, { ...item, askedBy });
    const onDay = at.toISOString().slice(0, 10);
    await saveStep(tx, id, { step: "agenda", isDone: true, said, onDay, savedBy: askedBy, at });
    return {
      id: itemId,
      path: `/${place.slug}/sessions/${id}/agenda`,
      happened:
        askedBy === null
          ? wroteInPrivate(place)
          : { what: "session.item-added", subject: { kind: "session", id }, detail: { side: item.side } },
    };
  },
  form: (attempt, view, thing) => agendaPage(thing, formShown(view), attempt),
});
