import { z } from "zod";
import { sides } from "../../../nouns/role.ts";

/** A proposal as a list, a page and a program see it. */
export const proposalShown = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  words: z.string(),
  because: z.string(),
  proposedBy: z.string(),
  side: z.enum(sides).nullable(),
  proposedAt: z.string(),
  state: z.enum(["open", "carried", "refused", "withdrawn"]),
  closedAt: z.string().nullable(),
  oneSide: z.boolean().describe("It was decided while only one side kept the place."),
  seenAt: z.string().nullable().describe("Behind the place's address: where one sees what it changed, once agreed."),
});

export type ProposalShown = z.infer<typeof proposalShown>;
