import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findDay } from "../day-here.store.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay } from "../day.policy.ts";
import { standingOf } from "../recorded.rules.ts";
import { saveSpoke } from "../recording.store.ts";
import { sessionParams, text } from "../sessions.schema.ts";

export const spokeRoute = changeInPlace({
  path: "/{place}/sessions/{session}/spoke",
  summary: "Count that somebody of a standing spoke; nobody’s name is counted",
  practices: ["P12"],
  reads: {
    params: sessionParams,
    body: z.strictObject({
      standing: text.describe("What they come as."),
      less: text.describe("yes, to take one back."),
    }),
  },
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  decide: (_day, { body }) => {
    const standing = standingOf(body.standing, "standing");
    if (!standing.ok) return standing;
    return standing.value === null
      ? wrong({ field: "standing", words: "Choose what they come as." })
      : found(standing.value);
  },
  save: async (tx, standing, { params, place, body }) => {
    await saveSpoke(tx, { sessionId: params.session, standing, by: body.less === "yes" ? -1 : 1 });
    return savedOnDay(place, { what: "spoke", sessionId: params.session, detail: { standing }, at: "spoke" });
  },
});
