/**
 * How a file of records is counted in one pass: every row becomes a small key (which values it holds), a period, and which
 * stages it reached. Values that mean nothing here do not fit their column's list, so the reading itself sets those rows
 * aside with their number.
 */
import type { PeriodLength } from "../draft.ts";
import type { Meaning } from "../value-mapping.ts";
import { dateFormat, dateType } from "./dates.rules.ts";
import type { PrintedValue, Survey, ValueColumn } from "./records.ts";
import { valueColumns } from "./records.ts";

/** The printed values of one column that mean something, in a fixed order; one more place stands for an empty cell. */
export interface ValueList {
  readonly column: ValueColumn;
  readonly at: number;
  readonly type: string;
  readonly printed: readonly string[];
  readonly meanings: readonly Meaning[];
  /** What the place in this list counts for in the key. */
  readonly stride: number;
}

export interface CountPlan {
  readonly lists: readonly ValueList[];
  readonly date: number;
  readonly id: number | null;
  readonly stages: readonly { readonly at: number; readonly measure: string }[];
  readonly periodBy: PeriodLength;
  readonly dateFormat: string | null;
  readonly dateType: "DATE" | "TIMESTAMP";
  /** Whether a time of day may stand behind a date. */
  readonly isTimed: boolean;
  /** The largest key there can be, plus one. */
  readonly keys: number;
}

/** Periods are small numbers, so a key and its period are kept as one number: the key times this, plus the period. */
const PERIODS_MAX = 4_096;
/** Periods that stand for a row that is refused: no day, no id, or a value that means nothing. */
export const NO_DATE = 4_095;
export const NO_ID = 4_094;
const MISFIT = 4_093;
const FIRST_REFUSED = 4_000;
/** More keys than this could not be told apart; no list of known values comes near. */
export const KEYS_MAX = 2 ** 50;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const planFor = (survey: Survey, periodBy: PeriodLength): CountPlan => {
  const placeOf = (heading: string): number => survey.headings.indexOf(heading);
  const byColumn = Map.groupBy(survey.values, ({ column }) => column);
  let stride = 1;
  const lists = valueColumns.flatMap((column): readonly ValueList[] => {
    const heading = survey.columns[column];
    if (heading === undefined) return [];
    const known = (byColumn.get(column) ?? []).flatMap(({ value, meaning }: PrintedValue) =>
      meaning === null || value === "" ? [] : [{ value, meaning }],
    );
    const list: ValueList = {
      column,
      at: placeOf(heading),
      type: `${column.toLowerCase()}_list`,
      printed: known.map(({ value }) => value),
      meanings: known.map(({ meaning }) => meaning),
      stride,
    };
    stride *= known.length + 1;
    return [list];
  });
  return {
    lists,
    date: placeOf(survey.columns.date ?? ""),
    id: survey.columns.id === undefined ? null : placeOf(survey.columns.id),
    stages: survey.stages.map(({ heading, measure }) => ({ at: placeOf(heading), measure })),
    periodBy,
    dateFormat: dateFormat(survey.dateOrder ?? "year-first", survey.dateSeparator),
    dateType: dateType(survey.dateOrder ?? "year-first"),
    isTimed: survey.isTimed,
    keys: stride,
  };
};

/** A list with no value at all still needs a type to be read by. */
export const typesFor = ({ lists }: CountPlan): readonly string[] =>
  lists.map(
    ({ type, printed }) =>
      `create type ${type} as enum (${(printed.length === 0 ? ["\u0001"] : printed).map(quoted).join(", ")})`,
  );

/** The types of the columns that are read, by their place. */
export const columnTypes = ({ date, stages, dateType: type }: CountPlan): ReadonlyMap<number, string> =>
  new Map([[date, type] as const, ...stages.map(({ at }) => [at, type] as const)]);

