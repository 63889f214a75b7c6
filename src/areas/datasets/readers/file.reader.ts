/** Reads one file from start to end, inside the worker: checks it, opens it, and gives it to the reader of its layout. */
import type { Problem, Result } from "../../../nouns/result.ts";
import { sheetAsText } from "../sheets/as-text.reader.ts";
import { copyClean } from "./clean-copy.reader.ts";
import { examineBytes } from "./file-bytes.reader.ts";
import type { FileBytes } from "./file-bytes.reader.ts";
import { endsAsWorkbook, namedOtherwise } from "./file-kind.rules.ts";
import { kindOf } from "./layout.rules.ts";
import { MOST_COLUMNS } from "./limits.rules.ts";
import { readNomis } from "./nomis.reader.ts";
import { readOnsCustom } from "./ons-custom.reader.ts";
import type { Layout, Reading } from "./reading.ts";
import { firstOf, wrongLayoutFor } from "./refusals.rules.ts";
import type { Opened } from "./opened.reader.ts";
import type { FileOrder, ReadingOrder } from "./reading-order.ts";
import { openTable } from "./table.reader.ts";
import { readTalkingTherapies } from "./talking-therapies.reader.ts";
import { readTidyActivity } from "./tidy-activity.reader.ts";
import { readTidyPopulation } from "./tidy-population.reader.ts";

const READERS: Readonly<Record<Layout, (opened: Opened) => Promise<Result<Reading>>>> = {
  "nomis-bulk-2021": readNomis,
  "nomis-bulk-2011": readNomis,
  "ons-custom-dataset": readOnsCustom,
  "talking-therapies-annual": readTalkingTherapies,
  "alongside-tidy": (opened) =>
    opened.order.box === "population" ? readTidyPopulation(opened) : readTidyActivity(opened),
};

/** The text of a file: itself, or a sheet of a workbook written out. */
export type AsText =
  | {
      readonly fine: true;
      readonly path: string;
      readonly sheet: string | null;
      /** The file as it was sent, where the text is another. */
      readonly sent: FileBytes | null;
      readonly warnings: readonly string[];
    }
  | { readonly fine: false; readonly words: string };

/** A workbook by its name and its bytes: where the two differ, the file is refused, because one of them is wrong. */
export const asText = async ({ path, fileName, folder, sheet }: FileOrder): Promise<AsText> => {
  if (!endsAsWorkbook(fileName)) return { fine: true, path, sheet: null, sent: null, warnings: [] };
  const sent = examineBytes(path);
  if (!sent.fine) return sent;
  const otherwise = namedOtherwise(sent.firstBytes);
  if (otherwise !== null) return { fine: false, words: otherwise };
  const text = await sheetAsText({ path, folder, sheet: sheet ?? null, mostColumns: MOST_COLUMNS });
  if (!text.fine) return text;
  return { fine: true, path: text.value.path, sheet: text.value.sheet, sent: sent.file, warnings: text.value.warnings };
};

export const readWhole = async (order: ReadingOrder, mostProblems?: number): Promise<Result<Reading>> => {
  const stop = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });
  const text = await asText(order);
  if (!text.fine) return stop([{ field: order.box, words: text.words }]);
  const { path, sent, warnings } = text;
  const copied = copyClean({
    path,
    folder: order.folder,
    field: order.box,
    choice: order,
    sent,
    warnings,
    mostProblems,
  });
  if (!copied.copied) return stop(copied.problems);
  const { layout } = copied.copy.heading;
  const kind = kindOf(layout);
  if (kind !== null && kind !== order.box) return wrongLayoutFor(order.box, layout);
  const table = await openTable(copied.copy, order.folder);
  try {
    return await READERS[layout]({ order, copy: copied.copy, table });
  } finally {
    table.close();
  }
};

export const readFile = async (order: ReadingOrder): Promise<Result<Reading>> => {
  const read = await readWhole(order);
  return read.ok ? read : { ok: false, problems: firstOf(read.problems) };
};
