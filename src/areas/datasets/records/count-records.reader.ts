/** Counts a file of records into a wide cube, inside the worker: checked, mapped, counted and written in one pass. */
import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { openDuck } from "../cubes/duck.reader.ts";
import type { Duck } from "../cubes/duck.reader.ts";
import type { Progress } from "../draft.ts";
import { KEYS_MAX, planFor, rowPlanOf } from "./count-plan.rules.ts";
import type { CountPlan } from "./count-plan.rules.ts";
import { openCounters } from "./counters.reader.ts";
import { startThreads } from "./counter-thread.reader.ts";
import type { CounterThread } from "./counter-thread.reader.ts";
import { groupTable } from "./group-table.reader.ts";
import { LONGEST_VALUE, MOST_REFUSED, MOST_REFUSED_SHOWN, SAMPLES } from "./limits.rules.ts";
import type { RecordsFile } from "./open-records.reader.ts";
import type { Counted, PrintedValue, RecordsOrder, Survey } from "./records.ts";
import { problemOf, REFUSED_FILE, refusedAsCsv, REPEATED, whyRefused } from "./refused-rows.rules.ts";
import type { RefusedRow } from "./refused-rows.rules.ts";
import type { StrangeValue } from "./row-faults.rules.ts";
import { PIECE_BYTES } from "./read-pieces.reader.ts";
import type { PieceTold, RowPlace } from "./row-tasks.ts";
import { surveyRecords } from "./survey-records.reader.ts";
import type { SurveyedFile } from "./survey-records.reader.ts";
import { textFilesOf } from "./text-files.reader.ts";
import { meaningsFrom } from "./values.rules.ts";
import { contentsOf, writeWide } from "./wide-cube.reader.ts";
import type { Sums } from "./wide-cube.reader.ts";

const MEMORY_MB = 512;

type Tell = (progress: Progress) => void;

const tooMany = wrong({
  field: "file",
  words: `More than ${MOST_REFUSED.toLocaleString("en-GB")} rows cannot be read. Look at the columns chosen and at how the dates are written. Nothing was kept.`,
});

const tooVaried = wrong({
  field: "file",
  words: "The columns hold too many different values to be counted together. Leave one of them out.",
});

const notIds = wrong({
  field: "id",
  words: "Most ids stand several times in the file, so they are not ids of referrals. Choose another column, or none.",
});

interface Tried {
  readonly result: Result<Counted>;
  /** Values that were not in the sample but mean something: the file is counted again with them. */
  readonly unseen: Survey["values"];
}

interface RowsCounted {
  /** Lines that are not empty. */
  readonly read: number;
  readonly refused: readonly RefusedRow[];
  readonly refusedCount: number;
  readonly again: number;
  /** What was held to be ids is not. */
  readonly areNoIds: boolean;
  readonly strange: readonly StrangeValue[];
}

interface Counting extends SurveyedFile {
  readonly plan: CountPlan;
  readonly duck: Duck;
  readonly folder: string;
  readonly threads: readonly CounterThread[];
}

const countRows = async (counting: Counting, tell: Tell): Promise<RowsCounted> => {
  const { file, survey, plan, duck, folder, threads } = counting;
  const table = await groupTable(duck, plan);
  const rowPlan = rowPlanOf(plan, survey);
  const counters = openCounters({ plan: rowPlan, folder, bytes: file.bytes, threads, onGroups: table.add });
  try {
    const pieces: PieceTold[] = [];
    for await (const text of textFilesOf(file, rowPlan, { duck, folder })) {
      const onShare = (share: number): void => tell({ doing: "counting", share: 0.1 + share * 0.6, rows: file.rows });
      pieces.push(...(await counters.count(text, onShare)));
    }
    tell({ doing: "checking", share: 0.7, rows: file.rows });
    const ids = plan.id === null ? { refused: [], again: 0, isNoId: false } : await counters.compare();
    const { strange, refused, tables } = await counters.give();
    await table.finish(tables);
    const refusedRows = rowsRefused({ file, plan, pieces, ids: ids.refused });
    const read = pieces.reduce((sum, { rows, blank }) => sum + rows - blank, 0);
    const areNoIds = ids.isNoId || ids.refused.length > MOST_REFUSED;
    return {
      read,
      strange,
      refused: refusedRows,
      refusedCount: refused + ids.refused.length,
      again: ids.again,
      areNoIds,
    };
  } finally {
    counters.close();
  }
};

interface ToTell {
  readonly file: RecordsFile;
  readonly plan: CountPlan;
  readonly pieces: readonly PieceTold[];
  readonly ids: readonly RowPlace[];
}

/** Rows by their number in the file: as a spreadsheet counts, or from 1 in a Parquet file. */
const rowsRefused = ({ file, plan, pieces, ids }: ToTell): readonly RefusedRow[] => {
  const firstRows = new Map<number, number>();
  let next = file.form === "csv" ? 2 : 1;
  for (const { piece, rows } of pieces) {
    firstRows.set(piece, next);
    next += rows;
  }
  const numberOf = ({ piece, row }: RowPlace): number => (firstRows.get(piece) ?? 0) + row;
  const headingAt = (at: number | null): string => file.headings[at ?? -1] ?? "";
  const told = pieces.flatMap(({ piece, refused }) =>
    refused.map((one): RefusedRow => {
      const heading = headingAt(one.at);
      const list = plan.lists.find(({ at }) => at === one.at);
      return { row: numberOf({ piece, row: one.row }), column: heading, words: whyRefused(one, heading, list?.column) };
    }),
  );
  const repeated = ids.map((id): RefusedRow => ({ row: numberOf(id), column: headingAt(plan.id), words: REPEATED }));
  return [...told, ...repeated].toSorted((a, b) => a.row - b.row);
};

