/** A release as it is kept: every word and number of its page, so that it is the same in ten years. */
import { z } from "zod";
import { reportSchema } from "../reach/index.ts";

const mark = z.enum(["value", "suppressed", "not-collected", "not-applicable"]);
const counted = z.object({ count: z.number().nullable(), mark });
export type Counted = z.infer<typeof counted>;

export const splits = ["referralSource", "ageBand", "area"] as const;

/** What was chosen to be published. */
export const choicesShape = z.object({
  serviceId: z.uuid(),
  measure: z.string().min(1).max(100),
  period: z.string().min(1).max(60),
  by: z.enum(splits).nullable(),
});

export type Choices = z.infer<typeof choicesShape>;

export const frozenShape = z.object({
  choices: choicesShape,
  serviceName: z.string(),
  /** As people say it: "referrals". */
  measureWords: z.string(),
  /** What stands out, as a sentence with its doubt in it; null where nothing does. */
  headline: z.string().nullable(),
  /** "residents", or the counts that the measure is a share of. */
  outOf: z.string(),
  policy: z.object({ name: z.string(), words: z.string() }),
  published: z.boolean().describe("Somebody else had published these counts and hidden the small ones already."),
  cells: z.int().describe("Counts in all, shown and hidden."),
  hidden: z.int(),
  beside: z.int().describe("Of the hidden ones, those hidden so that a small one cannot be worked out."),
  report: reportSchema,
  names: z.array(z.object({ code: z.string(), name: z.string(), heading: z.string() })),
  locals: z.array(counted.extend({ code: z.string(), label: z.string(), counted_in: z.string() })),
  parts: z.array(z.object({ part: z.string(), communities: z.array(counted.extend({ code: z.string() })) })),
});

/** The same for everyone: how many counts are hidden, and not which of them are small. */
export const frozenForAll = frozenShape.omit({ beside: true });

type ToItsLastList<Value> = Value extends string | number | boolean | null
  ? Value
  : { readonly [Name in keyof Value]: ToItsLastList<Value[Name]> };

export type Frozen = ToItsLastList<z.infer<typeof frozenShape>>;
