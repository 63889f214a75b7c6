import { z } from "zod";
import { daysAround } from "../../../calendar/index.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listDaysHere } from "../days.store.ts";
import { maySeeDays, mayTakeDay } from "../invitations.policy.ts";
import { placeShown } from "../place-shown.ts";
import { daysPage } from "./days.page.tsx";
import { daysTogether } from "./days.rules.ts";
import type { DayShown } from "./days.rules.ts";

const dayTold = z.object({
  name: z.string(),
  whom: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  fromEveningBefore: z.boolean(),
  certainty: z.enum(["sure", "may-differ", "said-here"]),
  source: z.string(),
});

const daysTold = z.object({ days: z.array(dayTold) });

export const daysRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/days",
  summary: "Days of faiths and cultures in the coming twelve months, and those that people here put in",
  practices: ["P11"],
  answers: z
    .custom<{ readonly days: readonly DayShown[] }>()
    .transform(({ days }): z.input<typeof daysTold> => ({ days: [...days] }))
    .pipe(daysTold),
  permit: maySeeDays,
  find: async (tx, { actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const until = monthsLater(today, 12);
    const here = await listDaysHere(tx, today, until);
    const said = here.map((day) => ({ ...day, mayTake: mayTakeDay(actor, day).allowed }));
    return { days: daysTogether(daysAround(today, until), said) };
  },
  answer: ({ days }) => found({ days }),
  page: ({ days }, view) => daysPage({ days, place: placeShown(view), language: view.language }),
});
