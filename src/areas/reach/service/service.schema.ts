import { z } from "zod";
import { reportSchema } from "../report.schema.ts";

const number = z.number().nullable();
const mark = z.enum(["value", "suppressed", "not-collected", "not-applicable"]);
const count = z.object({ count: number, mark });
const estimate = z.object({ value: number, lower_95: number, upper_95: number, because: z.string().nullable() });
const part = z.object({ part: z.string(), communities: z.array(count.extend({ code: z.string() })) });

/** Everything that the page of a service says, for programs. Nothing here is less hidden than on the page. */
export const serviceAnswer = z.object({
  service: z.object({ id: z.string(), name: z.string(), care: z.enum(["early-help", "crisis-care", "both"]) }),
  gaps: z.array(z.string()).describe("What is not loaded, each as a sentence."),
  period: z.string().nullable(),
  instead: z
    .string()
    .nullable()
    .describe("Newer figures that cannot be compared, as a sentence; null where there are none."),
  periods: z.array(z.string()).describe("Newest first."),
  reference_because: z.string().nullable(),
  finding: reportSchema.nullable().describe("Null where nothing can be worked out; the gaps say why."),
  local_categories: z
    .array(count.extend({ code: z.string(), label: z.string(), counted_in: z.string() }))
    .describe("Categories of the place's own, each among the people of the group it is counted in."),
  by_referral_source: z.array(part),
  by_small_area: z.array(part),
  small_area_rates: z
    .object({
      community: z.string().describe("Its NHS code: the one the page speaks of."),
      because: z.string().nullable().describe("Why there are no rates; null where there are."),
      map: z.object({
        is: z.enum(["not-loaded", "no-match", "drawn"]),
        matched: z.int().describe("Areas of the figures that have an outline."),
        named: z.int().describe("Areas that the figures name."),
      }),
      areas: z.array(
        count.extend({
          code: z.string(),
          name: z.string(),
          residents: number,
          rate_per_1000: number,
          lower_95: number,
          upper_95: number,
          beside_the_whole_area: z.enum(["below", "above", "same", "none"]),
        }),
      ),
    })
    .nullable()
    .describe("Null where the figures are not told apart by small area. In the order of the file."),
  allowing_for_age: z.object({
    because: z.string().nullable().describe("Why nobody can allow for age here; null where it was done."),
    communities: z.array(
      z.object({
        code: z.string(),
        direct_per_1000: estimate,
        indirect_of_100: estimate,
      }),
    ),
  }),
  over_time: z.array(
    z.object({
      period: z.string(),
      community: z.string(),
      seen: count,
      value: number,
      unit: z.enum(["per 1,000", "per 100"]),
      denominator: number,
      lower_95: number,
      upper_95: number,
      method: z.string(),
      source: z.string(),
      changed: z.string().nullable().describe("What makes this another kind of figure than the one before it."),
    }),
  ),
  how_sure: z.array(z.object({ code: z.string(), p: z.number(), p_of_all: z.number(), stands_out: z.boolean() })),
});

export type ServiceAnswer = z.infer<typeof serviceAnswer>;
