/**
 * Ticked boxes, whether they came one by one, as one text with commas between, or none at all.
 * @example tickedOf("mo, tu") // ["mo", "tu"]
 */
export const tickedOf = (sent: string | readonly string[]): readonly string[] =>
  (typeof sent === "string" ? sent.split(",") : sent).map((one) => one.trim()).filter((one) => one !== "");
