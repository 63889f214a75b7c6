import { found, wrong } from "./result.ts";
import type { Result } from "./result.ts";

/**
 * Minutes as people say them.
 * @example durationText(95) // "1 hour 35 minutes"
 */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = [
    ...(hours === 0 ? [] : [`${hours} hour${hours === 1 ? "" : "s"}`]),
    ...(rest === 0 ? [] : [`${rest} minute${rest === 1 ? "" : "s"}`]),
  ];
  return said.length === 0 ? "no hours" : said.join(" ");
}

/**
 * Minutes as somebody typed them: a whole number up to `max`.
 * @example readMinutes("90", { field: "minutes", max: 6000 }) // { ok: true, value: 90 }
 */
export function readMinutes(
  typed: string,
  { field, min = 1, max }: { readonly field: string; readonly min?: number; readonly max: number },
): Result<number> {
  const minutes = /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
  return minutes >= min && minutes <= max
    ? found(minutes)
    : wrong({ field, words: `Write the minutes as a whole number from ${min} to ${max}, such as 90.` });
}
