import { dayText } from "../../design/index.ts";
import type { Standing } from "./checks.rules.ts";

/** How a check stands, in words. */
export const standingWords = (standing: Standing, until: string | null): string => {
  if (standing === "missing" || until === null) return "nobody has looked at it";
  const day = dayText(until, "en");
  return standing === "over" ? `ran out on ${day}` : standing === "soon" ? `runs out on ${day}` : `until ${day}`;
};
