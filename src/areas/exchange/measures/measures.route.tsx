import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { countEntries, listEntries } from "../entry.store.ts";
import { maySeeExchange } from "../exchange.policy.ts";
import { measuresOf } from "../measures.rules.ts";
import { placeShown } from "../place-shown.ts";
import { leftOutWords, measuresPage, measureRows } from "./measures.page.tsx";
import type { MeasuresShown } from "./measures.page.tsx";

const count = z.number();
const side = z.object({
  asked: count,
  met: count,
  declined: count,
  waiting: count,
  over: count,
  offered: count,
  taken: count,
  matched: count,
  thanked: count,
});
const told = z.object({ from: z.string(), to: z.string(), community: side, statutory: side, leftOut: count });

const periods = ["3", "12", "36"] as const;

const sheetOf = ({ measures, leftOut }: MeasuresShown) => ({
  fileName: `needs-and-offers-met-${measures.to}`,
  sheet: "Needs and offers",
  columns: ["Measure", "Communities", "Services and councils"],
  rows: measureRows.map(({ words, of }) => [words, of(measures.community), of(measures.statutory)]),
  notes: [
    `Written from ${measures.from} to ${measures.to}. Counts of entries in this ledger, not of people.`,
    "Each need is counted once: met, cannot be met, waiting, or over.",
    ...(leftOut === 0 ? [] : [leftOutWords(leftOut)]),
  ],
});

export const measuresRoute = lookInPlace({
  method: "GET",
  path: "/{place}/exchange/measures",
  summary: "Of what communities asked and of what services asked, what share was met, in a period",
  practices: ["P36"],
  reads: { query: z.object({ months: z.enum(periods).default("12") }) },
  answers: z
    .custom<MeasuresShown>()
    .transform(({ measures, leftOut }): z.input<typeof told> => ({ ...measures, leftOut }))
    .pipe(told),
  permit: maySeeExchange,
  find: async (tx, { query, at }) => {
    const from = monthsLater(at.toISOString().slice(0, 10), -Number(query.months));
    return { from, entries: await listEntries(tx, { from }), countInAll: await countEntries(tx, { from }) };
  },
  answer: ({ from, entries, countInAll }, { query, at }) => {
    const today = at.toISOString().slice(0, 10);
    const measures = measuresOf(entries, { from, to: today, today });
    return found({ measures, months: query.months, leftOut: countInAll - entries.length });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => measuresPage(shown, { place: placeShown(view), periods }),
});
