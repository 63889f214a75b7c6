import { z } from "zod";
import { coverings, decisionKinds, grantKinds, releases, sourceKinds } from "./funding.ts";

export const organisationParams = z.object({ organisation: z.uuid().describe("The organisation's identifier.") });
export const sourceParams = z.object({ source: z.uuid().describe("The identifier of a source of money.") });
export const grantParams = z.object({ grant: z.uuid().describe("The identifier of a grant or contract.") });
export const uploadParams = z.object({ upload: z.uuid().describe("The identifier of a file that was sent.") });

/** What more than one person may change tells the second of them what the first wrote. */
export const startedFrom = z
  .string()
  .max(40_000)
  .default("")
  .describe("What the form showed when it was opened; or nothing.");

export const sourceAnswer = z.object({
  id: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  funder: z.string(),
  kind: z.enum(sourceKinds),
  covers: z.enum(coverings),
  purpose: z.string(),
  amount: z.union([z.object({ pence: z.number() }), z.object({ band: z.string() })]).nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  wouldLose: z.string(),
  releasedTo: z.enum(releases),
  isOwn: z.boolean(),
});

export const decidedAnswer = z.object({
  number: z.number(),
  aboutEnd: z.string(),
  decision: z.enum(decisionKinds),
  until: z.string().nullable(),
  sharedWith: z.string(),
  because: z.string(),
  by: z.string().nullable(),
  role: z.string(),
  on: z.string(),
  heardOn: z.string().nullable(),
});

export const grantAnswer = z.object({
  id: z.string(),
  reference: z.string(),
  kind: z.enum(grantKinds),
  title: z.string(),
  about: z.string(),
  funder: z.string(),
  funderCode: z.string(),
  recipient: z.string(),
  recipientCode: z.string(),
  recipientId: z.string().nullable(),
  pence: z.number(),
  awardedOn: z.string(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  covers: z.enum(coverings),
  isPublic: z.boolean(),
  last: decidedAnswer.nullable(),
  wouldLose: z.string(),
  communityIds: z.array(z.string()).readonly(),
});

/** What everyone reads of a grant that the commissioners publish. */
export const grantPublished = grantAnswer.omit({ last: true, wouldLose: true, communityIds: true });
