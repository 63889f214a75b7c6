import { z } from "zod";
import { monthsLater } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { bandsOf, findSmallNumberPolicy } from "../../voices/index.ts";
import { mayReadRecord } from "../barriers.policy.ts";
import { figuresTold, stepTold } from "../barriers.schema.ts";
import { standings } from "../barrier.ts";
import { listBarriersSince, listReleasedBarriers } from "../barriers.store.ts";
import { placeShown } from "../place-shown.ts";
import { figuresOf, isOverdue, standingOf } from "../state.rules.ts";
import { recordPage } from "./record.page.tsx";
import type { RecordShown } from "./record.page.tsx";
import { releasedOf } from "./record.rules.ts";

const told = z.object({
  since: z.string().describe("Barriers that were raised on this day or later are counted."),
  figures: figuresTold,
  released: z
    .array(
      z.object({
        id: z.string(),
        title: z.string().describe("In the words that whoever raised it lets everybody read."),
        raisedOn: z.string(),
        standing: z.enum(standings),
        isOverdue: z.boolean(),
        steps: z.array(stepTold.omit({ there: true, risk: true, joined: true, priority: true })).readonly(),
      }),
    )
    .readonly(),
});

export const recordRoute = lookInPlace({
  method: "GET",
  path: "/{place}/barriers/record",
  summary:
    "Barriers that everybody may read with what happened with them, how many reached the managers’ table in time, and how many ended with evidence",
  practices: ["P22"],
  answers: z
    .custom<RecordShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: mayReadRecord,
  find: async (tx, { at, place }) => {
    const since = monthsLater(at.toISOString().slice(0, 10), -12);
    return {
      since,
      arePublic: await arePublicPagesOn(tx, place.id),
      barriers: await listBarriersSince(tx, since),
      released: await listReleasedBarriers(tx),
      policy: await findSmallNumberPolicy(tx),
    };
  },
  answer: ({ since, barriers, released, policy }, { at }) => {
    const today = at.toISOString().slice(0, 10);
    const figures = figuresOf(barriers, today);
    // Who said whether it answers are people: under ten nothing is told of them, nor what is left of them.
    const { number, all } = figures.answered;
    const gate = bandsOf(
      new Map([
        ["answers", number],
        ["does-not", all - number],
      ]),
      policy,
    );
    return found({
      since,
      figures: { ...figures, answered: gate.size === 2 ? figures.answered : null },
      released: released.map((barrier) => ({
        ...releasedOf(barrier),
        standing: standingOf(barrier.steps),
        isOverdue: isOverdue(barrier, today),
      })),
    });
  },
  page: (shown, view) => recordPage(shown, { place: placeShown(view), language: view.language }),
});
