import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { findRules } from "../here.store.ts";
import { maySeeWorkforce } from "../workforce.policy.ts";
import { standards } from "../workforce.ts";
import { templateOf } from "./template.rules.ts";

const told = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) });

export const templateRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce/template",
  summary: "A table to fill in with the figures of a year: every question, band and group, without numbers",
  practices: ["P13"],
  reads: { query: z.object({ standard: z.enum(standards).default("nhs") }) },
  answers: z
    .custom<ReturnType<typeof templateOf>>()
    .transform(({ columns, rows }) => ({ columns: [...columns], rows: rows.map((row) => [...row]) }))
    .pipe(told),
  permit: maySeeWorkforce,
  find: (tx) => findRules(tx),
  answer: (_rules, { query: { standard } }) => found(templateOf(standard)),
  downloads: {
    csv: (shown) => spreadsheetOf(shown, "csv"),
    xlsx: (shown) => spreadsheetOf(shown, "xlsx"),
  },
});
