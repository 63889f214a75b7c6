import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { placeShown } from "../place-shown.ts";
import { maySeeSessions } from "../sessions.policy.ts";
import { yearsOver, tookPartOf } from "../took-part.rules.ts";
import type { PeriodShown, TookPartShown } from "../took-part.rules.ts";
import { gatherTookPart } from "../took-part.store.ts";
import { countWords, hoursWords, movedWords, tookPartPage } from "./took-part.page.tsx";

const people = z.number().nullable().describe("To the nearest 5; null where fewer than 10 would show.");
const bothSides = z.object({ direct: people, others: people });
const number = z.number();
const told = z.object({
  years: z
    .array(
      z.object({
        from: z.string(),
        until: z.string(),
        came: bothSides.describe("How often somebody came."),
        once: bothSides.describe("People on the lists, each once, by the first of what they came as."),
        hours: bothSides,
        moved: z.object({ direct: number, others: number, employed: number, notSaid: number }),
      }),
    )
    .readonly()
    .describe("The latest first."),
});

const bySide = ({ direct, others }: PeriodShown["came"]) => ({
  direct: direct.mark === "value" ? direct.count : null,
  others: others.mark === "value" ? others.count : null,
});

const sheetOf = ({ years }: TookPartShown) => ({
  fileName: `took-part-for-themselves-${years[0].until}`,
  sheet: "Took part",
  columns: [
    "From",
    "Until",
    "Who",
    "How often they came",
    "People on the lists, each once",
    "Hours they gave",
    "Decisions they moved",
  ],
  rows: years.flatMap((year) =>
    (["direct", "others"] as const).map((side) => [
      year.from,
      year.until,
      side === "direct" ? "People who use services and carers" : "Others",
      countWords(year.came[side]),
      countWords(year.once[side]),
      hoursWords(year.hours[side]),
      movedWords(year.moved, side),
    ]),
  ),
  notes: [
    "By what people came as. Staff and senior managers are left out, and so are interpreters, companions and whoever takes notes. Numbers to the nearest 5; fewer than 10 are hidden.",
  ],
});

export const tookPartRoute = lookInPlace({
  method: "GET",
  path: "/{place}/sessions/took-part",
  summary:
    "How far people who use services and carers took part themselves, by attendance, hours and decisions moved; three years, each ended with a quarter",
  practices: ["P23", "P25"],
  answers: z
    .custom<TookPartShown>()
    .transform(({ years }): z.input<typeof told> => ({
      years: years.map((year) => ({ ...year, came: bySide(year.came), once: bySide(year.once) })),
    }))
    .pipe(told),
  permit: maySeeSessions,
  find: async (tx, { at }) => {
    const years = yearsOver(at.toISOString().slice(0, 10));
    const from = years.at(-1)?.from ?? years[0].from;
    return { years, gathered: await gatherTookPart(tx, { from, until: years[0].until }) };
  },
  answer: ({ years, gathered }) => found(tookPartOf(gathered, years)),
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => tookPartPage(shown, placeShown(view)),
});
