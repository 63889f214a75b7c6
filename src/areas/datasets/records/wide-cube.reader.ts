/** Turns counted keys into a wide cube: values become what they mean, one row a group, one column a measure. */
import { join } from "node:path";
import type { Contents, Period } from "../cube.ts";
import { MEASURE_MARK } from "../cubes/cube-columns.rules.ts";
import { named, quoted } from "../cubes/duck.reader.ts";
import type { Duck } from "../cubes/duck.reader.ts";
import { periodNumbered } from "../cubes/period.rules.ts";
import { REFERRALS } from "./columns.rules.ts";
import type { CountPlan, ValueList } from "./count-plan.rules.ts";
import { placed } from "./placed.rules.ts";

export const CUBE_FILE = "cube.parquet";

export interface Sums {
  readonly rowsKept: number;
  readonly rowsLeftOut: number;
  /** Groups times measures, those at nought left aside. */
  readonly cells: number;
  readonly periods: readonly Period[];
}

/** A short list of words, written as such: a cube says each of them once. */
const wordsType = async (duck: Duck, name: string, words: readonly (string | null)[]): Promise<string> => {
  const each = [...new Set(words.filter((word) => word !== null))];
  await duck.run(`create type ${name} as enum (${(each.length === 0 ? ["\u0001"] : each).map(quoted).join(", ")})`);
  return name;
};

const literal = (text: string | null): string => (text === null ? "null" : quoted(text));

const NOT_KNOWN = "Not known";

/** One line for each place in the list; the last one stands for an empty cell. */
const tableOf = async (duck: Duck, list: ValueList): Promise<void> => {
  const lines = [...list.printed, ""].map((label, at) => {
    const one = placed(list.meanings[at]);
    const said = one.unknown && one.value === null && !one.leftOut ? NOT_KNOWN : label.trim();
    return { ...one, at, said };
  });
  const name = list.column.toLowerCase();
  const value = await wordsType(
    duck,
    `${name}_value`,
    lines.map((one) => one.value),
  );
  const scheme = await wordsType(
    duck,
    `${name}_scheme`,
    lines.map((one) => one.scheme),
  );
  const label = await wordsType(
    duck,
    `${name}_label`,
    lines.map((one) => one.said),
  );
  const rows = lines.map(
    (one) =>
      `(${one.at}, ${literal(one.value)}, ${literal(one.scheme)}, ${literal(one.said)}, ${one.leftOut}, ${one.unknown})`,
  );
  await duck.run(
    `create table v_${list.column} as
     select place, value::${value} as value, scheme::${scheme} as scheme, label::${label} as label, left_out, is_unknown
     from (values ${rows.join(", ")}) t (place, value, scheme, label, left_out, is_unknown)`,
  );
};

const joinOf = ({ column, printed, stride }: ValueList): string =>
  `join v_${column} on v_${column}.place = k // ${stride} % ${printed.length + 1}`;

/** What each key means, once: the same key stands in many periods. */
const meaningsOf = (lists: readonly ValueList[]): string => {
  const has = (column: ValueList["column"]): boolean => lists.some((list) => list.column === column);
  const value = (column: ValueList["column"]): string => (has(column) ? `v_${column}.value` : "null::varchar");
  const isLeftOut = ["false", ...lists.map(({ column }) => `v_${column}.left_out`)].join(" or ");
  return `select k, ${isLeftOut} as left_out,
      ${value("area")} as area,
      ${has("category") ? "v_category.scheme" : "null::varchar"} as scheme,
      ${value("category")} as category,
      ${has("category") ? "v_category.label" : "''"} as label,
      ${value("age")} as age_band,
      ${value("sex")} as sex,
      ${value("referralSource")} as referral_source,
      ${has("category") ? "v_category.is_unknown" : "false"} as is_unknown
    from (select distinct k from g) ${lists.map(joinOf).join(" ")}`;
};

