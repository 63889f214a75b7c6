/** A finding as other programs read it: the JSON of the command line and of `/try`, and the rows of the CSV. */
import type { Released } from "../../nouns/indicator.ts";
import { cautionsOf } from "./cautions.rules.ts";
import type { Finding, Row } from "./finding.rules.ts";
import { methodsOf, type Method } from "./methods.rules.ts";
import type { ReachWords } from "./reach.words.ts";
import type { ReachTable } from "./table.rules.ts";

export interface ReportRow {
  readonly community: string;
  readonly code: string;
  readonly population: number | null;
  readonly seen: number | null;
  readonly seen_min: number | null;
  readonly seen_max: number | null;
  readonly mark: Row["mark"];
  readonly rate_per_1000: number | null;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  readonly rate_ratio: number | null;
  readonly ratio_lower_95: number | null;
  readonly ratio_upper_95: number | null;
  readonly expected: number | null;
  readonly missing: number | null;
  readonly missing_lower: number | null;
  readonly missing_upper: number | null;
  readonly tipping: ReportTipping | null;
}

export interface ReportTipping {
  readonly needed: number;
  readonly unknown: number;
  readonly share_of_unknown: number;
  readonly share_of_known: number;
  readonly robust: boolean;
  readonly clear: boolean;
  readonly words: string;
}

export interface Report {
  readonly area: { readonly code: string; readonly name: string };
  readonly organisation: { readonly type: string; readonly code: string; readonly name: string };
  readonly period: string | null;
  readonly measure: string;
  readonly reference: string;
  readonly unknown: { readonly count: number | null; readonly share: number | null; readonly mark: Released["mark"] };
  readonly rows: readonly ReportRow[];
  readonly methods: readonly Method[];
  readonly sources: readonly ReportSource[];
  readonly warnings: readonly string[];
}

export interface ReportSource {
  readonly role: "population" | "activity";
  readonly file: string;
  readonly layout: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly vintage: string | null;
  readonly sha256: string;
}

const digits = (count: Released): Pick<ReportRow, "seen" | "seen_min" | "seen_max"> =>
  count.mark === "value"
    ? { seen: count.count, seen_min: count.min, seen_max: count.max }
    : { seen: null, seen_min: null, seen_max: null };

const reportRow = (row: Row, measure: string, words: ReachWords): ReportRow => ({
  community: row.community.label,
  code: row.community.code,
  population: row.base.known ? row.base.count : null,
  ...digits(row.seen),
  mark: row.mark,
  rate_per_1000: row.ratePer1000,
  lower_95: row.lower95,
  upper_95: row.upper95,
  rate_ratio: row.ratio,
  ratio_lower_95: row.ratioLower95,
  ratio_upper_95: row.ratioUpper95,
  expected: row.expected,
  missing: row.missing,
  missing_lower: row.missingLower,
  missing_upper: row.missingUpper,
  tipping:
    row.tipping === null
      ? null
      : {
          needed: row.tipping.needed,
          unknown: row.tipping.unknown,
          share_of_unknown: row.tipping.shareOfUnknown,
          share_of_known: row.tipping.shareOfKnown,
          robust: row.tipping.robust,
          clear: row.tipping.clear,
          words: words.tipping(row.tipping, { community: row.community.name, measure }),
        },
});

/** The whole report. Numbers keep all their digits, so that they can be checked; screens round them. */
export const reportOf = (table: ReachTable, finding: Finding, words: ReachWords): Report => ({
  area: table.area,
  organisation: table.organisation,
  period: table.period,
  measure: finding.question.measure,
  reference: finding.question.reference,
  unknown: {
    count: finding.unknown.count.mark === "value" ? finding.unknown.count.count : null,
    share: finding.unknown.share,
    mark: finding.unknown.count.mark,
  },
  rows: finding.rows.map((row) => reportRow(row, finding.question.measure, words)),
  methods: methodsOf(table, finding.question),
  sources: table.sources.map((source) => ({
    role: source.role,
    file: source.fileName,
    layout: source.layout,
    publisher: source.publisher,
    licence: source.licence,
    vintage: source.vintage,
    sha256: source.sha256,
  })),
  // Who lives here or came and stands in no row is said too: a program that reads only the rows must not lose them.
  warnings: [
    ...cautionsOf(table, finding).map(words.caution),
    ...table.outside.map((one) => `${one.label}: ${one.because}`),
  ],
});
