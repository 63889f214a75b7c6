/** Reads a table of counts and writes it as a long cube, inside the worker. */
import { join } from "node:path";
import type { Result } from "../../../nouns/result.ts";
import { found } from "../../../nouns/result.ts";
import type { Contents } from "../cube.ts";
import type { Receipt } from "../dataset.ts";
import type { ImportChoices } from "../draft.ts";
import { readFile } from "../readers/file.reader.ts";
import type { Layout, Reading } from "../readers/reading.ts";
import { rememberedMeaning } from "../value-mapping.rules.ts";
import type { ValueMapping } from "../value-mapping.ts";
import { cellsOf } from "./cells.rules.ts";
import { totalsIn } from "./totals.rules.ts";
import { writeCube } from "./write-cube.reader.ts";

export interface TableOrder {
  readonly path: string;
  readonly fileName: string;
  readonly folder: string;
  readonly kind: "activity" | "population";
  readonly choices: ImportChoices;
  readonly mappings: readonly ValueMapping[];
}

export interface TableMade {
  readonly receipt: Receipt;
  readonly contents: Contents;
  readonly layout: Layout;
  readonly publisher: string | null;
  readonly licence: string | null;
}

/** Rows of the table, as far as a reading still knows them: groups and totals. */
const rowsOf = (cells: number, measures: number): number => Math.round(cells / Math.max(1, measures));

/** Each group that the place leaves out, with the reason somebody gave. */
const leftOutWords = (reading: Reading, mappings: readonly ValueMapping[]): readonly string[] => {
  const printed =
    reading.kind === "activity"
      ? reading.tables.flatMap(({ rows }) => rows.map(({ label }) => label))
      : reading.areas.flatMap(({ counts }) => counts.map(({ label }) => label));
  return [...new Set(printed)].flatMap((label) => {
    const meaning = rememberedMeaning(mappings, "category", label);
    return meaning?.is === "left-out" ? [`“${label}” is left out: ${meaning.because}`] : [];
  });
};

/** The cube is `cube.parquet` in the folder. */
export const makeTableCube = async (order: TableOrder): Promise<Result<TableMade>> => {
  const { path, fileName, folder, kind, choices, mappings } = order;
  const table = { details: true, ...choices.table };
  const read = await readFile({ ...table, path, fileName, folder, box: kind, period: choices.period ?? null });
  if (!read.ok) return read;
  const { cells, contents, leftOut } = cellsOf(read.value, mappings);
  const written = await writeCube(cells(), { path: join(folder, "cube.parquet"), folder });
  const totals = totalsIn(read.value);
  const kept = rowsOf(written, contents.measures.length);
  return found({
    receipt: {
      rowsRead: kept + leftOut(),
      rowsKept: kept,
      rowsRefused: 0,
      rowsLeftOut: leftOut(),
      rowsRepeated: 0,
      rowsDeleted: 0,
      cells: written,
      totalsChecked: totals.checked,
      totalsAgreed: totals.agreed,
      sum: null,
      warnings: [...leftOutWords(read.value, mappings), ...contents.warnings],
    },
    contents,
    layout: read.value.source.layout,
    publisher: read.value.source.publisher,
    licence: read.value.source.licence,
  });
};
