/** Looks at a file of records before it is counted: its columns, how its dates are written, and what its values mean. */
import type { Problem, Result } from "../../../nouns/result.ts";
import { found } from "../../../nouns/result.ts";
import type { Duck } from "../cubes/duck.reader.ts";
import { openDuck } from "../cubes/duck.reader.ts";
import { passesNhsCheck } from "../readers/personal.rules.ts";
import { recordLayout } from "./columns.rules.ts";
import type { RecordLayout } from "./columns.rules.ts";
import { dateOrderOf } from "./dates.rules.ts";
import type { DateEvidence } from "./dates.rules.ts";
import { LOOKED_AT_WHOLE_BYTES, MOST_SOURCES, MOST_VALUES } from "./limits.rules.ts";
import { openRecords } from "./open-records.reader.ts";
import type { RecordsFile } from "./open-records.reader.ts";
import type { PrintedValue, RecordsOrder, Survey, ValueColumn } from "./records.ts";
import { valueColumns } from "./records.ts";
import { sampleOf } from "./sample.reader.ts";
import { csvSource, parquetSource } from "./source.rules.ts";
import { meaningsFrom } from "./values.rules.ts";

const problem = (words: string, field = "file"): Problem => ({ field, words });

const number = (value: unknown): number => (typeof value === "number" || typeof value === "bigint" ? Number(value) : 0);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

export const columnAt = (file: RecordsFile, heading: string): string => `c${file.headings.indexOf(heading)}`;

interface Looked {
  readonly file: RecordsFile;
  readonly order: RecordsOrder;
  readonly layout: RecordLayout;
}

const valuesIn = async (
  duck: Duck,
  { file, order, layout }: Looked,
): Promise<{ readonly values: readonly PrintedValue[]; readonly problems: readonly Problem[] }> => {
  const meaningOf = meaningsFrom(order.mappings);
  const values: PrintedValue[] = [];
  const problems: Problem[] = [];
  for (const column of valueColumns) {
    const heading = layout.columns[column];
    if (heading === undefined) continue;
    const seen = await duck.rows(
      `select coalesce(${columnAt(file, heading)}, ''), count(*)::integer from seen group by 1 order by 2 desc, 1 limit ${MOST_VALUES + 1}`,
    );
    const most = column === "referralSource" ? MOST_SOURCES : MOST_VALUES;
    if (seen.length > most) {
      problems.push(problem(`The column “${heading}” holds more than ${most} different values. Is it the right one?`));
      continue;
    }
    values.push(...seen.map((row) => printed(column, text(row[0]), number(row[1]))));
  }
  return { values, problems };
  function printed(column: ValueColumn, value: string, rows: number): PrintedValue {
    return { column, value, rows, meaning: value.length > 300 ? null : meaningOf(column, value) };
  }
};

const YEAR_FIRST = "^\\d{4}-\\d{1,2}-\\d{1,2}";
const YEAR_LAST = "^\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}$";

const evidenceFrom = async (duck: Duck, source: string, columns: readonly string[]): Promise<DateEvidence> => {
  const days = columns.map((column) => `select ${column} as day from ${source} where ${column} is not null`);
  const [row = []] = await duck.rows(
    `select count(*)::double, count_if(regexp_matches(day, '${YEAR_FIRST}'))::double,
       count_if(regexp_matches(day, '${YEAR_LAST}'))::double,
       coalesce(max(try_cast(regexp_extract(day, '^(\\d{1,2})[-/.]', 1) as integer)), 0)::double,
       coalesce(max(try_cast(regexp_extract(day, '^\\d{1,2}[-/.](\\d{1,2})[-/.]\\d{4}$', 1) as integer)), 0)::double,
       max(regexp_extract(day, '^\\d{1,2}([-/.])', 1))
     from (${days.join(" union all ")})`,
  );
  const [filled, yearFirst, yearLast, largestFirst, largestSecond] = row.map(number);
  return {
    filled: filled ?? 0,
    yearFirst: yearFirst ?? 0,
    yearLast: yearLast ?? 0,
    largestFirst: largestFirst ?? 0,
    largestSecond: largestSecond ?? 0,
    separator: text(row[5]) === "" ? "-" : text(row[5]),
  };
};

