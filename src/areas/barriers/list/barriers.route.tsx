import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayRaise, maySeeRisks, maySetBarrierTerms } from "../barriers.policy.ts";
import { barrierTold } from "../barriers.schema.ts";
import { listBarriers, listConcerning } from "../barriers.store.ts";
import { placeShown } from "../place-shown.ts";
import { isOverdue, standingOf, tabledOn } from "../state.rules.ts";
import { barriersPage } from "./barriers.page.tsx";
import type { BarriersShown } from "./barriers.page.tsx";
import { listRefusedOften } from "../../needs/index.ts";
import { barriersIn, listsShown, notRaisedYet } from "./list.rules.ts";

/** Days in which a service refused one kind of need again and again. */
const refusedWithin = 90;
const refusedSince = (at: Date) => ({
  since: new Date(at.getTime() - refusedWithin * 86_400_000).toISOString().slice(0, 10),
  today: at.toISOString().slice(0, 10),
});

const told = z.object({ barriers: z.array(barrierTold).readonly() });

export const barriersRoute = lookInPlace({
  method: "GET",
  path: "/{place}/barriers",
  summary: "Barriers as far as they concern whoever looks: how each stands, and which are late for the managers’ table",
  practices: ["P22"],
  reads: {
    query: z.object({
      show: z.enum(listsShown).default("all"),
      page: z.coerce.number().int().min(1).max(400).default(1),
    }),
  },
  answers: z
    .custom<BarriersShown>()
    .transform(({ barriers, today }): z.input<typeof told> => ({
      barriers: barriers.map((barrier) => ({
        ...barrier,
        standing: standingOf(barrier.steps),
        isOverdue: isOverdue(barrier, today),
        tabledOn: tabledOn(barrier),
      })),
    }))
    .pipe(told),
  permit: mayRaise,
  find: async (tx, { actor, at }) => {
    const isStaff = maySeeRisks(actor).allowed;
    const { member } = actor;
    // Whoever is nobody here is told so: there is nothing to look for.
    const theirs = member === null ? [] : await listConcerning(tx, member.personId);
    return {
      isStaff,
      maySetTerms: maySetBarrierTerms(actor).allowed,
      refused: isStaff ? await listRefusedOften(tx, refusedSince(at)) : [],
      barriers: isStaff ? await listBarriers(tx) : theirs,
    };
  },
  answer: ({ isStaff, barriers, maySetTerms, refused }, { at, query: { show, page } }) => {
    const today = at.toISOString().slice(0, 10);
    const notRaised = notRaisedYet(refused, barriers);
    return found({ isStaff, maySetTerms, show, page, today, notRaised, barriers: barriersIn(barriers, show, today) });
  },
  page: (shown, view) => barriersPage(shown, { place: placeShown(view), language: view.language }),
});
