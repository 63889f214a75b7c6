/** Counts a file of records into a wide cube, inside the worker: checked, mapped, counted and written in one pass. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { openDuck } from "../cubes/duck.reader.ts";
import type { Duck } from "../cubes/duck.reader.ts";
import type { Progress } from "../draft.ts";
import { columnTypes, groupedFrom, KEYS_MAX, listedFrom, narrowSelect, planFor, typesFor } from "./count-plan.rules.ts";
import type { CountPlan } from "./count-plan.rules.ts";
import { contentsOf, writeWide } from "./wide-cube.reader.ts";
import type { Sums } from "./wide-cube.reader.ts";
import { MOST_REFUSED, MOST_REFUSED_SHOWN } from "./limits.rules.ts";
import type { RecordsFile } from "./open-records.reader.ts";
import { parquetRows, refusedLater } from "./parquet-rows.reader.ts";
import type { Counted, RecordsOrder, Survey } from "./records.ts";
import { problemOf, REFUSED_FILE, refusedAsCsv } from "./refused-rows.rules.ts";
import type { RefusedRow } from "./refused-rows.rules.ts";
import { findTwice, repeatedIds } from "./repeated-ids.reader.ts";
import { rowsSetAside, unseenValues } from "./set-aside.reader.ts";
import { csvSource } from "./source.rules.ts";
import { surveyRecords } from "./survey-records.reader.ts";
import type { SurveyedFile } from "./survey-records.reader.ts";

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

const readRows = async (duck: Duck, file: RecordsFile, plan: CountPlan): Promise<void> => {
  for (const type of typesFor(plan)) await duck.run(type);
  const source =
    file.form === "parquet"
      ? parquetRows(file, plan)
      : csvSource(file, { types: columnTypes(plan), dateFormat: plan.dateFormat, setAside: MOST_REFUSED + 1 });
  await duck.run(`create table narrow as select ${narrowSelect(plan)} from ${listedFrom(plan, source)}`);
};

interface Tried {
  readonly result: Result<Counted>;
  /** Values that were not in the sample but mean something: the file is counted again with them. */
  readonly unseen: Survey["values"];
}

const numberIn = async (duck: Duck, statement: string): Promise<number> =>
  Number((await duck.rows(statement))[0]?.[0] ?? 0);

const tryCount = async ({ file, survey }: SurveyedFile, order: RecordsOrder, tell: Tell): Promise<Tried> => {
  const plan = planFor(survey, order.choices.periodBy ?? "quarter");
  if (plan.keys > KEYS_MAX) return { result: tooVaried, unseen: [] };
  const duck = await openDuck({
    threads: 2,
    memoryMb: MEMORY_MB,
    folder: order.folder,
    files: [file.path],
    folders: [order.folder],
  });
  const stop = (result: Result<Counted>, unseen: Survey["values"] = []): Tried => ({ result, unseen });
  try {
    tell({ doing: "checking", share: 0.1, rows: file.rows });
    await readRows(duck, file, plan);
    const setAside = file.form === "csv" ? await rowsSetAside(duck, file) : [];
    if (setAside.length > MOST_REFUSED) return stop(tooMany);
    const unseen = survey.whole ? [] : await unseenValues(duck, { plan, order });
    if (unseen.length > 0) return stop(tooMany, unseen);
    const read = await numberIn(duck, "select count(*)::double from narrow");
    tell({ doing: "counting", share: 0.7, rows: read });
    await Promise.all([
      duck.run(`create table g as ${groupedFrom(plan, "narrow")}`),
      plan.id === null ? undefined : findTwice(duck, read),
    ]);
    const repeated = plan.id === null ? null : await repeatedIds(duck, plan);
    if (repeated !== null && repeated.refused.length > MOST_REFUSED) {
      return stop(
        wrong({
          field: "id",
          words:
            "Most ids stand several times in the file, so they are not ids of referrals. Choose another column, or none.",
        }),
      );
    }
    const later = await refusedLater(duck, { file, plan, setAside, repeated: repeated?.refused ?? [] });
    const refused = [...setAside, ...later].toSorted((a, b) => a.row - b.row);
    if (refused.length > MOST_REFUSED) return stop(tooMany);
    const sums = await writeWide(duck, plan, order.folder);
    return stop(
      finish({
        file,
        survey,
        plan,
        order,
        refused,
        read,
        setAside: setAside.length,
        repeated: repeated?.again ?? 0,
        sums,
      }),
    );
  } finally {
    duck.close();
  }
};

interface Finished {
  readonly file: RecordsFile;
  readonly survey: Survey;
  readonly plan: CountPlan;
  readonly order: RecordsOrder;
  readonly refused: readonly RefusedRow[];
  /** Rows read whole; those set aside come on top. */
  readonly read: number;
  readonly setAside: number;
  readonly repeated: number;
  readonly sums: Sums;
}

/** Each value that the place leaves out, with the reason somebody gave. */
const leftOutWords = ({ values }: Survey): readonly string[] =>
  values.flatMap(({ value, meaning }) =>
    meaning?.is === "left-out" ? [`“${value.trim()}” is left out: ${meaning.because}`] : [],
  );

const finish = (done: Finished): Result<Counted> => {
  const { sums, refused, plan, survey } = done;
  const rowsRead = done.read + done.setAside;
  const told = sums.rowsKept + refused.length + sums.rowsLeftOut + done.repeated;
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
      rowsRepeated: done.repeated,
      rowsDeleted: rowsRead,
      cells: sums.cells,
      totalsChecked: 1,
      totalsAgreed: 1,
      sum: sums.rowsKept,
      warnings: leftOutWords(survey),
    },
    contents: contentsOf(survey, plan, sums),
    problems: refused.slice(0, MOST_REFUSED_SHOWN).map(problemOf),
  });
};

/** A second or third time only where the sample had not shown every value. The cube is `cube.parquet` in the folder. */
export const countRecords = async (order: RecordsOrder, tell: Tell): Promise<Result<Counted>> => {
  tell({ doing: "reading", share: null, rows: null });
  let surveyed = await surveyRecords(order, false);
  for (let turn = 0; ; turn += 1) {
    if (!surveyed.ok) return surveyed;
    const { file, survey } = surveyed.value;
    if (survey.problems.length > 0) return { ok: false, problems: survey.problems };
    const { result, unseen } = await tryCount(surveyed.value, order, tell);
    rmSync(join(order.folder, "sample.csv"), { force: true });
    if (unseen.length === 0) return result;
    surveyed =
      turn === 0 && unseen.length < 5_000
        ? found({ file, survey: { ...survey, values: [...survey.values, ...unseen] } })
        : await surveyRecords(order, true);
  }
};