/** Strange values which do mean something: a sample had not shown them. */
const unseenAmong = (strange: readonly StrangeValue[], plan: CountPlan, order: RecordsOrder): Survey["values"] => {
  const meaningOf = meaningsFrom(order.mappings);
  const seen = new Map<string, PrintedValue>();
  for (const { at, value, rows } of strange) {
    const column = plan.lists.find((list) => list.at === at)?.column;
    const meaning = column === undefined || value.length > LONGEST_VALUE ? null : meaningOf(column, value);
    if (column === undefined || meaning === null) continue;
    const key = `${at} ${value}`;
    seen.set(key, { column, value, rows: rows + (seen.get(key)?.rows ?? 0), meaning });
  }
  return [...seen.values()];
};

interface ToTry extends SurveyedFile {
  readonly order: RecordsOrder;
  readonly threads: readonly CounterThread[];
}

const tryCount = async ({ file, survey, order, threads }: ToTry, tell: Tell): Promise<Tried> => {
  const plan = planFor(survey, order.choices.periodBy ?? "quarter");
  if (plan.keys > KEYS_MAX) return { result: tooVaried, unseen: [] };
  const { folder } = order;
  const duck = await openDuck({ threads: 2, memoryMb: MEMORY_MB, folder, files: [file.path], folders: [folder] });
  const stop = (result: Result<Counted>, unseen: Survey["values"] = []): Tried => ({ result, unseen });
  try {
    tell({ doing: "counting", share: 0.1, rows: file.rows });
    const rows = await countRows({ file, survey, plan, duck, folder, threads }, tell);
    const unseen = survey.whole ? [] : unseenAmong(rows.strange, plan, order);
    if (unseen.length > 0) return stop(tooMany, unseen);
    if (rows.areNoIds) return stop(notIds);
    if (rows.refusedCount > MOST_REFUSED) return stop(tooMany);
    const sums = await writeWide(duck, plan, folder);
    return stop(finish({ survey, plan, order, rows, sums }));
  } finally {
    duck.close();
  }
};

interface Finished {
  readonly survey: Survey;
  readonly plan: CountPlan;
  readonly order: RecordsOrder;
  readonly rows: RowsCounted;
  readonly sums: Sums;
}

/** Each value that the place leaves out, with the reason somebody gave. */
const leftOutWords = ({ values }: Survey): readonly string[] =>
  values.flatMap(({ value, meaning }) =>
    meaning?.is === "left-out" ? [`“${value.trim()}” is left out: ${meaning.because}`] : [],
  );

const finish = (done: Finished): Result<Counted> => {
  const { sums, plan, survey } = done;
  const { read: rowsRead, refused, again } = done.rows;
  const told = sums.rowsKept + refused.length + sums.rowsLeftOut + again;
  if (rowsRead !== told) throw new Error(`Of ${rowsRead} rows only ${told} were told: none may be lost.`);
  if (sums.rowsKept === 0) {
    return {
      ok: false,
      problems: [
        { field: "file", words: "No row of the file could be counted. Nothing was kept." },
        ...refused.slice(0, 20).map(problemOf),
      ],
    };
  }
  writeFileSync(join(done.order.folder, REFUSED_FILE), refusedAsCsv(refused), { mode: 0o600 });
  return found({
    receipt: {
      rowsRead,
      rowsKept: sums.rowsKept,
      rowsRefused: refused.length,
      rowsLeftOut: sums.rowsLeftOut,
      rowsRepeated: again,
      rowsDeleted: rowsRead,
      cells: sums.cells,
      totalsChecked: 1,
      totalsAgreed: 1,
      sum: sums.rowsKept,
      warnings: leftOutWords(survey),
    },
    contents: contentsOf(plan, sums),
    problems: refused.slice(0, MOST_REFUSED_SHOWN).map(problemOf),
  });
};

/** A file of one piece is counted sooner than a thread is started. */
const threadsFor = ({ path }: RecordsOrder): readonly CounterThread[] =>
  (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > PIECE_BYTES ? startThreads() : [];

const endAll = (threads: readonly CounterThread[]): Promise<unknown> => Promise.all(threads.map(({ end }) => end()));

/** Where the sample has not shown every value, the file is counted again with what was unseen. */
const countFrom = async (
  order: RecordsOrder,
  first: readonly CounterThread[],
  tell: Tell,
): Promise<Result<Counted>> => {
  let surveyed = await surveyRecords(order, false);
  for (let turn = 0; ; turn += 1) {
    if (!surveyed.ok) return surveyed;
    const { file, survey } = surveyed.value;
    if (survey.problems.length > 0) return { ok: false, problems: survey.problems };
    const threads = turn === 0 ? first : threadsFor(order);
    const { result, unseen } = await tryCount({ file, survey, order, threads }, tell).finally(() => endAll(threads));
    for (const name of SAMPLES) rmSync(join(order.folder, name), { force: true });
    if (unseen.length === 0) return result;
    surveyed =
      turn === 0 && unseen.length < 5_000
        ? found({ file, survey: { ...survey, values: [...survey.values, ...unseen] } })
        : await surveyRecords(order, true);
  }
};

/** The cube is `cube.parquet` in the folder. */
export const countRecords = async (order: RecordsOrder, tell: Tell): Promise<Result<Counted>> => {
  tell({ doing: "reading", share: null, rows: null });
  const threads = threadsFor(order);
  try {
    return await countFrom(order, threads, tell);
  } finally {
    await endAll(threads);
  }
};
