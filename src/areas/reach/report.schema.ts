import { z } from "zod";
import type { Report } from "./report.page.ts";

const number = z.number().nullable();
const mark = z.enum(["value", "suppressed", "not-collected", "not-applicable"]);

const row = z.object({
  community: z.string().describe("As the service's file prints it"),
  code: z.string().describe("NHS ethnic category 2001 (England), A to S"),
  population: number.describe("What the rate is out of: residents, or the service's own counts (see methods)"),
  seen: number.describe("The count as printed; null where hidden, not collected or not applicable"),
  seen_min: number.describe("The smallest true count that rounding allows"),
  seen_max: number.describe("The largest true count that rounding allows"),
  mark: z.enum([...mark.options, "no-denominator"]),
  rate_per_1000: number,
  lower_95: number.describe("Sampling only: exact under 10, Byar's from 10; Wilson's for shares"),
  upper_95: number,
  rate_ratio: number,
  ratio_lower_95: number.describe("Log method"),
  ratio_upper_95: number,
  expected: number,
  missing: number.describe("Expected less seen; below 0 where more were seen than expected"),
  missing_lower: number,
  missing_upper: number,
  tipping: z
    .object({
      needed: z.number(),
      unknown: z.number(),
      share_of_unknown: z.number(),
      share_of_known: z.number(),
      robust: z.boolean().describe("False where the difference may be no more than a gap in the records"),
      clear: z.boolean().describe("False where chance may explain the difference"),
      words: z.string(),
    })
    .nullable(),
});

/** The report as the API describes it. */
export const reportSchema = z.object({
  area: z.object({ code: z.string(), name: z.string() }),
  organisation: z.object({ type: z.string(), code: z.string(), name: z.string() }),
  period: z.string().nullable(),
  measure: z.string(),
  reference: z.string(),
  unknown: z.object({ count: number, share: number, mark }),
  rows: z.array(row),
  methods: z.array(z.object({ number: z.string(), name: z.string(), formula: z.string(), source: z.string() })),
  sources: z.array(
    z.object({
      role: z.enum(["population", "activity"]),
      file: z.string(),
      layout: z.string(),
      publisher: z.string().nullable(),
      licence: z.string().nullable(),
      vintage: z.string().nullable(),
      sha256: z.string(),
    }),
  ),
  warnings: z.array(z.string()),
}) satisfies z.ZodType<Report, Report>;
