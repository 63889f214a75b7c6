import { z } from "zod";

/** What somebody wrote in their own words, by question. */
export const equalityWords = z.record(z.string(), z.string());
