import { processingOfCare } from "./documents/processing-of-care.ts";
import { processingOfLoop } from "./documents/processing-of-loop.ts";
import type { Processing } from "./processing-row.ts";

/** The record of processing, a row for what one area keeps. A test holds it against the tables there are. */
export const processing: readonly Processing[] = [...processingOfLoop, ...processingOfCare].map(
  ([area, what, about, special, why, tables]) => ({
    area,
    what,
    about,
    special,
    why,
    tables: tables.split(" "),
  }),
);
