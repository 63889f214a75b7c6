import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { placeShown } from "../dataset-shown.ts";
import { mayImport } from "../datasets.policy.ts";
import { draftHere } from "../draft-here.store.ts";
import type { DraftHere } from "../draft-here.store.ts";
import { draftParams } from "../draft-params.schema.ts";
import { fileOf } from "../import/look-at-draft.reader.ts";
import { refusedRowsOf } from "./refused-rows.reader.ts";
import { errorsPage } from "./errors.page.tsx";

interface Found extends DraftHere {
  /** The first is the headings, of which the last is “Errors”. */
  readonly rows: readonly (readonly string[])[];
}

const told = z.object({
  columns: z.array(z.string()).readonly(),
  rows: z.array(z.array(z.string()).readonly()).readonly().describe("As they stood in the file, each ending with why."),
});

const tableOf = ({ draft, rows: [columns = [], ...rows] }: Found) => ({
  fileName: `${draft.fileName.replace(/\.[a-z0-9]{1,8}$/iu, "")} errors`,
  sheet: "Errors",
  columns: [...columns],
  rows: rows.map((row) => [...row]),
});

export const errorsRoute = look({
  method: "GET",
  path: "/{place}/imports/{import}/errors",
  summary: "The rows of an import that cannot be read, as they stood, with a column of why",
  practices: ["P03"],
  reads: { params: draftParams },
  answers: z
    .custom<Found>()
    .transform(({ rows: [columns = [], ...rows] }): z.infer<typeof told> => ({ columns, rows }))
    .pipe(told),
  permit: mayImport,
  find: async (house, asked): Promise<Found | undefined> => {
    const here = await draftHere(house.db, asked);
    if (here === undefined) return undefined;
    const may = mayImport(asked.actor).allowed;
    return { ...here, rows: may ? await refusedRowsOf(fileOf(here), here.draft) : [] };
  },
  answer: (here) => found(here),
  page: ({ draft, rows: [headings = [], ...rows] }, view) =>
    errorsPage({ place: placeShown(view), draft, headings: headings.slice(0, -1), rows }),
  downloads: {
    csv: (here) => spreadsheetOf(tableOf(here), "csv"),
    xlsx: (here) => spreadsheetOf(tableOf(here), "xlsx"),
  },
});