const PERIODS: Readonly<Record<PeriodLength, (day: string) => string>> = {
  month: (day) => `(year(${day}) - 1900) * 12 + month(${day}) - 1`,
  // By the month: the database is four times as quick at that as at quarters.
  quarter: (day) => `(year(${day}) - 1900) * 4 + (month(${day}) - 1) // 3`,
  year: (day) => `year(${day}) - 1900`,
  "financial-year": (day) => `year(${day}) - 1900 - (month(${day}) < 4)::integer`,
};

/** Between the place of a column and the value in it that means nothing. */
export const MISFIT_MARK = "\u001f";

const wholeFor = (largest: number): string => (largest > 2_000_000_000 ? "bigint" : "integer");

/**
 * One small row for each row of the file. `h`: its id; `kp`: its values and its period; `m`: the stages it reached; `x`:
 * nothing, or the first value that is not in its list.
 */
export const narrowSelect = (plan: CountPlan): string => {
  const whole = wholeFor(plan.keys * PERIODS_MAX);
  const parts = plan.lists.map(
    ({ printed, stride }, list) => `coalesce(enum_code(v${list})::${whole}, ${printed.length}) * ${stride}`,
  );
  const day = `c${plan.date}`;
  const noId = plan.id === null ? "" : `when c${plan.id} is null then ${NO_ID}`;
  const mask = plan.stages.map(({ at }, bit) => `(c${at} is not null)::integer * ${2 ** bit}`);
  return [
    plan.id === null ? "0::ubigint as h" : `hash(c${plan.id}) as h`,
    `((${["0", ...parts].join(" + ")}) * ${PERIODS_MAX} + case when x is not null then ${MISFIT}
       when ${day} is null or year(${day}) not between 1950 and 2099 then ${NO_DATE} ${noId}
       else ${PERIODS[plan.periodBy](day)} end)::${whole} as kp`,
    `(${mask.length === 0 ? "0" : mask.join(" + ")})::${mask.length > 8 ? "uinteger" : "utinyint"} as m`,
    "x",
  ].join(",\n  ");
};

/** Each column that has a list, beside itself as its place in that list; nothing where it is not in it. */
export const listedFrom = (plan: CountPlan, source: string): string => {
  const casts = plan.lists.map(({ at, type }, list) => `try_cast(c${at} as ${type}) as v${list}`);
  const misfits = plan.lists.map(
    ({ at }, list) =>
      `when v${list} is null and c${at} <> '' then concat('${at}', ${quoted(MISFIT_MARK)}, left(c${at}, 60))`,
  );
  const timed = plan.isTimed || plan.dateType === "DATE" ? [] : [plan.date, ...plan.stages.map(({ at }) => at)];
  const times = timed.map((at) => `when c${at} <> c${at}::date then concat('${at}', ${quoted(MISFIT_MARK)}, c${at})`);
  const anyMissing = [
    ...plan.lists.map((_, list) => `v${list} is null`),
    ...timed.map((at) => `c${at} <> c${at}::date`),
  ].join(" or ");
  // Nearly every row has all its values in their lists: the long question is put to the others only.
  const misfit =
    anyMissing === ""
      ? "null::varchar"
      : `case when ${anyMissing} then case ${[...times, ...misfits].join(" ")} end end`;
  return `(select *, ${misfit} as x from (select ${["*", ...casts].join(", ")} from ${source}))`;
};

/** The period of a row, or why it is refused. */
export const PERIOD = `(kp & ${PERIODS_MAX - 1})`;
/** A row counts where it has a period and all its values mean something. */
export const COUNTS = `(${PERIOD} < ${FIRST_REFUSED})`;

/** Counts of each key `k` and period `p`: `n` rows, `s0` … those that reached each stage. */
export const groupedFrom = (plan: CountPlan, rows: string): string => {
  const reached = plan.stages.map((_, bit) => `count_if((m & ${2 ** bit}) > 0)::integer as s${bit}`);
  return `select (kp >> ${Math.log2(PERIODS_MAX)})::${wholeFor(plan.keys)} as k, ${PERIOD}::usmallint as p, * exclude (kp)
    from (select ${["kp", "count(*)::integer as n", ...reached].join(", ")} from ${rows} group by kp having ${COUNTS})`;
};
