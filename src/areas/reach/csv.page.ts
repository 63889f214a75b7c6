/** A finding as a CSV that opens in any spreadsheet: the table with its doubts, sources and methods beside it. */
import { textForSpreadsheet } from "../../nouns/spreadsheet-text.ts";
import { figureColumns } from "./figure-columns.ts";
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
  ...figureColumns,
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
    ...figureColumns.map((column) => row[column]),
    row.tipping?.words ?? null,
  ]);
  const known: Partial<Record<(typeof figureColumns)[number], string | number | null>> = {
    seen: report.unknown.count,
    mark: report.unknown.mark,
  };
  const unknown = [...led, "Not known", "", ...figureColumns.map((column) => known[column] ?? null)];
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
