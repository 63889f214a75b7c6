import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import type { Band, Terms } from "../barrier.ts";
import { possibleScores } from "../score.rules.ts";

const bandsMin = 2;
const bandsMax = 6;

/** One band a line: the score it begins at, and its words. */
function bandsOf(typed: string): Result<readonly Band[]> {
  const problem = (words: string): Result<never> => wrong({ field: "bands", words });
  const lines = typed.split(/\r?\n/).filter((line) => line.trim() !== "");
  const bands = lines.map((line) => {
    const [, from = "", words = ""] = /^\s*(\d{1,2})\s+(\S.{0,39})$/.exec(line) ?? [];
    return { from: Number(from), words: words.trim(), line: line.trim() };
  });
  const unread = bands.find(({ words }) => words === "");
  if (unread !== undefined) return problem(`“${unread.line}” cannot be read. Write a score and its word: 8 high.`);
  const never = bands.find(({ from }) => !possibleScores.includes(from));
  if (never !== undefined)
    return problem(`No risk can score ${never.from}. A band begins at one of ${possibleScores.join(", ")}.`);
  if (bands.length < bandsMin || bands.length > bandsMax)
    return problem(`Write ${bandsMin} to ${bandsMax} bands, one a line.`);
  if (bands[0]?.from !== 1) return problem("The first band begins at 1, so that every score has a band.");
  if (bands.some(({ from }, at) => at > 0 && from <= (bands[at - 1]?.from ?? 0)))
    return problem("Each band begins at a higher score than the one before.");
  return found(bands.map(({ from, words }) => ({ from, words })));
}

/** Working days until managers must have a barrier, and the place’s own bands of scores. */
export function termsOf(sent: { readonly daysToTable: string; readonly bands: string }): Result<Terms> {
  const typed = sent.daysToTable.trim();
  const days = /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 120 ? Number(typed) : null;
  const daysRead: Result<number> =
    days === null
      ? wrong({ field: "daysToTable", words: "Write a number of working days from 1 to 120." })
      : found(days);
  const bands = bandsOf(sent.bands);
  if (!daysRead.ok || !bands.ok) return wrong(...problemsOf(daysRead, bands));
  return found({ daysToTable: daysRead.value, bands: bands.value });
}
