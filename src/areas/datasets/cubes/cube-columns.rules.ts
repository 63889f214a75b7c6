/** How a cube's dimensions are called in its file, and what its two forms are. */
import type { Dimension } from "../cube.ts";

export const columnOfDimension: Readonly<Record<Dimension, string>> = {
  organisation: "organisation",
  area: "area",
  period: "period",
  scheme: "scheme",
  category: "category",
  label: "label",
  heading: "heading",
  ageBand: "age_band",
  sex: "sex",
  referralSource: "referral_source",
  measure: "measure",
};

/**
 * A long cube has one row a cell: `measure`, `count`, `low`, `high`, `mark`, `standing`. A wide one, made of records, has
 * one row a group and a column of whole counts for each measure, called by its id after this mark.
 */
export const MEASURE_MARK = "measure ";
