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
import { LONGEST_VALUE, LOOKED_AT_WHOLE_BYTES, MOST_SOURCES, MOST_VALUES } from "./limits.rules.ts";
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
    return { column, value, rows, meaning: value.length > LONGEST_VALUE ? null : meaningOf(column, value) };
  }
};

const YEAR_FIRST = "^\\d{4}-\\d{1,2}-\\d{1,2}";
const YEAR_LAST = "^\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}$";

const TIMED = "^\\d{4}-\\d{1,2}-\\d{1,2}[ T]\\d";

/** Every day is looked at once, however often it stands there. */
const evidenceFrom = async (duck: Duck, source: string, columns: readonly string[]): Promise<DateEvidence> => {
  const days = columns.map((column) => `select ${column} as day from ${source} where ${column} is not null`);
  const shown = (pattern: string): string => `coalesce(sum(n) filter (regexp_matches(day, '${pattern}')), 0)::double`;
  const largest = (pattern: string): string =>
    `coalesce(max(try_cast(regexp_extract(day, '${pattern}', 1) as integer)), 0)::double`;
  const [row = []] = await duck.rows(
    `select coalesce(sum(n), 0)::double, ${shown(YEAR_FIRST)}, ${shown(YEAR_LAST)}, ${shown(TIMED)},
       ${largest("^(\\d{1,2})[-/.]")}, ${largest("^\\d{1,2}[-/.](\\d{1,2})[-/.]\\d{4}$")},
       max(regexp_extract(day, '^\\d{1,2}([-/.])', 1))
     from (select day, count(*) as n from (${days.join(" union all ")}) group by day)`,
  );
  const [filled = 0, yearFirst = 0, yearLast = 0, timed = 0, largestFirst = 0, largestSecond = 0] = row.map(number);
  const separator = text(row[6]) === "" ? "-" : text(row[6]);
  return { filled, yearFirst, yearLast, timed, largestFirst, largestSecond, separator };
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

/** Two or three words that begin with a capital, and nothing else. */
const LIKE_A_NAME = "\\p{Lu}[\\p{L}\\p{M}’'.-]*( \\p{Lu}[\\p{L}\\p{M}’'.-]*){1,2}";
const FEWEST_NAMES = 20;
const MOST_ALIKE = 0.9;

/**
 * A column that nobody chose for anything, in which nearly every row holds another two or three capitalised words, holds
 * people’s names, whatever its heading says. Names of areas, teams and services stand in many rows each.
 */
const namesIn = async (duck: Duck, { file, layout }: Looked): Promise<readonly Problem[]> => {
  const used = new Set([...Object.values(layout.columns), ...layout.stages.map(({ heading }) => heading)]);
  const problems: Problem[] = [];
  for (const [at, heading] of file.headings.entries()) {
    if (used.has(heading) && heading !== layout.columns.id) continue;
    const [row = []] = await duck.rows(
      `select count(*)::double, count_if(regexp_full_match(trim(c${at}), '${LIKE_A_NAME.replaceAll("'", "''")}'))::double,
         count(distinct c${at})::double
       from (select c${at} from seen where c${at} is not null limit ${LOOKED_AT_FOR_PEOPLE})`,
    );
    const [filled = 0, alike = 0, different = 0] = row.map(number);
    if (filled < FEWEST_NAMES || alike < filled * MOST_ALIKE || different < filled * MOST_ALIKE) continue;
    problems.push(
      problem(
        `The column “${heading}” looks like people’s names: nearly every row holds other ones. Nothing was kept. Take the column out and send the file again.`,
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
    files: [file.path, ...(sample ?? [])],
    folders: [order.folder],
  });
  try {
    const from = sample === null ? source : csvSource({ ...file, path: sample }, false);
    await duck.run(
      sample === null && file.bytes > LOOKED_AT_WHOLE_BYTES
        ? `create view seen as from ${from}`
        : `create table seen as from ${from}`,
    );
    const { values, problems } = await valuesIn(duck, { file, order, layout });
    const personal = [...(await personalIn(duck, file)), ...(await namesIn(duck, { file, order, layout }))];
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
        isTimed: (dates?.timed ?? 0) > 0,
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
