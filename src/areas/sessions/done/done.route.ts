import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findDay } from "../day-here.store.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay } from "../day.policy.ts";
import { saveDone } from "../recording.store.ts";
import { sessionParams, text } from "../sessions.schema.ts";

export const doneRoute = changeInPlace({
  path: "/{place}/sessions/{session}/done",
  summary: "Say that something agreed at a session is done, or not after all",
  practices: ["P11"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      action: text.describe("Its identifier."),
      done: z.string().default("yes").describe("yes or no"),
    }),
  },
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  decide: ({ actions }, { body, at }) => {
    const action = actions.find(({ id }) => id === body.action);
    return action === undefined
      ? wrong({ field: "action", words: "Choose one of the things agreed at this session." })
      : found({ id: action.id, doneOn: body.done === "no" ? null : at.toISOString().slice(0, 10) });
  },
  save: async (tx, { id, doneOn }, { params, place }) => {
    await saveDone(tx, id, doneOn);
    return savedOnDay(place, { what: "action-done", sessionId: params.session, detail: { action: id }, at: "actions" });
  },
});
