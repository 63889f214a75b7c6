import { z } from "zod";

/** The setting `retention`: months by kind. */
export const monthsChosenShape = z.record(z.string(), z.int().positive());