/** A sample may settle that the year is first; any other order is settled by every row of the file. */
const datesIn = async (
  duck: Duck,
  { file, source, whole }: { readonly file: RecordsFile; readonly source: string; readonly whole: boolean },
  layout: RecordLayout,
): Promise<DateEvidence> => {
  const headings = [layout.columns.date, ...layout.stages.map(({ heading }) => heading)];
  const columns = headings.flatMap((heading) => (heading === undefined ? [] : [columnAt(file, heading)]));
  const seen = await evidenceFrom(duck, "seen", columns);
  return whole || seen.yearFirst >= seen.yearLast ? seen : evidenceFrom(duck, source, columns);
};

/** Rows in which NHS numbers are looked for: a column of them shows in far fewer. */
const LOOKED_AT_FOR_PEOPLE = 20_000;

const personalIn = async (duck: Duck, file: RecordsFile): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const [at, heading] of file.headings.entries()) {
    const rows = await duck.rows(
      `select c${at} from (select c${at} from seen limit ${LOOKED_AT_FOR_PEOPLE}) where length(c${at}) between 10 and 12 and regexp_full_match(c${at}, '\\d{3}[ -]?\\d{3}[ -]?\\d{4}')`,
    );
    const passing = rows.filter(([value]) => passesNhsCheck(text(value).replaceAll(/[ -]/gu, ""))).length;
    if (rows.length < 3 || passing <= rows.length / 2) continue;
    problems.push(
      problem(
        `The column “${heading}” looks like NHS numbers: ${passing} of ${rows.length} pass their check. Nothing was kept. Take the column out, or give each row a number of your own.`,
      ),
    );
  }
  return problems;
};

/** `whole`: look at every row, however large the file is. */
export const surveyRecords = async (order: RecordsOrder, whole: boolean): Promise<Result<SurveyedFile>> => {
  const opened = await openRecords(order.path);
  if (!opened.ok) return opened;
  const file = opened.value;
  const layout = recordLayout(file.headings, order.choices);
  const every = whole || file.form === "parquet" || file.bytes <= LOOKED_AT_WHOLE_BYTES;
  const source = file.form === "csv" ? csvSource(file) : parquetSource(file);
  const sample = every ? null : sampleOf(file, order.folder);
  const duck = await openDuck({
    threads: 2,
    memoryMb: 512,
    folder: order.folder,
    files: [file.path, ...(sample === null ? [] : [sample])],
    folders: [order.folder],
  });
  try {
    const from = sample === null ? source : csvSource({ ...file, path: sample }, { heading: false });
    await duck.run(
      sample === null && file.bytes > LOOKED_AT_WHOLE_BYTES
        ? `create view seen as from ${from}`
        : `create table seen as from ${from}`,
    );
    const { values, problems } = await valuesIn(duck, { file, order, layout });
    const personal = await personalIn(duck, file);
    const dates =
      layout.columns.date === undefined ? null : await datesIn(duck, { file, source, whole: every }, layout);
    const read = dates === null ? null : dateOrderOf(dates, order.choices.dateOrder);
    const asked = read !== null && read.order === null ? [problem(read.because, "dateOrder")] : [];
    return found({
      file,
      survey: {
        form: file.form,
        headings: file.headings,
        delimiter: file.delimiter,
        columns: layout.columns,
        stages: layout.stages,
        dateOrder: read?.order ?? null,
        dateSeparator: dates?.separator ?? "-",
        values,
        whole: every,
        problems: [...personal, ...layout.problems, ...problems, ...asked],
      },
    });
  } finally {
    duck.close();
  }
};

export interface SurveyedFile {
  readonly file: RecordsFile;
  readonly survey: Survey;
}
