/** Census tables in the bulk layout of Nomis: one row for each area, one column for each group and each total. */
import type { Count } from "../../../nouns/count.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { readCount } from "./cell.rules.ts";
import { censusColumn, censusScheme } from "./census-heading.rules.ts";
import type { CensusColumn } from "./census-heading.rules.ts";
import { tooManyFigures } from "./limits.rules.ts";
import { listed, plainHeading, short } from "./layout.rules.ts";
import type { PopulationArea, PopulationGroup, PopulationReading } from "./reading.ts";
import { refusedWith } from "./refusals.rules.ts";
import { sourceOf } from "./opened.reader.ts";
import type { Opened } from "./opened.reader.ts";
import type { Only, TableRow } from "./table.reader.ts";

const FIELD = "population";
const problem = (words: string): Problem => ({ field: FIELD, words });

interface Column {
  readonly at: number;
  readonly printed: string;
  readonly means: CensusColumn;
}

/** The one date to read: the one chosen, or the only one there is. */
const chosenDate = async ({ table, order }: Opened): Promise<Result<string>> => {
  const dates = (await table.valuesOf(0)).map(({ value }) => value);
  const [only] = dates;
  if (order.period !== null && dates.includes(order.period)) return found(order.period);
  if (order.period === null && dates.length === 1 && only !== undefined) return found(only);
  if (order.period === null) {
    return wrong(problem(`The file holds several dates: ${listed(dates)}. Choose one period.`));
  }
  const words = `The period “${short(order.period)}” is not in the file. It holds ${listed(dates)}.`;
  return wrong({ field: "period", words });
};

const areaOf = (row: TableRow, columns: readonly Column[], problems: Problem[]): PopulationArea => {
  const [name = "", code = ""] = row.cells;
  const counts: PopulationGroup[] = [];
  const broad: PopulationGroup[] = [];
  let total: number | null = null;
  const headings = new Set(columns.map(({ means }) => (means.is === "group" ? means.heading : null)));
  columns.forEach(({ means, printed }, at) => {
    const cell = readCount(row.cells[at + 2] ?? "");
    if (!cell.read) {
      problems.push({
        field: FIELD,
        words: `Row ${row.row}, column “${short(printed)}”: ${cell.because}`,
        row: row.row,
      });
      return;
    }
    const count: Count = cell.count;
    if (means.is === "total" && count.mark === "value") total = count.count;
    if (means.is !== "group") return;
    const group = { label: means.label, heading: means.heading, count };
    if (means.heading === null && headings.has(means.label)) broad.push(group);
    else counts.push(group);
  });
  return { code, name, total, counts, broad };
};

/** Files for 2011 repeat each area by rural and urban; only the whole of it is wanted. */
const ruralUrban = async ({
  table,
  copy,
}: Opened): Promise<{ readonly only?: Only; readonly warnings: readonly string[] }> => {
  const column = copy.heading.headings.findIndex((heading) => plainHeading(heading) === "rural urban");
  if (column === -1) return { warnings: [] };
  const others = (await table.valuesOf(column)).filter(({ value }) => value.toLowerCase() !== "total");
  const left = others.reduce((sum, { rows }) => sum + rows, 0);
  const warning = `${left.toLocaleString("en-GB")} rows that split areas into rural and urban were left out.`;
  return { only: { column, words: ["total"] }, warnings: left > 0 ? [warning] : [] };
};

const sameFigures = (one: PopulationArea, other: PopulationArea): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Areas by code. The same area twice with the same figures is one area; with other figures it is a contradiction. */
const onceEach = (areas: readonly PopulationArea[], problems: Problem[]): readonly PopulationArea[] => {
  const byCode = new Map<string, PopulationArea>();
  for (const area of areas) {
    const before = byCode.get(area.code);
    if (before && !sameFigures(before, area)) {
      problems.push(
        problem(
          `The area ${area.code} (${short(area.name)}) stands in the file twice with different figures. Keep one row.`,
        ),
      );
    }
    if (!before) byCode.set(area.code, area);
  }
  return [...byCode.values()];
};

export const readNomis = async (opened: Opened): Promise<Result<PopulationReading>> => {
  const { copy, table } = opened;
  const columns = copy.heading.headings
    .map((printed, at) => ({ at, printed, means: censusColumn(printed) }))
    .filter(({ at, printed, means }) => at > 2 && plainHeading(printed) !== "rural urban" && means.is !== "percentage");
  const topics = [...new Set(columns.map(({ means }) => (means.is === "percentage" ? "" : means.topic)))];
  if (topics.length !== 1 || topics[0]?.toLowerCase() !== "ethnic group") {
    return wrong(
      problem(`This Nomis table is about ${listed(topics, 3)}. Choose the table of ethnic groups (for 2021: TS021).`),
    );
  }
  if (!columns.some(({ means }) => means.is === "group")) {
    return wrong(
      problem(
        "This Nomis table has a total but no ethnic groups. Choose the table with every group (for 2021: TS021).",
      ),
    );
  }
  const date = await chosenDate(opened);
  if (!date.ok) return date;
  const { only, warnings } = await ruralUrban(opened);
  const tooMany = tooManyFigures(await table.rowCount(only), columns.length);
  if (tooMany !== null) return wrong({ field: FIELD, words: tooMany });
  const all = await table.rowsOf([1, 2, ...columns.map(({ at }) => at), 0], only);
  const rows = all.filter(({ cells }) => cells.at(-1) === date.value);
  const problems: Problem[] = [];
  const read = rows.map((row) => areaOf(row, columns, problems));
  const areas = onceEach(read, problems);
  if (problems.length > 0) return refusedWith(problems);
  if (areas.length === 0) return wrong(problem("No row of the file is about a whole area. Choose the file again."));
  const repeated = read.length - areas.length;
  return found({
    kind: "population",
    source: sourceOf(opened, `Census ${date.value}`),
    scheme: censusScheme(date.value),
    period: date.value,
    areas,
    warnings: [
      ...copy.warnings,
      ...warnings,
      ...(repeated > 0 ? [`${repeated} repeated rows with the same figures were read once.`] : []),
    ],
  });
};
