import { exactly, notApplicable, notCollected, suppressed, type Count } from "../../../nouns/count.ts";

/**
 * Adds counts of different people. Ranges add, so 10 (8 to 12) and 5 (5 to 7) make 15 (13 to 19). One hidden part
 * hides the sum; else one part nobody counted makes the sum not collected; parts where the question does not arise
 * add nothing. No parts at all is an exact 0.
 */
export const addUp = (counts: readonly Count[]): Count => {
  if (counts.some((one) => one.mark === "suppressed")) return suppressed;
  if (counts.some((one) => one.mark === "not-collected")) return notCollected;
  const values = counts.filter((one) => one.mark === "value");
  if (values.length === 0) return counts.length === 0 ? exactly(0) : notApplicable;
  return {
    mark: "value",
    count: values.reduce((sum, one) => sum + one.count, 0),
    min: values.reduce((sum, one) => sum + one.min, 0),
    max: values.reduce((sum, one) => sum + one.max, 0),
  };
};
