import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findDayHere, removeDay } from "../days.store.ts";
import { mayTakeDay } from "../invitations.policy.ts";

export const takeDayRoute = changeInPlace({
  path: "/{place}/sessions/take-day",
  summary: "Take away a day that was put in; what a calendar computes stays",
  practices: ["P11"],
  reads: { body: z.strictObject({ day: z.uuid("Say which day, by its identifier.") }) },
  permit: mayTakeDay,
  find: (tx, { body }) => findDayHere(tx, body.day),
  decide: ({ id }) => found({ id }),
  save: async (tx, { id }, { place }) => {
    await removeDay(tx, id);
    return {
      id,
      path: `/${place.slug}/sessions/days`,
      happened: { what: "session.day-taken", subject: { kind: "day", id }, detail: {} },
    };
  },
});
