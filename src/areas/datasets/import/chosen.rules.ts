/** What the form about a file sends, and what is chosen by it. */
import { z } from "zod";
import { datasetKinds } from "../dataset.ts";
import { periodLengths } from "../draft.ts";
import type { ImportChoices } from "../draft.ts";
import type { Outline } from "../readers/outline.ts";
import { columnChoices, columnsAskedMax } from "./columns.rules.ts";
import type { Said } from "./columns.rules.ts";

const at = Array.from({ length: columnsAskedMax }, (_, column) => column);
const text = (most: number) => z.string().trim().max(most).optional();

const columnFields = Object.fromEntries([
  ...at.map((column) => [`h${column}`, z.string().max(300).optional()] as const),
  ...at.map((column) => [`c${column}`, z.string().max(60).optional()] as const),
]);

export const chosen = z.strictObject({
  kind: z.enum(datasetKinds, "Say what the file counts."),
  title: text(200),
  period: text(60),
  sheet: text(200),
  headingRow: z.coerce.number().int().min(1).max(1_000).optional(),
  periodBy: z.enum(periodLengths).optional(),
  dateOrder: z.union([z.enum(["day-first", "month-first"]), z.literal("")]).optional(),
  leaveOutWrongRows: z.literal("yes").optional(),
  ...columnFields,
});
export type Chosen = z.infer<typeof chosen> & Readonly<Record<string, unknown>>;

const word = (value: unknown): string => (typeof value === "string" ? value : "");

export const saidIn = (sent: Chosen): Said =>
  at.flatMap((column) => {
    const meaning = word(sent[`c${column}`]);
    return meaning === "" ? [] : [{ heading: word(sent[`h${column}`]), meaning }];
  });

const filled = <Name extends string, Value>(name: Name, value: Value | "" | undefined) =>
  value === "" || value === undefined ? {} : { [name]: value };

/** The choices as they are after this form; what it does not ask stays. */
export const choicesFrom = (before: ImportChoices, sent: Chosen): unknown => {
  const { kind, title, period, sheet, headingRow, periodBy, dateOrder, leaveOutWrongRows } = sent;
  const { datasetId, serviceId } = before;
  const { table, ...columns } = columnChoices(kind, saidIn(sent));
  return {
    kind,
    ...filled("datasetId", datasetId),
    serviceId: serviceId ?? null,
    ...filled("title", title),
    ...filled("period", period),
    ...filled("periodBy", kind === "records" ? (periodBy ?? "quarter") : undefined),
    ...filled("dateOrder", dateOrder),
    ...columns,
    table: {
      ...table,
      ...filled("sheet", sheet),
      ...(saidIn(sent).length === 0 ? {} : filled("headingRow", headingRow)),
      ...(leaveOutWrongRows === "yes" ? { leaveOutWrongRows: true } : {}),
      details: true,
    },
  };
};

/** Another sheet or another row of headings shows other columns: then the page is drawn again before anything else. */
export const looksElsewhere = (before: ImportChoices, outline: Outline | null, sent: Chosen): boolean => {
  const sheet = before.table?.sheet ?? outline?.sheet ?? undefined;
  const row = outline?.headingRow ?? undefined;
  return (
    (sent.sheet !== undefined && sent.sheet !== sheet) ||
    (saidIn(sent).length > 0 && sent.headingRow !== undefined && sent.headingRow !== row)
  );
};

export const elsewhere = (before: ImportChoices, sent: Chosen): unknown => ({
  ...before,
  kind: sent.kind,
  table: { ...filled("sheet", sent.sheet), ...filled("headingRow", sent.headingRow), details: true },
});
