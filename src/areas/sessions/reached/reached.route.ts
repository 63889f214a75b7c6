import { z } from "zod";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { saveItemChange } from "../agenda.store.ts";
import { findDay } from "../day-here.store.ts";
import { savedOnDay } from "../day-saved.ts";
import { mayKeepDay } from "../day.policy.ts";
import { sessionParams, text } from "../sessions.schema.ts";

export const reachedRoute = changeInPlace({
  path: "/{place}/sessions/{session}/reached",
  summary: "Say whether an item of the agenda was reached",
  practices: ["P11"],
  reads: {
    params: sessionParams,
    body: z.strictObject({ item: text.describe("The item’s identifier."), reached: text.describe("yes or no") }),
  },
  permit: mayKeepDay,
  find: (tx, { actor, params }) => findDay(tx, actor, params.session),
  decide: ({ items }, { body }) => {
    const item = items.find(({ id }) => id === body.item);
    if (item === undefined) return wrong({ field: "item", words: "Choose one of the items of this agenda." });
    return body.reached === "yes" || body.reached === "no"
      ? found({ itemId: item.id, wasReached: body.reached === "yes" })
      : wrong({ field: "reached", words: "Choose yes or no." });
  },
  save: async (tx, { itemId, wasReached }, { params, place }) => {
    await saveItemChange(tx, itemId, { wasReached });
    return savedOnDay(place, { what: "reached", sessionId: params.session, detail: { item: itemId }, at: "agenda" });
  },
});
