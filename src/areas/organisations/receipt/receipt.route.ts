import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import type { Spreadsheet } from "../../../web/spreadsheet.ts";
import { broughtMax } from "../import/brought.ts";
import { intakeParams, lineTold } from "../import/import.schema.ts";
import { findImport, listLines } from "../import/import.store.ts";
import type { DirectoryImport, Line } from "../import/line.ts";
import { mayImportOrganisations } from "../organisation.policy.ts";

interface Receipt {
  readonly here: DirectoryImport;
  readonly lines: readonly Line[];
}

const told = z.object({
  lines: z
    .array(lineTold)
    .max(broughtMax * 2)
    .readonly(),
});

const standingWords = {
  new: "new",
  same: "here already, the same",
  near: "perhaps here already",
  differs: "here, and says something else",
  refused: "could not be read",
} as const;

const receiptOf = ({ here, lines }: Receipt): Spreadsheet => ({
  fileName: `receipt of ${here.sourceName}`,
  sheet: "Receipt",
  columns: [
    "Line",
    "Where it stood",
    "What",
    "Kind",
    "Standing",
    "Stood there again",
    "Chosen",
    "What became of it",
    "What could not be read",
  ],
  rows: lines.map((line) => [
    line.line,
    line.stoodAt,
    line.title,
    line.kind === "organisation" ? "organisation" : "what people can come to",
    standingWords[line.standing],
    line.copies,
    line.choice,
    line.outcome,
    line.problems.map(({ field, words }) => (field === "" ? words : `${field}: ${words}`)).join(" "),
  ]),
  notes: here.notes,
});

export const receiptRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/imports/{intake}/receipt",
  summary: "Every line of an import: what was read of it, and what became of it",
  practices: ["P33"],
  reads: { params: intakeParams },
  answers: z
    .custom<Receipt>()
    .transform(({ lines }): z.input<typeof told> => ({ lines }))
    .pipe(told),
  permit: mayImportOrganisations,
  find: async (tx, { params, actor }) => {
    const here = await findImport(tx, params.intake);
    const isAllowed = mayImportOrganisations(actor).allowed;
    return here && { here, lines: isAllowed ? await listLines(tx, params.intake, { max: broughtMax * 2 }) : [] };
  },
  answer: ({ here, lines }) => found({ here, lines }),
  downloads: {
    csv: (receipt) => spreadsheetOf(receiptOf(receipt), "csv"),
    xlsx: (receipt) => spreadsheetOf(receiptOf(receipt), "xlsx"),
  },
});
