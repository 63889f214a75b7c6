import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import type { Spreadsheet } from "../../../web/spreadsheet.ts";
import { listEstimates } from "../cost-here.store.ts";
import { maySeePaid } from "../costs.policy.ts";
import { estimateShown } from "../costs.schema.ts";
import { aboutWords, methodWords, standingWords } from "../costs.words.ts";
import { findDaysToMoney, findWaiting, listDid, listPaid } from "../money.store.ts";
import { periodOf, yearUntil } from "../period.rules.ts";
import type { Period } from "../period.rules.ts";
import { formShown } from "../place-shown.ts";
import { commissionerPage } from "./commissioner.page.tsx";
import type { CommissionerShown } from "./commissioner.page.tsx";

const month = z.string().max(20).default("").describe("Year and month: 2026-04");

const told = z.object({
  from: z.string(),
  until: z.string(),
  did: z.array(z.object({ about: z.string(), party: z.string(), minutes: z.number() })).readonly(),
  paid: z.array(z.object({ about: z.string(), party: z.string(), pence: z.number() })).readonly(),
  owed: z.object({
    agreed: z.number(),
    claimed: z.number(),
    count: z.number(),
  }),
  daysToMoney: z.object({ median: z.number().nullable(), claims: z.number() }),
  notPaidByAnybody: z
    .array(z.object({ organisationId: z.string(), name: z.string(), estimate: estimateShown }))
    .readonly()
    .describe("Estimates, and no debt."),
});

const hours = (minutes: number): number => Math.round((minutes * 100) / 60) / 100;
const pounds = (pence: number): number => pence / 100;

/** The four parts under each other, each line with the part that it is of. */
const sheetOf = ({ period, today, did, paid, waiting, estimates }: CommissionerShown): Spreadsheet => ({
  fileName: `what-we-paid-${period.from.slice(0, 7)}-${period.until.slice(0, 7)}`,
  sheet: "What we paid",
  columns: ["Part", "What", "Whose", "Hours", "Pounds", "Least", "Most", "Since", "How it stands"],
  rows: [
    ...did.map(({ about, party, minutes }) => [
      "What communities did",
      aboutWords(about),
      party,
      hours(minutes),
      null,
      null,
      null,
      null,
      null,
    ]),
    ...paid.map(({ about, party, pence }) => [
      "What we paid",
      aboutWords(about),
      party,
      null,
      pounds(pence),
      null,
      null,
      null,
      null,
    ]),
    ...waiting.first.map(({ kind, organisationName, payee, pence, since, state }) => [
      "Agreed or claimed and not yet paid",
      kind,
      organisationName ?? payee,
      null,
      pounds(pence),
      null,
      null,
      since,
      state,
    ]),
    ...estimates
      .filter(({ estimate }) => estimate.minutes > estimate.minutesWithout)
      .map(({ name, estimate: { unpaid, unpaidMinutes, standing } }) => [
        "What nobody paid for (an estimate, no debt)",
        "Time given",
        name,
        hours(unpaidMinutes),
        pounds(unpaid.about),
        pounds(unpaid.least),
        pounds(unpaid.most),
        null,
        standingWords[standing],
      ]),
  ],
  notes: [
    `From ${period.from.slice(0, 7)} to the end of ${period.until.slice(0, 7)}; what is not yet paid as it stands on ${today}.`,
    methodWords,
  ],
});

async function findShown(tx: Tx, period: Period, today: string): Promise<CommissionerShown> {
  return {
    period,
    today,
    did: await listDid(tx, period),
    paid: await listPaid(tx, period),
    waiting: await findWaiting(tx, today),
    estimates: await listEstimates(tx, period),
    days: await findDaysToMoney(tx, period),
  };
}

export const commissionerRoute = lookInPlace({
  method: "GET",
  path: "/{place}/costs/commissioner",
  summary: "What communities did, what we paid, what is agreed or claimed and not yet paid, and what nobody paid for",
  practices: ["P19"],
  reads: { query: z.object({ from: month, until: month }) },
  answers: z
    .custom<CommissionerShown>()
    .transform(({ period, did, paid, waiting, days, estimates }): z.input<typeof told> => ({
      ...period,
      did,
      paid,
      owed: { agreed: waiting.agreed, claimed: waiting.claimed, count: waiting.count },
      daysToMoney: days,
      notPaidByAnybody: estimates,
    }))
    .pipe(told),
  permit: maySeePaid,
  find: async (tx, { query, at }) => {
    const today = at.toISOString().slice(0, 10);
    const period = periodOf(query, today);
    // What cannot be read is answered in words; nothing is looked up for it.
    return { period, shown: await findShown(tx, period.ok ? period.value : yearUntil(today), today) };
  },
  answer: ({ period, shown }) => (period.ok ? found(shown) : period),
  downloads: { csv: (shown) => spreadsheetOf(sheetOf(shown), "csv") },
  page: (shown, view) => commissionerPage(shown, formShown(view)),
});
