import { z } from "zod";

export const figuresParams = z.object({ figures: z.uuid().describe("The identifier of the figures of a year.") });
export const progressParams = z.object({ progress: z.uuid().describe("The identifier of the action.") });
