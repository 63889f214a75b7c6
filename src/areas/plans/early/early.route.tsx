import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { byCommissioner, rowsOfPlans } from "../early.rules.ts";
import { papersDaysBefore } from "../involvement.rules.ts";
import { agreementNames, agreements, readingNames, readings } from "../plan.ts";
import { maySeePlans } from "../plans.policy.ts";
import { listPlans } from "../plans.store.ts";
import { placeShown } from "../place-shown.ts";
import { earlyPage } from "./early.page.tsx";
import type { EarlyShown } from "./early.page.tsx";

const named = z.object({ id: z.string(), name: z.string() });
const day = z.string().nullable();
const told = z.object({
  partners: z
    .array(
      z.object({
        plan: named,
        commissioner: named.nullable(),
        partner: named,
        isUserLed: z.boolean(),
        firstInvolvedOn: day,
        firstAskedOn: day,
        scopeFixedOn: day,
        reading: z.enum(readings),
        agreement: z.enum(agreements),
      }),
    )
    .readonly(),
  byCommissioner: z
    .array(
      z.object({
        commissioner: z.string(),
        year: z.string(),
        partners: z.number(),
        early: z.number(),
        confirmed: z.number(),
        changed: z.number(),
        disputed: z.number(),
      }),
    )
    .readonly(),
  plansWithoutPartners: z.number(),
});

const toldOf = ({ rows, withoutPartners }: EarlyShown): z.input<typeof told> => ({
  partners: rows.map((row) => ({
    plan: { id: row.planId, name: row.title },
    commissioner: row.commissioner,
    partner: { id: row.partnerId, name: row.partner },
    isUserLed: row.isUserLed,
    firstInvolvedOn: row.firstOn,
    firstAskedOn: row.firstAskedOn,
    scopeFixedOn: row.fixedOn,
    reading: row.reading,
    agreement: row.agreement,
  })),
  byCommissioner: byCommissioner(rows),
  plansWithoutPartners: withoutPartners,
});

const sheetOf = ({ rows }: EarlyShown) => ({
  fileName: "who-was-involved-before-scope-was-fixed",
  sheet: "Plans",
  columns: [
    "Plan",
    "Who pays and decides",
    "Partner",
    "User-led",
    "First involved",
    "First asked",
    "Scope fixed",
    "Reads",
    "Agreed",
  ],
  rows: rows.map((row) => [
    row.title,
    row.commissioner?.name ?? "",
    row.partner,
    row.isUserLed ? "yes" : "no",
    row.firstOn,
    row.firstAskedOn,
    row.fixedOn,
    readingNames[row.reading],
    agreementNames[row.agreement],
  ]),
  notes: [
    `Involved: there, with the papers at least ${papersDaysBefore} days before, while the question was open. Disputed counts as late.`,
    "Organisations and groups, not people.",
  ],
});

export const earlyRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/early",
  summary: "Who was involved before scope was fixed: every plan by partner, and each commissioner over time",
  practices: ["P10"],
  reads: {
    query: z.object({
      by: z
        .union([z.literal(""), z.uuid()])
        .default("")
        .describe("Only plans of this commissioner."),
    }),
  },
  answers: z
    .custom<EarlyShown>()
    .transform((shown): z.input<typeof told> => toldOf(shown))
    .pipe(told),
  permit: maySeePlans,
  find: async (tx, { actor }) => ({ plans: await listPlans(tx, actor) }),
  answer: ({ plans }, { query: { by } }) => {
    const commissioners = new Map(plans.flatMap(({ commissioner: one }) => (one === null ? [] : [[one.id, one]])));
    const chosen = by === "" ? plans : plans.filter(({ commissioner }) => commissioner?.id === by);
    return found({
      rows: rowsOfPlans(chosen),
      commissioners: [...commissioners.values()],
      by,
      withoutPartners: chosen.filter(({ partners }) => partners.length === 0).length,
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
    json: (shown) => ({
      fileName: "who-was-involved-before-scope-was-fixed.json",
      contentType: "application/json",
      text: JSON.stringify(toldOf(shown), null, 2),
    }),
  },
  page: (shown, view) => earlyPage(shown, placeShown(view)),
});
