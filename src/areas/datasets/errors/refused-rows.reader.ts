/** The rows of an import that cannot be read, each with why; the first row is the headings. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { textFromSpreadsheet } from "../../../nouns/spreadsheet-text.ts";
import type { ImportDraft } from "../draft-kept.schema.ts";
import type { FileToLookAt } from "../import/look-at-draft.reader.ts";
import { errorRowsOf } from "../readers/index.ts";
import { splitterBy } from "../readers/row-splitter.rules.ts";
import { REFUSED_FILE } from "../records/refused-rows.rules.ts";

type Rows = readonly (readonly string[])[];

/** Of single referrals only the number of the row, its column and why are kept: the row is about one person. */
const refusedRecords = (path: string): Rows => {
  const refused = join(dirname(path), REFUSED_FILE);
  if (!existsSync(refused)) return [];
  const { rows } = splitterBy(",")(readFileSync(refused, "utf8"), true);
  const [, ...told] = rows.map(({ cells }) => cells.map(textFromSpreadsheet));
  return told.length === 0 ? [] : [["Row", "Column", "Errors"], ...told];
};

export const refusedRowsOf = async (
  file: FileToLookAt,
  { choices, stage }: Pick<ImportDraft, "choices" | "stage">,
): Promise<Rows> => {
  const { kind, table, period } = choices;
  if (kind === "records") return refusedRecords(file.path);
  if (stage === "done" || kind === "boundaries") return [];
  const read = await errorRowsOf(kind, file, { ...table, details: true, period, leaveOutWrongRows: undefined });
  return read.ok ? read.value : [];
};
