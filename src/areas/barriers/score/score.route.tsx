import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { mayKeepRisks } from "../barriers.policy.ts";
import { idOrNothing, text } from "../barriers.schema.ts";
import { findBarrier, saveStep, takeBarriersTurn } from "../barriers.store.ts";
import { formShown } from "../place-shown.ts";
import { reviewOf } from "../review.rules.ts";
import { reviewSent } from "../review.schema.ts";
import { listEndsUnscored, listOwners } from "../risk-here.store.ts";
import { registers } from "../risk.ts";
import { saveReview, saveRisk } from "../risks.store.ts";
import { canHappen } from "../state.rules.ts";
import { scorePage } from "./score.page.tsx";
import type { ScoreShown } from "./score.page.tsx";
import { riskOf } from "./score.rules.ts";

interface From {
  readonly barrier: string;
  readonly grant: string;
  readonly today: string;
  readonly register?: string;
}

/** What it comes from; undefined where there is no such barrier, or no such end that waits. */
async function findHere(tx: Tx, from: From) {
  const barrier = from.barrier === "" ? null : await findBarrier(tx, from.barrier);
  const end = from.grant === "" ? null : (await listEndsUnscored(tx, from.today)).find(({ id }) => id === from.grant);
  if (barrier === undefined || end === undefined) return undefined;
  const register = end === null ? (registers.find((one) => one === from.register) ?? null) : ("commissioners" as const);
  return { barrier, end, register, owners: await listOwners(tx), today: from.today };
}

const drawing = (shown: ScoreShown, attempt: Attempt, view: View) =>
  scorePage(shown, { ...formShown(view), ...attempt });

const fromWhere = {
  barrier: idOrNothing.describe("The barrier it comes from."),
  grant: idOrNothing.describe("The grant whose undecided end it comes from."),
};
const told = z.object({ title: z.string().describe("What it comes from; empty where it stands by itself.") });

export const scoreFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/barriers/risks/score",
  summary: "The form that puts a risk on a register: from a barrier, from an undecided end of funding, or by itself",
  practices: ["P22", "P33"],
  reads: { query: z.object(fromWhere) },
  answers: z
    .custom<ScoreShown>()
    .transform(({ barrier, end }): z.input<typeof told> => ({ title: barrier?.title ?? end?.title ?? "" }))
    .pipe(told),
  permit: mayKeepRisks,
  find: (tx, { query, at }) => findHere(tx, { ...query, today: at.toISOString().slice(0, 10) }),
  answer: ({ barrier, end, owners }) => found({ barrier, end, owners }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const scoreRoute = changeInPlace({
  path: "/{place}/barriers/risks",
  summary: "Put a risk on a register; its score is consequence × likelihood, and any other is refused",
  practices: ["P22", "P33"],
  reads: {
    body: z.strictObject({
      title: text,
      words: text.describe("What can happen, and to whom."),
      register: text.describe("managers or commissioners"),
      domain: text.describe("What it is a risk to."),
      equity: text.describe("In what people are treated unequally by it."),
      ...fromWhere,
      ...reviewSent,
    }),
  },
  permit: mayKeepRisks,
  find: async (tx, { body, at }) => {
    await takeBarriersTurn(tx);
    return findHere(tx, { ...body, today: at.toISOString().slice(0, 10) });
  },
  decide: (here, { body }) => {
    const { barrier, end, register } = here;
    if (barrier !== null && !canHappen(barrier.steps, "risk"))
      return {
        ok: false,
        clash: true,
        problems: [{ field: "title", words: "Managers must take the barrier up first, and it must be open." }],
      };
    const risk = riskOf({ ...body, register: register ?? body.register });
    const review = reviewOf(body, here);
    if (!risk.ok || !review.ok) return wrong(...problemsOf(risk, review));
    return found({ risk: risk.value, review: review.value, barrier, end, today: here.today });
  },
  save: async (tx, { risk, review, barrier, end, today }, { actor, place }) => {
    const by = { byId: actor.member?.personId ?? null, today };
    const id = await saveRisk(tx, { ...risk, grantId: end?.id ?? null, grantEnd: end?.endsOn ?? null }, by);
    await saveReview(tx, id, { ...review, ...by, isClosed: false, because: "" });
    if (barrier !== null) await saveStep(tx, barrier.id, { did: "risk", words: "", riskId: id, ...by });
    return {
      id,
      path: `/${place.slug}/barriers/risks/${id}`,
      happened: {
        what: "risks.raised",
        subject: { kind: "risk", id },
        detail: { register: risk.register, consequence: review.consequence, likelihood: review.likelihood },
      },
    };
  },
  form: (attempt, view, here) => drawing(here ?? { barrier: null, end: null, owners: [] }, attempt, view),
});
