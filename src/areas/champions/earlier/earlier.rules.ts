import { readDay } from "../../../nouns/day.ts";
import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { crowds, outcomes, themes } from "../champion.ts";
import type { Champion, Crowd, Outcome, Theme } from "../champion.ts";

export const linesMax = 500;

export const columns = [
  "Champion",
  "Asked on",
  "About",
  "From about",
  "What they heard",
  "Answered on",
  "Answer is",
  "Answer",
  "Did it answer",
  "Went up on",
] as const;

export interface Earlier {
  readonly championId: string;
  readonly communityId: string | null;
  readonly toldOn: string;
  readonly theme: Theme;
  readonly heardFrom: Crowd;
  readonly words: string;
  readonly answered: { readonly on: string; readonly outcome: Outcome; readonly answer: string } | null;
  readonly heard: "answers" | "not" | null;
  readonly escalatedOn: string | null;
}

interface Around {
  readonly champions: readonly Champion[];
  readonly today: string;
}

const field = "lines";

const oneOf = <Value extends string>(values: readonly Value[], cell: string): Result<Value> => {
  const one = values.find((value) => value === cell.toLowerCase());
  return one === undefined ? wrong({ field, words: `Write one of these: ${values.join(", ")}.` }) : found(one);
};

const pastDay = (cell: string, { from, today }: { readonly from: string; readonly today: string }): Result<string> => {
  const day = readDay(cell, { field, needed: "Write the day, such as 2026-03-31." });
  if (!day.ok) return day;
  return day.value < from || day.value > today
    ? wrong({ field, words: "This day is before the one on which it was asked, or has not come yet." })
    : day;
};

const maybe = <Value>(cell: string, read: (cell: string) => Result<Value>): Result<Value | null> =>
  cell === "" ? found(null) : read(cell);

function answeredOf([on = "", is = "", answer = ""]: readonly string[], when: { from: string; today: string }) {
  if (on === "" && is === "" && answer === "") return found(null);
  const [day, outcome] = [pastDay(on, when), oneOf(outcomes, is)];
  const words = readNeeded(answer, { field, charactersMax: 4000, needed: "Write the answer beside its day." });
  return day.ok && outcome.ok && words.ok
    ? found({ on: day.value, outcome: outcome.value, answer: words.value })
    : wrong(...problemsOf(day, outcome, words));
}

function lineOf(cells: readonly string[], { champions, today }: Around): Result<Earlier> {
  const [name = "", askedOn = "", theme = "", from = "", words = "", ...rest] = cells;
  const champion = champions.find(({ person }) => person?.name === name);
  const known = champion === undefined ? wrong({ field, words: "Nobody in the network has this name." }) : found(null);
  const told = pastDay(askedOn, { from: "2000-01-01", today });
  const [about, crowd] = [oneOf(themes, theme), oneOf(crowds, from)];
  const said = readNeeded(words, { field, charactersMax: 2000, needed: "Write what they heard." });
  const when = { from: told.ok ? told.value : "2000-01-01", today };
  const answered = answeredOf(rest, when);
  const heard = maybe(rest[3] ?? "", (cell) => oneOf(["answers", "not"] as const, cell));
  const up = maybe(rest[4] ?? "", (cell) => pastDay(cell, when));
  if (!(champion && told.ok && about.ok && crowd.ok && said.ok && answered.ok && heard.ok && up.ok))
    return wrong(...problemsOf(known, told, about, crowd, said, answered, heard, up));
  return found({
    championId: champion.id,
    communityId: champion.communities[0]?.id ?? null,
    toldOn: told.value,
    theme: about.value,
    heardFrom: crowd.value,
    words: said.value,
    answered: answered.value,
    heard: answered.value === null ? null : heard.value,
    escalatedOn: up.value,
  });
}

/** A table as it is copied out of a spreadsheet: a line each, with tabs between. All of it or nothing. @practice P30 */
export function earlierOf(lines: string, around: Around): Result<readonly Earlier[]> {
  const rows = lines
    .split(/\r?\n/)
    .map((line, at) => ({ row: at + 1, cells: line.split("\t").map((cell) => cell.trim()) }))
    .filter(({ cells, row }) => cells.some((cell) => cell !== "") && !(row === 1 && cells[0] === columns[0]));
  if (rows.length === 0) return wrong({ field, words: "Paste at least one line of your table." });
  if (rows.length > linesMax)
    return wrong({ field, words: `These are ${rows.length} lines. Send ${linesMax} or fewer at a time.` });
  const problems: Problem[] = [];
  const read: Earlier[] = [];
  for (const { row, cells } of rows) {
    const line = lineOf(cells, around);
    if (line.ok) read.push(line.value);
    else problems.push(...line.problems.map(({ words }) => ({ field, words: `Line ${row}: ${words}`, row })));
  }
  return problems.length > 0 ? wrong(...problems.slice(0, 20)) : found(read);
}
