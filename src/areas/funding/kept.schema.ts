import { z } from "zod";
import type { GrantFile } from "./grant-file.rules.ts";
import { bands, coverings, decisionKinds, grantKinds, releases, sourceKinds } from "./funding.ts";

/** Choices as the database keeps them. */
export const kindKept = z.enum(sourceKinds);
export const coversKept = z.enum(coverings);
export const bandKept = z.enum(bands).nullable();
export const releaseKept = z.enum(releases);
export const grantKindKept = z.enum(grantKinds);
export const decisionKept = z.enum(decisionKinds);

const problemsKept = z
  .array(z.object({ field: z.string(), words: z.string(), row: z.number().optional() }))
  .transform((all) => all.map(({ row, ...rest }) => ({ ...rest, ...(row === undefined ? {} : { row }) })));

/** A file of grants that was read and waits for a yes. */
export const fileKept: z.ZodType<GrantFile> = z.object({
  grants: z.array(
    z.object({
      reference: z.string(),
      kind: z.enum(grantKinds),
      title: z.string(),
      about: z.string(),
      funder: z.string(),
      funderCode: z.string(),
      recipient: z.string(),
      recipientCode: z.string(),
      pence: z.number(),
      awardedOn: z.string(),
      startsOn: z.string().nullable(),
      endsOn: z.string().nullable(),
      covers: z.enum(coverings),
    }),
  ),
  problems: problemsKept,
  notes: problemsKept.default([]),
  unread: z.array(z.string()),
});

export const receiptKept = z.object({
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  leftOut: z.number(),
  notFound: z.number(),
});
