import { z } from "zod";

export const workforceParams = z.object({ workforce: z.uuid().describe("The identifier of the figures of a year.") });
export const workActionParams = z.object({ workAction: z.uuid().describe("The identifier of the action.") });
