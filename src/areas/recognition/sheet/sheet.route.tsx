import { z } from "zod";
import { formShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayUseSheet } from "../recognition.policy.ts";
import { sheetParams } from "../recognition.schema.ts";
import { readSheetHere } from "../sheet-here.store.ts";
import { meanings } from "../sheet.ts";
import { findSheet } from "../sheets.store.ts";
import { sheetPage } from "./sheet.page.tsx";
import type { SheetShown } from "./sheet.page.tsx";

const told = z.object({
  fileName: z.string(),
  headings: z.array(z.string()).readonly(),
  columns: z.array(z.enum(meanings).nullable()).readonly().describe("What each column holds; null is left alone."),
  good: z.number().describe("How many rows can be read."),
  bad: z.array(z.object({ row: z.number(), words: z.string() })).readonly(),
  there: z.number().describe("How many of the good rows stand in the ledger already."),
  writtenOn: z.string().nullable(),
  written: z.number(),
});

export const sheetRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/sheets/{sheet}",
  summary: "A partner’s own table: which column is which, what was read, and which rows cannot be",
  practices: ["P14"],
  reads: { params: sheetParams },
  answers: z
    .custom<SheetShown>()
    .transform(({ sheet: { fileName, headings, writtenOn, written }, columns, read, there }): z.input<typeof told> => ({
      fileName,
      headings,
      columns,
      good: read?.good.length ?? 0,
      bad: read?.bad ?? [],
      there,
      writtenOn,
      written,
    }))
    .pipe(told),
  permit: mayUseSheet,
  find: async (tx, { params, at }) => {
    const here = await findSheet(tx, params.sheet);
    if (here === undefined) return undefined;
    return { ...here, shown: await readSheetHere(tx, here, at.toISOString().slice(0, 10)) };
  },
  answer: ({ shown }) => found(shown),
  page: (shown, view) => sheetPage({ ...formShown(view), shown, typed: {}, problems: [] }),
});
