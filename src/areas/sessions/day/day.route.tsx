import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findListenedBefore, listChanges } from "../changes.store.ts";
import { findDay } from "../day-here.store.ts";
import { mayKeepDay, maySayWhatChanged, maySeeDay } from "../day.policy.ts";
import { reachedBySide } from "../recorded.rules.ts";
import { sessionParams } from "../sessions.schema.ts";
import { dayPage } from "./day.page.tsx";
import type { DayShown } from "./day.page.tsx";

const nullable = z.string().nullable();
const told = z.object({
  id: z.string(),
  title: z.string(),
  state: z.string(),
  here: z.number().describe("Those on the list who came."),
  counted: z.array(z.object({ standing: z.string(), people: z.number(), spoke: z.number() })).readonly(),
  items: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        kind: z.string(),
        side: z.string(),
        wasReached: z.boolean().nullable(),
      }),
    )
    .readonly(),
  decisions: z
    .array(z.object({ id: z.string(), itemId: nullable, words: z.string(), because: z.string(), movedBy: nullable }))
    .readonly(),
  actions: z
    .array(z.object({ id: z.string(), words: z.string(), who: z.string(), byDay: nullable, doneOn: nullable }))
    .readonly(),
  reached: z.array(z.object({ side: z.string(), asked: z.number(), reached: z.number() })).readonly(),
});

export const dayRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/{session}/day",
  summary: "The day of a session in the order of the meeting: who is here, agenda, decisions, actions, minutes, time",
  practices: ["P11"],
  reads: { params: sessionParams },
  answers: z
    .custom<DayShown>()
    .transform(({ session, contributors, counted, decisions, actions, items }): z.input<typeof told> => ({
      id: session.id,
      title: session.title,
      state: session.state,
      here: contributors.filter(({ attended }) => attended === "yes").length,
      counted,
      items,
      decisions,
      actions,
      reached: reachedBySide(items),
    }))
    .pipe(told),
  permit: maySeeDay,
  find: async (tx, { actor, params, at }) => {
    const day = await findDay(tx, actor, params.session);
    if (day === undefined) return undefined;
    const { group, onDay } = day.session;
    const before =
      group === null
        ? null
        : await findListenedBefore(tx, { groupId: group.id, before: onDay ?? at.toISOString().slice(0, 10) });
    return { ...day, changesBefore: before === null ? [] : await listChanges(tx, [before.id]), before };
  },
  answer: (day, { actor, at }) =>
    found({
      ...day,
      mayKeep: mayKeepDay(actor, day),
      maySayChanged: maySayWhatChanged(actor, day),
      isChair: day.chair !== null && day.chair.id === actor.member?.personId,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => dayPage(shown, formShown(view)),
});
