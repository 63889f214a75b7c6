/** A finding as a table to read in a terminal: one line a community, numbers in columns, doubts underneath. */
import { differenceOf } from "./difference.rules.ts";
import { meaningOf } from "./measures.rules.ts";
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

const differenceIn = (row: ReportRow) => differenceOf(row.missing, row.missing_lower, row.missing_upper);

const gap = (row: ReportRow): string => {
  const difference = differenceIn(row);
  if (difference === null) return "";
  if (difference.people === 0) return "0";
  return `${number(difference.people, 0)} ${difference.isFewer ? "fewer" : "more"}`;
};

const gapLimits = (row: ReportRow): string => {
  const ends = differenceIn(row)?.ends ?? null;
  return ends === null ? "" : `${number(ends[0], 0)} to ${number(ends[1], 0)}`;
};

/** Rates of residents are said per 1,000, shares per 100. */
interface Per {
  readonly base: string;
  readonly rate: string;
  readonly scale: number;
}

const perOf = (measure: string): Per =>
  meaningOf(measure).basis.of === "residents"
    ? { base: "population", rate: "per 1,000", scale: 1 }
    : { base: "out of", rate: "per 100", scale: 0.1 };

const headingsOf = (per: Per): readonly string[] => [
  "code",
  "community",
  per.base,
  "seen",
  per.rate,
  "95%",
  "ratio",
  "95%",
  "than expected",
  "95%",
];

const cellsOf = (row: ReportRow, per: Per): readonly string[] => {
  const scaled = (rate: number | null): number | null => (rate === null ? null : rate * per.scale);
  return [
    row.code,
    row.community,
    number(row.population, 0),
    row.mark === "value" || row.seen !== null ? number(row.seen, 0) : markWords[row.mark],
    row.mark === "no-denominator" ? markWords[row.mark] : number(scaled(row.rate_per_1000), 1),
    span(scaled(row.lower_95), scaled(row.upper_95), 1),
    number(row.rate_ratio, 2),
    span(row.ratio_lower_95, row.ratio_upper_95, 2),
    gap(row),
    gapLimits(row),
  ];
};

const isText = (column: number): boolean => column < 2;

/** The whole answer in lines of text. */
export const textTable = (report: Report): string => {
  const per = perOf(report.measure);
  const headings = headingsOf(per);
  const rows = [headings, ...report.rows.map((row) => cellsOf(row, per))];
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
