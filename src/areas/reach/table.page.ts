/** A finding as a table to read in a terminal: one line a community, numbers in columns, doubts underneath. */
import type { Report, ReportRow } from "./report.page.ts";

const number = (value: number | null, decimals: number): string =>
  value === null
    ? ""
    : value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const markWords: Readonly<Record<Exclude<ReportRow["mark"], "value">, string>> = {
  suppressed: "hidden to protect people",
  "not-collected": "not collected",
  "not-applicable": "does not apply",
  "no-denominator": "nobody knows out of how many",
};

const span = (lower: number | null, upper: number | null, decimals: number): string =>
  lower === null || upper === null ? "" : `${number(lower, decimals)}–${number(upper, decimals)}`;

const gap = (row: ReportRow): string => {
  if (row.missing === null) return "";
  const people = Math.round(Math.abs(row.missing));
  if (people === 0) return "0";
  return row.missing > 0 ? `${number(people, 0)} fewer` : `${number(people, 0)} more`;
};

/** The limits in the same words as the gap: of "44 more", 8 to 82 more. */
const gapLimits = (row: ReportRow): string => {
  if (row.missing === null || row.missing_lower === null || row.missing_upper === null) return "";
  const [from, to] =
    row.missing >= 0 ? [row.missing_lower, row.missing_upper] : [-row.missing_upper, -row.missing_lower];
  return `${number(Math.round(from) + 0, 0)} to ${number(Math.round(to) + 0, 0)}`;
};

const headings = [
  "code",
  "community",
  "population",
  "seen",
  "per 1,000",
  "95%",
  "ratio",
  "95%",
  "than expected",
  "95%",
] as const;

const cellsOf = (row: ReportRow): readonly string[] => [
  row.code,
  row.community,
  number(row.population, 0),
  row.mark === "value" || row.seen !== null ? number(row.seen, 0) : markWords[row.mark],
  row.mark === "no-denominator" ? markWords[row.mark] : number(row.rate_per_1000, 1),
  span(row.lower_95, row.upper_95, 1),
  number(row.rate_ratio, 2),
  span(row.ratio_lower_95, row.ratio_upper_95, 2),
  gap(row),
  gapLimits(row),
];

const isText = (column: number): boolean => column < 2;

/** The whole answer in lines of text. */
export const textTable = (report: Report): string => {
  const rows = [headings, ...report.rows.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  const { area, organisation, unknown } = report;
  const share = unknown.share === null ? "" : ` (${number(unknown.share * 100, 0)}%)`;
  return [
    `${organisation.name} (${organisation.type} ${organisation.code}) in ${area.name} (${area.code}), ${report.period ?? "period not known"}`,
    `${report.measure}, compared with ${report.reference}. Of unknown ethnicity: ${unknown.mark === "value" ? number(unknown.count, 0) : markWords[unknown.mark]}${share}.`,
    "",
    ...rows.map(line),
    "",
    ...report.rows.flatMap((row) => (row.tipping === null ? [] : [`${row.community}: ${row.tipping.words}`])),
    "",
    "Take care:",
    ...report.warnings.map((warning) => `- ${warning}`),
    "",
    "Sources:",
    ...report.sources.map((source) => `- ${source.role}: ${source.file} (${source.layout}), SHA-256 ${source.sha256}`),
    "",
  ].join("\n");
};
