import { found, wrong } from "../../../nouns/result.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { hoursOf } from "../hours.rules.ts";
import type { HoursHere, HoursTyped, HoursWritten, Taken } from "../hours.rules.ts";

export const linesMax = 200;

/** `2026-03-02, 18:00, 21:00, 4`: day, from, until, how many were seen; commas, semicolons, tabs or more spaces between. */
const partsOf = (line: string): readonly string[] =>
  line
    .split(/[,;\t]|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** `02/03/2026` and `2.3.2026` are the second of March, as people here write it. */
function dayOf(typed: string): string {
  const read = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  if (read === null) return typed;
  const [, day = "", month = "", year = ""] = read;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The days that the lines name, as far as they are written as days. */
export const daysIn = (lines: string): readonly string[] => linesOf(lines).map((line) => dayOf(partsOf(line)[0] ?? ""));

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

type Common = Pick<HoursTyped, "setting" | "clinic" | "supervisor">;

/**
 * A log that somebody kept on paper, one line each time. All of it is taken or nothing: lines that overlap each other or
 * what is written down already are told by their number. @practice P40
 */
export function paperLogOf(text: string, common: Common, here: HoursHere): Result<readonly HoursWritten[]> {
  const lines = linesOf(text);
  if (lines.length === 0) return wrong({ field: "lines", words: "Write a line for each time." });
  if (lines.length > linesMax)
    return wrong({ field: "lines", words: `These are ${lines.length} lines. Send at most ${linesMax} at a time.` });
  const hours: HoursWritten[] = [];
  const taken: Taken[] = [...here.taken];
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    const [day = "", from = "", until = "", seen = ""] = partsOf(line);
    const read = hoursOf({ ...common, day: dayOf(day), from, until, seen }, { ...here, taken });
    if (read.ok) {
      hours.push(read.value);
      taken.push({ ...read.value, id: `line ${index + 1}` });
    } else problems.push(...read.problems.map((problem) => ofLine(problem, index + 1)));
  }
  return problems.length === 0 ? found(hours) : wrong(...once(problems).slice(0, 20));
}

const asked: readonly string[] = ["setting", "clinic", "supervisor"];

/** What is asked once is told once, at its own question. */
const ofLine = (problem: Problem, number: number): Problem =>
  asked.includes(problem.field) && !problem.words.includes("that day")
    ? problem
    : { field: "lines", words: `Line ${number}: ${problem.words}` };

const once = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    (one, at) => problems.findIndex(({ field, words }) => field === one.field && words === one.words) === at,
  );