/** The columns of a cube, in their order; its measures come behind them. */
const COLUMNS = `g.row_order, null::varchar as organisation, area, period, period_from, period_to, scheme, category, label,
  null::varchar as heading, age_band, sex, referral_source, case when is_unknown then 'unknown' else 'group' end as standing,
  is_unknown, false as is_total, false as is_broad_total`;

const measuresOf = ({ stages }: CountPlan): readonly (readonly [string, string])[] => [
  [REFERRALS, "n"],
  ...stages.map(({ measure }, bit) => [measure, `s${bit}`] as const),
];

/** `g` has the counts of each key and period, in their order. Writes the cube into the folder. */
export const writeWide = async (duck: Duck, plan: CountPlan, folder: string): Promise<Sums> => {
  for (const list of plan.lists) await tableOf(duck, list);
  await duck.run(`create table meant as ${meaningsOf(plan.lists)}`);
  const measures = measuresOf(plan);
  const cells = measures.map(([, sum]) => `count_if(${sum} > 0 and not left_out)`).join(" + ");
  const [told = []] = await duck.rows(
    `select coalesce(sum(n) filter (not left_out), 0)::double, coalesce(sum(n) filter (left_out), 0)::double,
       (${cells})::double from g join meant using (k)`,
  );
  const [rowsKept = 0, rowsLeftOut = 0, counted = 0] = told.map(Number);
  const numbers = await duck.rows("select distinct p::integer from g order by 1");
  const periods = numbers.map(([number]) => [Number(number), periodNumbered(plan.periodBy, Number(number))] as const);
  const sums: Sums = { rowsKept, rowsLeftOut, cells: counted, periods: periods.map(([, period]) => period) };
  if (rowsKept === 0) return sums;
  const lines = periods.map(
    ([number, { printed, from, to }]) =>
      `(${number}, ${quoted(printed)}, ${literal(from)}::date, ${literal(to)}::date)`,
  );
  await duck.run(`create table v_period as from (values ${lines.join(", ")}) t (p, period, period_from, period_to)`);
  const figures = measures.map(([measure, sum]) => `g.${sum} as ${named(MEASURE_MARK + measure)}`);
  await duck.run(
    `copy (select ${COLUMNS}, ${figures.join(", ")}
       from (select *, (rowid + 1)::integer as row_order from g) g
       join v_period on v_period.p = g.p join meant on meant.k = g.k where not left_out)
     to ${quoted(join(folder, CUBE_FILE))} (format parquet)`,
  );
  return sums;
};

const MOST_AREAS_LISTED = 5_000;

/** What the cube holds, from what its values mean. */
export const contentsOf = (plan: CountPlan, { periods }: Sums): Contents => {
  const meant = (column: ValueList["column"]): readonly string[] => {
    const list = plan.lists.find((one) => one.column === column);
    const values = list?.meanings.flatMap((meaning) => placed(meaning).value ?? []) ?? [];
    return [...new Set(values)].toSorted();
  };
  const schemes = plan.lists
    .filter(({ column }) => column === "category")
    .flatMap(({ meanings }) => meanings.flatMap((meaning) => placed(meaning).scheme ?? []));
  const scheme = schemes.find((one) => one !== "local") ?? null;
  const label = (measure: string): string => {
    const words = measure.replaceAll("-", " ");
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  };
  return {
    published: false,
    scheme,
    measures: measuresOf(plan).map(([id]) => ({ id, label: label(id), kind: "count" })),
    periods,
    areas: meant("area")
      .slice(0, MOST_AREAS_LISTED)
      .map((code) => ({ code, name: code })),
    organisations: [],
    rounding: {},
    ageBands: meant("age"),
    sexes: meant("sex"),
    referralSources: meant("referralSource"),
    warnings:
      plan.stages.length === 0
        ? []
        : ["Each stage counts the referrals of the period that reached it, whenever they did."],
  };
};
