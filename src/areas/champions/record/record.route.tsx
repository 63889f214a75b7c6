import { z } from "zod";
import { closedYear, dayNumber } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { bandsOf } from "../../voices/index.ts";
import { outcomes, themes } from "../champion.ts";
import { mayReadRecord } from "../champions.policy.ts";
import { placeShown } from "../place-shown.ts";
import { quartersOf } from "../state.rules.ts";
import { recordPage } from "./record.page.tsx";
import type { RecordShown } from "./record.page.tsx";
import { bandsByCommunity, countsBy } from "./record.rules.ts";
import { findRecord } from "./record.store.ts";

const band = z
  .enum(["some", "many"])
  .describe("some: 10 to 49 were answered; many: 50 or more. Under 10 nothing is told.");

const told = z.object({
  quarters: z
    .array(
      z.object({
        from: z.string().describe("The first day of the three months in which they were asked."),
        counted: z.number().describe("Answered, or past the day that was promised first."),
        inTime: z.number(),
        answered: z.number(),
        medianDays: z.number().nullable().describe("Days from asking to the first answer, of those answered."),
        escalated: z.number().describe("Went higher up because no answer came by the day."),
      }),
    )
    .readonly(),
  fromNotes: z.number().describe("How many of them were written down later, from notes."),
  themes: z.array(z.object({ theme: z.enum(themes), band })).readonly(),
  communities: z.array(z.object({ id: z.string(), name: z.string(), band })).readonly(),
  released: z
    .array(
      z.object({
        words: z.string(),
        outcome: z.enum(outcomes).nullable(),
        answer: z.string(),
        answeredOn: z.string().nullable(),
        cameOf: z.string(),
      }),
    )
    .readonly(),
});

export const recordRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/record",
  summary:
    "What champions asked and let everybody read, how many were answered by the day, in how many days, and how many went higher up",
  practices: ["P30"],
  answers: z
    .custom<RecordShown>()
    .transform(({ released, ...rest }): z.input<typeof told> => ({
      ...rest,
      released: released.map(({ releasedWords, outcome, answer, answeredOn, cameOf }) => ({
        words: releasedWords,
        outcome,
        answer,
        answeredOn,
        cameOf,
      })),
    }))
    .pipe(told),
  permit: mayReadRecord,
  find: (tx, { at }) => findRecord(tx, at.toISOString().slice(0, 10)),
  answer: (record, { at }) => {
    const { clocks, released, policy, communities } = record;
    const today = at.toISOString().slice(0, 10);
    const year = closedYear(today);
    const byTheme = bandsOf(countsBy(clocks, "theme", year), policy);
    const byCommunity = bandsByCommunity(record, year);
    return found({
      quarters: quartersOf(clocks, today, (from, to) => dayNumber(to) - dayNumber(from)),
      themes: themes.flatMap((theme) => {
        const said = byTheme.get(theme);
        return said === undefined ? [] : [{ theme, band: said }];
      }),
      communities: communities.flatMap(({ id, name }) => {
        const said = byCommunity.get(id);
        return said === undefined ? [] : [{ id, name, band: said }];
      }),
      fromNotes: clocks.filter(({ fromNotes }) => fromNotes).length,
      released,
    });
  },
  page: (shown, view) => recordPage(shown, { place: placeShown(view), language: view.language }),
});
