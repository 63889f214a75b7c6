import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { takeSessionTurn } from "../circle.store.ts";
import { findDay } from "../day-here.store.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay } from "../day.policy.ts";
import { enterGiven } from "../given.store.ts";
import { saveHeld } from "../recording.store.ts";
import { sessionParams } from "../sessions.schema.ts";

export const heldRoute = changeInPlace({
  path: "/{place}/sessions/{session}/held",
  summary: "The meeting is over: from now on those who came say privately how it was",
  practices: ["P11"],
  reads: { params: sessionParams, body: z.strictObject({}) },
  permit: mayKeepDay,
  find: async (tx, { actor, params }) => {
    await takeSessionTurn(tx, params.session);
    return findDay(tx, actor, params.session);
  },
  decide: ({ session }, { at }) => {
    const today = at.toISOString().slice(0, 10);
    return session.onDay !== null && session.onDay > today
      ? wrong({ field: "held", words: "This session is on a day that comes. Say so once it is over." })
      : found(today);
  },
  save: async (tx, today, { params, place, actor, at }) => {
    await saveHeld(tx, params.session, today);
    await enterGiven(tx, params.session, { actor, at });
    return savedOnDay(place, { what: "held", sessionId: params.session, at: "held" });
  },
});
