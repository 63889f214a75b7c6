/** A finding as a CSV that opens in any spreadsheet: the table with its doubts, sources and methods beside it. */
import { textForSpreadsheet } from "../../nouns/spreadsheet-text.ts";
import type { Report } from "./report.page.ts";

const cell = (value: string | number | boolean | null): string => {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = textForSpreadsheet(value);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const fields = [
  "area_code",
  "area",
  "organisation_type",
  "organisation_code",
  "organisation",
  "period",
  "measure",
  "reference",
  "community",
  "code",
  "population",
  "seen",
  "seen_min",
  "seen_max",
  "mark",
  "rate_per_1000",
  "lower_95",
  "upper_95",
  "rate_ratio",
  "ratio_lower_95",
  "ratio_upper_95",
  "expected",
  "missing",
  "missing_lower",
  "missing_upper",
  "tipping",
] as const;

/** Every line has as many cells as the first. Rows end in CR LF and text is UTF-8 with a byte order mark, so that names survive a spreadsheet. */
export const csvOf = (report: Report): string => {
  const { area, organisation } = report;
  const led = [
    area.code,
    area.name,
    organisation.type,
    organisation.code,
    organisation.name,
    report.period,
    report.measure,
    report.reference,
  ];
  const rows = report.rows.map((row) => [
    ...led,
    row.community,
    row.code,
    row.population,
    row.seen,
    row.seen_min,
    row.seen_max,
    row.mark,
    row.rate_per_1000,
    row.lower_95,
    row.upper_95,
    row.rate_ratio,
    row.ratio_lower_95,
    row.ratio_upper_95,
    row.expected,
    row.missing,
    row.missing_lower,
    row.missing_upper,
    row.tipping?.words ?? null,
  ]);
  const unknown = [...led, "Not known", "", null, report.unknown.count, null, null, report.unknown.mark];
  const beside = [
    [],
    ["Take care"],
    ...report.warnings.map((words) => [words]),
    [],
    ["How each number was worked out"],
    ...report.methods.map((method) => [method.number, method.name, method.formula, method.source]),
    [],
    ["Sources"],
    ...report.sources.map((one) => [one.role, one.file, one.publisher, one.licence, one.vintage, one.sha256]),
  ];
  // Notes are as wide as the table, or a strict reader would refuse the file.
  const lines = [[...fields], ...rows, unknown, ...beside].map((row) =>
    fields.map((_, column) => cell(row[column] ?? null)).join(","),
  );
  return `\uFEFF${lines.join("\r\n")}\r\n`;
};
