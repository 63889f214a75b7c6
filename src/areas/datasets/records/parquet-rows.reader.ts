/** Rows of a Parquet file as the count needs them, and rows that are refused after they were read. */
import type { Duck } from "../cubes/duck.reader.ts";
import { COUNTS, MISFIT_MARK, NO_DATE, NO_ID, PERIOD } from "./count-plan.rules.ts";
import type { CountPlan } from "./count-plan.rules.ts";
import { dayInText } from "./dates.rules.ts";
import { MOST_REFUSED } from "./limits.rules.ts";
import type { RecordsFile } from "./open-records.reader.ts";
import { refusedValue } from "./values.rules.ts";
import { rowNumbers } from "./refused-rows.rules.ts";
import type { RefusedRow } from "./refused-rows.rules.ts";
import { parquetSource } from "./source.rules.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const asDay = (column: string, format: string | null): string => {
  const written = dayInText(column);
  return format === null ? written : `coalesce(try_strptime(${column}, ${quoted(format)})::date, ${written})`;
};

/** The same columns as a text file has: days as days, the rest as text. A day that cannot be read is left empty. */
export const parquetRows = (file: RecordsFile, plan: CountPlan): string => {
  const stages = plan.stages.map(({ at }) => [at, asDay(`c${at}`, plan.dateFormat)] as const);
  const misfits = stages.map(([at, read]) => `(nullif(c${at}, '') is not null and ${read} is null)`);
  const day = asDay(`c${plan.date}`, plan.dateFormat);
  const columns = [
    ...plan.lists.map(({ at }) => `c${at}`),
    ...stages.map(([at, read]) => `${read} as c${at}`),
    ...(plan.id === null ? [] : [`nullif(c${plan.id}, '') as c${plan.id}`]),
    `case when ${misfits.length === 0 ? "false" : misfits.join(" or ")} then null else ${day} end as c${plan.date}`,
  ];
  return `(select ${columns.join(", ")} from ${parquetSource(file)})`;
};

const WORDS: ReadonlyMap<number, string> = new Map([
  [NO_DATE, "The row has no date that can be read, between 1950 and 2099. Mend the row."],
  [NO_ID, "The row has no id, so it cannot be told from others. Mend the row."],
]);
const IN_PARQUET = "A date of the row cannot be read. Mend the row.";
const A_TIME = "has a time of day, and the other dates have none. Write it like the others.";
const REPEATED = "The same id stands in several rows that say different things. Keep the one that is right.";

interface Later {
  readonly file: RecordsFile;
  readonly plan: CountPlan;
  readonly setAside: readonly RefusedRow[];
  readonly repeated: readonly number[];
}

/** Rows that were read whole and still cannot be counted: no date, no id, a value without a meaning, or a contradiction. */
export const refusedLater = async (duck: Duck, later: Later): Promise<readonly RefusedRow[]> => {
  const { file, plan, setAside, repeated } = later;
  const rowOf = rowNumbers(
    setAside.map(({ row }) => row),
    file.form === "csv" ? 2 : 1,
  );
  const heading = (at: number | null): string => (at === null ? "" : (file.headings[at] ?? ""));
  const found = await duck.rows(
    `select rowid::double, ${PERIOD}::integer, x from narrow where not ${COUNTS} order by rowid limit ${MOST_REFUSED + 1}`,
  );
  return [
    ...found.map(([place, reason, misfit]): RefusedRow => {
      const row = rowOf(Number(place));
      if (typeof misfit === "string") return { row, ...misfitOf(plan, misfit, heading) };
      const isDay = reason === NO_DATE;
      const words = isDay && file.form === "parquet" ? IN_PARQUET : (WORDS.get(Number(reason)) ?? "");
      return { row, column: heading(isDay ? plan.date : plan.id), words };
    }),
    ...repeated.map((place): RefusedRow => ({ row: rowOf(place), column: heading(plan.id), words: REPEATED })),
  ];
};

const misfitOf = (plan: CountPlan, misfit: string, heading: (at: number | null) => string): Omit<RefusedRow, "row"> => {
  const [at = "", value = ""] = misfit.split(MISFIT_MARK);
  const list = plan.lists.find((one) => one.at === Number(at));
  const words = list === undefined ? `“${value}” ${A_TIME}` : refusedValue(list.column, value);
  return { column: heading(Number(at)), words };
};
