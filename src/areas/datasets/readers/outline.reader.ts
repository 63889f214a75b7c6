/** Looks at the beginning of a file, inside the worker, so that a person can say what it holds. */
import { openSync, readSync, closeSync, statSync } from "node:fs";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { sheetsIn } from "../sheets/as-text.reader.ts";
import { examine, textOf } from "./file-bytes.reader.ts";
import { endsAsWorkbook, formOf } from "./file-kind.rules.ts";
import { asText } from "./file.reader.ts";
import type { Outline } from "./outline.ts";
import { outlineOfText } from "./outline.rules.ts";
import type { OutlineOrder } from "./reading-order.ts";

const nothingSeen = (form: Outline["form"]): Outline => ({
  form,
  sheets: [],
  sheet: null,
  rows: [],
  headingRow: null,
  headings: [],
  layout: null,
  kind: null,
  suggested: {},
  whyNot: null,
  warnings: [],
  personal: [],
});

const firstBytesOf = (path: string): Uint8Array => {
  const bytes = new Uint8Array(1000);
  const file = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
};

const openingOf = (
  path: string,
): Result<{ readonly text: string; readonly whole: boolean; readonly warnings: readonly string[] }> => {
  const examined = examine(path);
  if (!examined.fine) return wrong({ field: "file", words: examined.words });
  const first = textOf(path, examined.file.encoding).next();
  const text = first.done ? "" : first.value.text;
  return found({ text, whole: examined.file.bytes <= 1024 * 1024, warnings: examined.warnings });
};

export const readOutline = async (order: OutlineOrder): Promise<Result<Outline>> => {
  if (statSync(order.path).size === 0)
    return wrong({ field: order.box, words: "The file is empty. Choose the file again, or save it again." });
  const form = formOf(firstBytesOf(order.path), order.fileName);
  if (form === "parquet") return found({ ...nothingSeen(form), kind: "records" });
  if (form === "geojson") return found({ ...nothingSeen(form), kind: "boundaries" });
  const text = await asText(order);
  if (!text.fine) return wrong({ field: order.box, words: text.words });
  const sheets = endsAsWorkbook(order.fileName) ? await sheetsIn(order.path) : { fine: true as const, value: [] };
  const opening = openingOf(text.path);
  if (!opening.ok) return wrong(...opening.problems.map(({ words }) => ({ field: order.box, words })));
  const seen = outlineOfText(opening.value.text, opening.value.whole, order);
  return found({
    ...nothingSeen(sheets.fine && sheets.value.length > 0 ? "workbook" : "text"),
    ...seen,
    sheets: sheets.fine ? sheets.value : [],
    sheet: text.sheet,
    personal: seen.personal.map((problem) => ({ ...problem, field: order.box })),
    warnings: [...text.warnings, ...opening.value.warnings, ...seen.warnings],
  });
};
