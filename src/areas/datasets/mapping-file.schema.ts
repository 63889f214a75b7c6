/** A mapping file of the command line: what a person would choose in the browser, written down once. */
import { z } from "zod";
import { periodLengths, recordColumns } from "./draft.ts";
import { meaningShape } from "./kept.schema.ts";
import { mappedColumns } from "./value-mapping.ts";

const heading = z.string().min(1).max(300);

export const mappingFileShape = z.strictObject({
  /** Records: which heading holds what. */
  columns: z.partialRecord(z.enum(recordColumns), heading).optional(),
  /** Records: the headings of dates on which a stage was reached, in order. */
  stages: z
    .array(z.strictObject({ heading, measure: z.string().regex(/^[\p{L}\p{M}\p{N}-]{1,80}$/u) }))
    .max(20)
    .optional(),
  dateOrder: z.enum(["year-first", "day-first", "month-first"]).optional(),
  periodBy: z.enum(periodLengths).optional(),
  values: z
    .array(z.strictObject({ column: z.enum(mappedColumns), value: z.string().max(300), meaning: meaningShape }))
    .max(5_000)
    .optional(),
});

export type MappingFile = z.infer<typeof mappingFileShape>;
