import { z } from "zod";

const part = z.object({ count: z.number(), outOf: z.number() });
const share = z
  .union([part, z.enum(["hidden", "none"])])
  .describe("hidden: to protect people; none: nobody counted them.");
const beside = z.object({
  group: z.string(),
  staff: share,
  lives: share,
  uses: share,
  ratio: z.number().nullable().describe("The share of staff over the share of residents."),
});
const named = z.object({ id: z.string(), name: z.string() });
const many = z.number().nullable().describe("Null where it is hidden to protect people.");

/** What a program is told of a year. */
export const yearTold = z.object({
  organisation: z.string(),
  year: z.number(),
  isTakenBack: z.boolean(),
  questions: z
    .array(
      z.object({
        number: z.number(),
        title: z.string(),
        figure: z.number().nullable(),
        lower: z.number().nullable(),
        upper: z.number().nullable(),
        said: z.string(),
      }),
    )
    .readonly(),
  trend: z
    .array(
      z.object({
        title: z.string(),
        unit: z
          .enum(["times", "share"])
          .describe("times: as likely, above 1 is worse for ethnic minorities; share: of 100."),
        points: z
          .array(
            z.object({
              year: z.number(),
              value: z.number(),
              lower: z.number().nullable(),
              upper: z.number().nullable(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly()
    .describe("What two years or more tell."),
  counts: z
    .array(
      z.object({
        what: z.enum(["level", "band", "recruitment"]),
        which: z.string(),
        white: many,
        minorities: many,
        unknown: many,
        all: many,
      }),
    )
    .readonly(),
  groups: z.array(z.object({ group: z.string(), count: many })).readonly(),
  beside: z
    .object({
      from: z
        .object({
          service: named,
          area: z.string(),
          period: z.string(),
          populationPeriod: z.string().nullable(),
          measure: z.string(),
          sources: z.array(z.string()).readonly(),
        })
        .nullable()
        .describe("Null where no service has figures of who uses it and who lives in its area."),
      broad: z.array(beside).readonly(),
      groups: z.array(beside).readonly(),
    })
    .nullable(),
});
export type YearTold = z.input<typeof yearTold>;
