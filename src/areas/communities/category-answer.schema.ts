import { z } from "zod";
import type { CategoryOfPlace } from "./category-of-place.ts";

/** A category as one of its steps left it, in a JSON answer. */
export const categoryAnswer = z
  .custom<CategoryOfPlace>()
  .transform(({ code, label, language, number, step, inForce, parents, localParent, contested, because, ...rest }) => ({
    code,
    label,
    language,
    number,
    step,
    inForce,
    localParent,
    contested,
    because,
    parents: { ...parents },
    cameFrom: [...rest.cameFrom],
    became: [...rest.became],
    since: rest.since,
  }))
  .pipe(
    z.object({
      code: z.string(),
      label: z.string(),
      language: z.string(),
      number: z.number(),
      step: z.enum(["add", "change-parent", "merge", "split", "retire"]),
      inForce: z.boolean(),
      localParent: z.string().nullable().describe("Null: on a line of its own in the place's totals."),
      contested: z.string(),
      because: z.string(),
      parents: z.object({
        "nhs-2001-england": z.string(),
        "census-2021-ew": z.string(),
        "census-2011-ew": z.string(),
        "census-2001-ew": z.string(),
      }),
      cameFrom: z.array(z.string()),
      became: z.array(z.string()),
      since: z.string(),
    }),
  );
