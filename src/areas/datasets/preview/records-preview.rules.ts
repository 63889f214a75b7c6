/**
 * What an import of single referrals would bring in: how many rows, of which groups, and which rows would be refused. Nobody
 * has published these counts, so they pass the gate before anybody looks. @practice P03
 */
import { releaseTable } from "../../../disclosure/release-table.ts";
import type { SmallNumberPolicy } from "../../../disclosure/policy.ts";
import { exactly } from "../../../nouns/count.ts";
import type { Survey } from "../records/records.ts";
import type { PrintedValue } from "../values/printed-values.rules.ts";
import type { Preview, PreviewRow } from "./preview.rules.ts";

const TOTAL = "*";

const rowsSaid = (rows: number): string =>
  rows === 1
    ? "1 row holds a word that means nothing here. It"
    : `${rows.toLocaleString("en-GB")} rows hold words that mean nothing here. They`;

const refusedIn = ({ values, columns }: Survey): readonly string[] =>
  [...Map.groupBy(values, ({ column }) => column)].flatMap(([column, own]) => {
    const rows = own.reduce((sum, one) => sum + (one.meaning === null ? one.rows : 0), 0);
    return rows === 0
      ? []
      : [`In “${columns[column] ?? column}”, ${rowsSaid(rows)} will be refused, and told by row number.`];
  });

const kindOf = ({ meaning, means }: PrintedValue): PreviewRow["kind"] =>
  meaning?.is === "unknown" || means === "not known" ? "unknown" : "group";

/** `values`: the ethnic groups of the file with what they mean here. */
export const recordsPreviewOf = (
  survey: Survey,
  values: readonly PrintedValue[],
  policy: SmallNumberPolicy,
): Preview => {
  const everyone = survey.values.reduce((sum, { column, rows }) => sum + (column === "category" ? rows : 0), 0);
  const keyAt = (at: number): string => `group ${at}`;
  const { cells } = releaseTable(
    policy,
    {
      identity: "a file that is looked over before its import",
      cells: new Map([
        [TOTAL, exactly(everyone)],
        ...values.map(({ times }, at) => [keyAt(at), exactly(times)] as const),
      ]),
      sums: [{ whole: TOTAL, parts: values.map((_, at) => keyAt(at)), complete: values.length < 2_000 }],
      published: false,
      ofEngland: false,
    },
    "of-the-place",
  );
  const rows = values.map((value, at): PreviewRow => {
    const count = cells.get(keyAt(at));
    return {
      label: value.label === "" ? "(empty)" : value.label,
      heading: null,
      kind: kindOf(value),
      means: value.means,
      counts: count === undefined ? [] : [count],
    };
  });
  const total = cells.get(TOTAL);
  const referrals = { id: "referrals", label: "Rows", kind: "count" } as const;
  const stages = survey.stages.map(({ measure }) => ({
    id: measure,
    label: measure.replaceAll("-", " "),
    kind: "count" as const,
  }));
  const all: PreviewRow = {
    label: "All rows",
    heading: null,
    kind: "total",
    means: null,
    counts: total === undefined ? [] : [total],
  };
  return {
    periods: [],
    measures: [{ ...referrals, label: "Referrals" }, ...stages],
    organisations: 0,
    areas: survey.values.filter(({ column, meaning }) => column === "area" && meaning?.is === "code").length,
    totals: { checked: 0, agreed: 0 },
    sample: { of: "rows by group, small numbers hidden", measures: [referrals], rows: [all, ...rows] },
    unknown: null,
    leftOut: values.flatMap(({ label, meaning }) =>
      meaning?.is === "left-out" ? [{ label, because: meaning.because }] : [],
    ),
    unplaced: [],
    warnings: refusedIn(survey),
  };
};
