import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { listOwnOrganisations } from "../../organisations/index.ts";
import { postEntry } from "../../recognition/index.ts";
import { mayPay } from "../claims.policy.ts";
import { listClaims, takeMoneyTurn } from "../claims.store.ts";
import { moneyLetters } from "../letter/letter.words.ts";
import { paidEntry } from "../ledger.store.ts";
import { findTerms, listOffers } from "../offers.store.ts";
import { formShown } from "../place-shown.ts";
import { listPaidFees, listRuns, saveRun } from "../runs.store.ts";
import { runsPage } from "./runs.page.tsx";
import type { RunsShown } from "./runs.page.tsx";
import { runOf } from "./runs.rules.ts";

async function findHere(tx: Tx, at: Date) {
  const agreed = await listClaims(tx, { state: "agreed" });
  const ready = { claims: agreed.length, pence: agreed.reduce((sum, { pence }) => sum + pence, 0) };
  return { agreed, ready, runs: await listRuns(tx), today: at.toISOString().slice(0, 10) };
}

const told = z.object({
  runs: z.array(z.object({ id: z.string(), payOn: z.string(), claims: z.number(), pence: z.number() })).readonly(),
  ready: z.object({ claims: z.number(), pence: z.number() }),
});

export const runsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/claims/runs",
  summary: "Pay runs, the newest first, and what is agreed and not yet paid",
  practices: ["P20"],
  answers: z
    .custom<RunsShown>()
    .transform(({ runs, ready }): z.input<typeof told> => ({ runs, ready }))
    .pipe(told),
  permit: mayPay,
  find: (tx, { at }) => findHere(tx, at),
  answer: ({ runs, ready, today }) => found({ runs, ready, today }),
  page: (shown, view) => runsPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});

export const makeRunRoute = changeInPlace({
  path: "/{place}/claims/runs",
  summary: "Make a pay run of all that is agreed: each claim once, nobody over their own limit, nobody themselves",
  practices: ["P20"],
  reads: { body: z.strictObject({ payOn: z.string().default("").describe("The day on which the money comes.") }) },
  permit: mayPay,
  find: async (tx, { at, actor }) => {
    await takeMoneyTurn(tx);
    const here = await findHere(tx, at);
    const payerId = actor.member?.personId ?? "";
    const personIds = [...new Set(here.agreed.flatMap(({ person }) => (person === null ? [] : [person.id])))];
    const offers = await listOffers(tx, personIds);
    return {
      ...here,
      terms: await findTerms(tx),
      offers,
      payerId,
      ceilings: new Map([...offers].map(([id, { ceiling }]) => [id, ceiling])),
      paid: await listPaidFees(tx, personIds),
      ownOrganisationIds: actor.member === null ? [] : (await listOwnOrganisations(tx, payerId)).map(({ id }) => id),
    };
  },
  decide: ({ agreed, terms, offers, today, payerId, ceilings, paid, ownOrganisationIds }, { body }) => {
    const run = runOf(body.payOn, agreed, { today, payerId, ceilings, paid, ownOrganisationIds });
    return run.ok ? found({ ...run.value, agreed, terms, offers, today }) : run;
  },
  save: async (tx, { pay, payOn, agreed, terms, offers, today }, { actor, place }) => {
    const madeBy = actor.member?.personId ?? "";
    const paid = new Set(pay.map((claim) => claim.id));
    const id = await saveRun(tx, { payOn, claimIds: pay.map((claim) => claim.id), terms, madeBy });
    for (const claim of pay) await postEntry(tx, paidEntry(claim, { onDay: today, postedBy: madeBy }));
    return {
      id,
      path: `/${place.slug}/claims/runs/${id}`,
      letters: moneyLetters({ claims: agreed.filter((claim) => paid.has(claim.id)), payOn, offers, terms, place }),
      happened: {
        what: "claims.paid",
        subject: { kind: "run", id },
        detail: { claims: pay.length, pence: pay.reduce((sum, { pence }) => sum + pence, 0), payOn },
      },
    };
  },
  form: (attempt, view, thing) =>
    runsPage(thing ?? { runs: [], ready: { claims: 0, pence: 0 }, today: "" }, { ...formShown(view), ...attempt }),
});
