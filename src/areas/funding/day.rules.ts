import { z } from "zod";
import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";

const day = z.iso.date();

/** Is this a day there is, as a plain date: 2026-03-31? */
export const isDay = (typed: string): boolean => day.safeParse(typed).success;

/** A day that may be left out. */
export function readDay(typed: string, field: string): Result<string | null> {
  if (typed.trim() === "") return found(null);
  return isDay(typed.trim())
    ? found(typed.trim())
    : wrong({ field, words: "Write a day there is: day, month and year, such as 31 3 2027." });
}
