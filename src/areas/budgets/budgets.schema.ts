import { z } from "zod";
import { budgetSteps, payers, reasons, refusers } from "./budget.ts";

const named = z.object({ id: z.string(), name: z.string() });

export const budgetTold = z.object({
  id: z.string(),
  pseudonym: z.string(),
  holder: z.string(),
  steps: z
    .array(
      z.object({
        did: z.enum(budgetSteps),
        on: z.string(),
        byRole: z.enum(refusers).nullable(),
        reason: z.enum(reasons).nullable(),
        choice: z.string().nullable(),
        pence: z.number().nullable(),
        payer: z.enum(payers).nullable(),
        provider: named.nullable(),
        words: z.string(),
        of: named.nullable(),
      }),
    )
    .readonly(),
  next: z.array(z.enum(budgetSteps)).readonly(),
  waitsSince: z.string().nullable().describe("Since when nobody answered; a plain date."),
  reviewDue: z.string().nullable().describe("By when it is to be looked at again."),
  isOver: z.boolean().describe("The case ended, or was not taken on: nothing waits in it."),
  reviewBecause: z.string().nullable().describe("Which clock says so, with its source."),
});

export const budgetParams = z.object({ budget: z.uuid().describe("The identifier of the case that it is.") });
