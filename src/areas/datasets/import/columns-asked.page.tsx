import type { ReactElement } from "react";
import { Field, fieldId } from "../../../design/index.ts";
import type { Choice } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { DatasetKind } from "../dataset.ts";
import type { Outline } from "../readers/outline.ts";
import { columnsAskedMax, recordGuess, recordMeanings, tableGuess, tableMeanings } from "./columns.rules.ts";

interface ColumnsProps {
  readonly outline: Outline;
  readonly kind: DatasetKind;
  readonly problems: readonly Problem[];
  readonly typed: Readonly<Record<string, string>>;
}

const rowsToChoose = ({ rows }: Outline): readonly Choice[] =>
  rows.map(({ row, cells }) => ({
    value: String(row),
    words: `Row ${row}: ${cells
      .filter((cell) => cell !== "")
      .slice(0, 5)
      .join(" · ")
      .slice(0, 90)}`,
  }));

/** Columns are asked about where the layout is not one we know, and always for single referrals. */
const asksColumns = (outline: Outline, kind: DatasetKind): boolean =>
  outline.form !== "parquet" && outline.form !== "geojson" && (outline.layout === null || kind === "records");

/** Which row has the headings, and what each column holds. */
export const ColumnsAsked = (shown: ColumnsProps): ReactElement | null => {
  const { outline, kind, problems, typed } = shown;
  if (!asksColumns(outline, kind) || outline.headings.length === 0) return null;
  const records = kind === "records";
  const choices = records ? recordMeanings : tableMeanings;
  return (
    <fieldset className="nhsuk-fieldset" id={fieldId("columns")} tabIndex={-1}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">What the columns hold</legend>
      {outline.whyNot === null ? null : <p dir="auto">{whyAsked(outline.whyNot)}</p>}
      <Field
        kind="select"
        name="headingRow"
        label="Which row has the headings?"
        choices={rowsToChoose(outline)}
        value={typed["headingRow"] ?? String(outline.headingRow ?? "")}
        {...{ problems, language: "en" }}
      />
      {outline.headings.slice(0, columnsAskedMax).map((heading, at) => (
        <div key={`${at} ${heading}`}>
          <input type="hidden" name={`h${at}`} value={heading} />
          <Field
            kind="select"
            name={`c${at}`}
            label={heading === "" ? `Column ${at + 1} (no heading)` : heading}
            hint={exampleOf(outline, at)}
            choices={choices}
            value={typed[`c${at}`] ?? (records ? recordGuess(heading) : tableGuess(outline, at))}
            {...{ problems, language: "en" }}
          />
        </div>
      ))}
    </fieldset>
  );
};

/** What to rename in the file is of no use to somebody who can say it here. */
const whyAsked = (whyNot: string): string =>
  whyNot.startsWith("No column is called")
    ? "The headings do not say which column holds what, so look at each. What we guessed is filled in."
    : whyNot;

const exampleOf = ({ rows, headingRow }: Outline, at: number): string => {
  const values = rows
    .filter(({ row }) => row > (headingRow ?? 0))
    .map(({ cells }) => cells[at] ?? "")
    .filter((cell) => cell !== "");
  return values.length === 0
    ? "Nothing stands in the first rows."
    : `For example: ${[...new Set(values)].slice(0, 2).join("; ")}`;
};
