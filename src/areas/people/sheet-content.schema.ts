import { z } from "zod";

/** What was said on a sheet, by the names of its questions. */
export const sheetContent = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
