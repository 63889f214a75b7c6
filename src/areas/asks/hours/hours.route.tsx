import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { maySeeAsks } from "../asks.policy.ts";
import { hoursBy, lastTwelveMonths, linesBy, totalOf } from "../hours.rules.ts";
import { listAskedHours } from "../hours.store.ts";
import { placeShown } from "../place-shown.ts";
import { byWords, headings, hoursPage, nameOf } from "./hours.page.tsx";
import type { HoursShown } from "./hours.page.tsx";

const line = z.object({
  name: z.string(),
  asks: z.number(),
  minutesPaid: z.number(),
  minutesUnpaid: z.number(),
  pence: z.number(),
  minutesTook: z.number(),
});

const told = z.object({
  by: z.enum(hoursBy),
  from: z.string(),
  until: z.string(),
  lines: z.array(line).readonly(),
  total: line.omit({ name: true }),
});

const sheetOf = ({ by, from, until, lines }: HoursShown) => ({
  fileName: `hours-asked-of-partners-${by}-${until}`,
  sheet: "Hours asked",
  columns: [headings[by], "Asks", "Minutes unpaid", "Minutes paid", "Pounds paid", "Minutes it took"],
  rows: lines.map((row) => [
    nameOf(row, by),
    row.asks,
    row.minutesUnpaid,
    row.minutesPaid,
    row.pence / 100,
    row.minutesTook,
  ]),
  notes: [`${byWords[by]}, from ${from} to ${until}. Hours that were asked of organisations; nobody is counted.`],
});

export const hoursRoute = lookInPlace({
  method: "GET",
  path: "/{place}/asks/hours",
  summary:
    "The hours that partners were asked for in twelve months, paid and unpaid, by partner, community, asker or month",
  practices: ["P10", "P32"],
  reads: { query: z.object({ by: z.enum(hoursBy).default("organisation") }) },
  answers: z
    .custom<HoursShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeAsks,
  find: async (tx, { at }) => {
    const [from, until] = lastTwelveMonths(at.toISOString().slice(0, 10));
    return { from, until, hours: await listAskedHours(tx, from, until) };
  },
  answer: ({ from, until, hours }, { query: { by } }) =>
    found({ by, from, until, lines: linesBy(hours, by), total: totalOf(hours) }),
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => hoursPage(shown, placeShown(view)),
});
