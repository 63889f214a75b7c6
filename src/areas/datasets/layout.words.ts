import type { Layout } from "./readers/index.ts";

/** What each layout is called where it was recognised. */
export const layoutWords: Readonly<Record<Layout, string>> = {
  "nomis-bulk-2021": "A Census 2021 file from Nomis",
  "nomis-bulk-2011": "A Census 2011 file from Nomis",
  "ons-custom-dataset": "A Census 2021 custom dataset from the Office for National Statistics",
  "talking-therapies-annual": "An NHS Talking Therapies annual report",
  "alongside-tidy": "A table in our own layout, one community a row",
};
