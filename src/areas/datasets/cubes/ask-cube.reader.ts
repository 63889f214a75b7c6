/** Asks a cube, inside the worker that asks: sums by what was asked, never more rows than a slice may hold. */
import type { Count } from "../../../nouns/count.ts";
import { dimensions, MOST_SLICE_ROWS } from "../cube.ts";
import type { Dimension, SliceQuestion, SliceRow, Standing, Wanted } from "../cube.ts";
import { columnOfDimension, MEASURE_MARK } from "./cube-columns.rules.ts";
import { named, openDuck, quoted } from "./duck.reader.ts";
import type { Duck } from "./duck.reader.ts";

export interface CubeOrder {
  readonly path: string;
  /** The measures of a wide cube; null where the cube is long. */
  readonly wide: readonly string[] | null;
  readonly question: SliceQuestion;
}

export type Slice = { readonly rows: readonly SliceRow[] } | { readonly tooMany: true };

const condition = (column: string, wanted: Wanted): string => {
  if (wanted === null) return `${named(column)} is null`;
  const words = typeof wanted === "string" ? [wanted] : wanted;
  return words.length === 0 ? "false" : `${named(column)} in (${words.map(quoted).join(", ")})`;
};

const asksFor = (wanted: Wanted | undefined, measure: string): boolean =>
  wanted === undefined ||
  (wanted !== null && (typeof wanted === "string" ? wanted === measure : wanted.includes(measure)));

/** A wide cube as a long one: only the columns of the measures that are asked for are read. */
const sourceOf = ({ path, wide, question }: CubeOrder): string => {
  const file = `read_parquet(${quoted(path)})`;
  if (wide === null) return `select * from ${file}`;
  const measures = wide.filter((measure) => asksFor(question.where?.measure, measure));
  const dims = dimensions.filter((dimension) => dimension !== "measure").map((one) => columnOfDimension[one]);
  const parts = (measures.length === 0 ? wide.slice(0, 1) : measures).map((measure) => {
    const count = `${named(MEASURE_MARK + measure)}::double`;
    return `select row_order, ${dims.join(", ")}, standing, ${quoted(measure)} as measure,
      ${count} as count, ${count} as low, ${count} as high, 'value' as mark from ${file}`;
  });
  return parts.join(" union all by name ");
};

const standings: readonly Standing[] = ["group", "unknown", "broad", "total"];
const isStanding = (value: unknown): value is Standing => standings.some((one) => one === value);
const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

const countOf = (sum: Pick<SliceRow, "of">["of"], figures: readonly unknown[]): Count => {
  if (sum.suppressed > 0) return { mark: "suppressed" };
  if (sum.notCollected > 0) return { mark: "not-collected" };
  if (sum.value === 0) return { mark: "not-applicable" };
  const [count, min, max] = figures.map(number);
  return { mark: "value", count: count ?? 0, min: min ?? 0, max: max ?? 0 };
};

const rowOf = (by: readonly Dimension[], row: readonly unknown[]): SliceRow => {
  const at = Object.fromEntries(by.map((dimension, index) => [dimension, text(row[index])]));
  const rest = row.slice(by.length);
  const [standing] = rest;
  const [value, suppressed, notCollected, notApplicable] = rest.slice(1, 5).map(number);
  const of = {
    value: value ?? 0,
    suppressed: suppressed ?? 0,
    notCollected: notCollected ?? 0,
    notApplicable: notApplicable ?? 0,
  };
  return { at, standing: isStanding(standing) ? standing : "group", count: countOf(of, rest.slice(5, 8)), of };
};

const statementFor = (order: CubeOrder): string => {
  const { where = {}, standing, by } = order.question;
  const conditions = dimensions.flatMap((dimension) => {
    const wanted = where[dimension];
    return wanted === undefined ? [] : [condition(columnOfDimension[dimension], wanted)];
  });
  if (standing !== undefined) conditions.push(condition("standing", [...standing]));
  const keys = [...by.map((dimension) => named(columnOfDimension[dimension])), "standing"];
  const marked = (mark: string): string => `count_if(mark = ${quoted(mark)})::integer`;
  return `select ${keys.join(", ")}, ${["value", "suppressed", "not-collected", "not-applicable"].map(marked).join(", ")},
      sum(count), sum(low), sum(high)
    from (${sourceOf(order)}) ${conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`}
    group by ${keys.join(", ")} order by min(row_order) limit ${MOST_SLICE_ROWS + 1}`;
};

/** One database for one cube, kept open for the next question about the same one. */
let open: { readonly path: string; readonly duck: Duck } | null = null;

const duckFor = async (path: string): Promise<Duck> => {
  if (open?.path === path) return open.duck;
  open?.duck.close();
  open = null;
  const duck = await openDuck({ threads: 1, memoryMb: 256, folder: null, files: [path], folders: [] });
  open = { path, duck };
  return duck;
};

export const askCube = async (order: CubeOrder): Promise<Slice> => {
  const duck = await duckFor(order.path);
  const rows = await duck.rows(statementFor(order));
  if (rows.length > MOST_SLICE_ROWS) return { tooMany: true };
  return { rows: rows.map((row) => rowOf(order.question.by, row)) };
};
