/** An import under way, from the upload to the receipt. Only the person who began it sees it. */
import type { DatasetKind } from "./dataset.ts";
import type { TableChoice } from "./readers/table-choice.ts";

export const draftStages = ["choosing", "mapping", "ready", "importing", "done", "failed", "stopped"] as const;
export type DraftStage = (typeof draftStages)[number];

/** What one column of a file about single referrals holds. A heading stands for at most one of these. */
export const recordColumns = ["id", "date", "area", "category", "age", "sex", "referralSource"] as const;
export type RecordColumn = (typeof recordColumns)[number];

export const periodLengths = ["month", "quarter", "year", "financial-year"] as const;
export type PeriodLength = (typeof periodLengths)[number];

/** How 03/04/2024 is read. Never guessed: the column decides where only one reading is possible, else a person does. */
export type DateOrder = "year-first" | "day-first" | "month-first";

/** What a person chose for the file. What is left out is recognised, or asked for. */
export interface ImportChoices {
  readonly kind: DatasetKind;
  readonly title?: string | undefined;
  /** A dataset that gets a new version; without it a new dataset begins. */
  readonly datasetId?: string | undefined;
  readonly serviceId?: string | null | undefined;
  /** The period of a file that does not say. */
  readonly period?: string | undefined;
  /** Tables of counts: sheet, row of headings, what the columns hold. */
  readonly table?: TableChoice | undefined;
  /** Records: which heading holds what. */
  readonly columns?: Partial<Readonly<Record<RecordColumn, string>>> | undefined;
  /** Records: the headings of dates on which a stage was reached, in the order of the pathway, with their measures. */
  readonly stages?: readonly { readonly heading: string; readonly measure: string }[] | undefined;
  readonly periodBy?: PeriodLength | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** How far an import has come. `share` is 0 to 1; null where nobody can say. */
export interface Progress {
  readonly doing: "waiting" | "reading" | "checking" | "counting" | "storing" | "done";
  readonly share: number | null;
  readonly rows: number | null;
}
