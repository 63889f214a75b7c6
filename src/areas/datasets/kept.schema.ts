/** What this area keeps as JSON in the database, read back only through its shape. */
import { z } from "zod";
import type { Contents } from "./cube.ts";
import { datasetKinds } from "./dataset.ts";
import type { Receipt } from "./dataset.ts";
import { periodLengths, recordColumns } from "./draft.ts";
import type { ImportChoices, Progress } from "./draft.ts";
import type { Problem } from "../../nouns/result.ts";
import { columnMeanings } from "./readers/table-choice.ts";
import type { TableChoice } from "./readers/table-choice.ts";
import type { Meaning } from "./value-mapping.ts";

const count = z.int().min(0);

export const receiptShape: z.ZodType<Receipt> = z.object({
  rowsRead: count,
  rowsKept: count,
  rowsRefused: count,
  rowsLeftOut: count,
  rowsRepeated: count,
  rowsDeleted: count,
  cells: count,
  totalsChecked: count,
  totalsAgreed: count,
  sum: count.nullable(),
  warnings: z.array(z.string()),
});

export const contentsShape: z.ZodType<Contents> = z.object({
  published: z.boolean(),
  scheme: z.string().nullable(),
  measures: z.array(
    z.object({ id: z.string(), label: z.string(), kind: z.enum(["count", "percentage", "mean", "median", "sum"]) }),
  ),
  periods: z.array(z.object({ printed: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  areas: z.array(z.object({ code: z.string(), name: z.string(), total: z.number().nullable().exactOptional() })),
  organisations: z.array(
    z.object({ type: z.string(), code: z.string(), names: z.array(z.string()), conflicts: z.array(z.string()) }),
  ),
  rounding: z.record(z.string(), z.object({ base: z.number(), hiddenUnder: z.number() }).nullable()),
  ageBands: z.array(z.string()),
  sexes: z.array(z.string()),
  referralSources: z.array(z.string()),
  warnings: z.array(z.string()),
});

const heading = z.string().min(1).max(300);

const tableChoiceShape: z.ZodType<TableChoice> = z.object({
  sheet: z.string().max(200).optional(),
  headingRow: z.int().min(1).max(1_000).optional(),
  columns: z.record(z.string().max(300), z.enum([...columnMeanings, "as-printed", "left-out"])).optional(),
  details: z.boolean().optional(),
  leaveOutWrongRows: z.boolean().optional(),
});

export const choicesShape: z.ZodType<ImportChoices> = z.object({
  kind: z.enum(datasetKinds),
  title: z.string().min(1).max(200).optional(),
  datasetId: z.uuid().optional(),
  serviceId: z.uuid().nullable().optional(),
  period: z.string().min(1).max(60).optional(),
  table: tableChoiceShape.optional(),
  columns: z.partialRecord(z.enum(recordColumns), heading).optional(),
  stages: z
    .array(z.object({ heading, measure: z.string().regex(/^[\p{L}\p{M}\p{N}-]{1,80}$/u) }))
    .max(20)
    .optional(),
  periodBy: z.enum(periodLengths).optional(),
  dateOrder: z.enum(["year-first", "day-first", "month-first"]).optional(),
});

export const progressShape: z.ZodType<Progress> = z.object({
  doing: z.enum(["waiting", "reading", "checking", "counting", "storing", "done"]),
  share: z.number().min(0).max(1).nullable(),
  rows: count.nullable(),
});

export const problemsShape: z.ZodType<readonly Problem[]> = z.array(
  z.object({ field: z.string(), words: z.string(), row: z.int().exactOptional() }),
);

export const meaningShape: z.ZodType<Meaning> = z.discriminatedUnion("is", [
  z.object({ is: z.literal("code"), scheme: z.string().max(60).nullable(), code: z.string().min(1).max(300) }),
  z.object({ is: z.literal("local"), categoryId: z.uuid() }),
  z.object({ is: z.literal("unknown") }),
  z.object({ is: z.literal("left-out"), because: z.string().min(1).max(400) }),
]);
