import { readDay } from "../../nouns/day.ts";
import { monthsLater } from "../../nouns/months.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import type { GivenAlike, PeriodName, Statement } from "./statement.ts";

export interface Days {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
}

/** The days of a period by its name, as they stand today. */
export function daysOf(name: PeriodName, today: string): Days {
  const year = Number(today.slice(0, 4));
  const financial = today.slice(5) >= "04-01" ? year : year - 1;
  switch (name) {
    case "this-year":
      return { from: `${year}-01-01`, until: today };
    case "last-year":
      return { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` };
    case "financial-year":
      return { from: `${financial}-04-01`, until: today };
    case "last-financial-year":
      return { from: `${financial - 1}-04-01`, until: `${financial}-03-31` };
    case "last-12-months":
      return { from: monthsLater(`${today.slice(0, 7)}-01`, -11), until: today };
  }
}

const yearsMax = 6;

/** Two days that somebody sent, in their order. */
export function daysSent(sent: Days, today: string): Result<Days> {
  const from = readDay(sent.from, { field: "from", needed: "Write the first day." });
  const until = readDay(sent.until, { field: "until", needed: "Write the last day." });
  if (!(from.ok && until.ok)) return wrong(...problemsOf(from, until));
  if (until.value > today)
    return wrong({ field: "until", words: "The last day has not come yet. Write today at most." });
  if (from.value > until.value)
    return wrong({ field: "from", words: "The first day is after the last. Write them the other way round." });
  if (monthsLater(from.value, 12 * yearsMax) < until.value)
    return wrong({ field: "from", words: `A statement is of ${yearsMax} years at most. Write a later first day.` });
  return found({ from: from.value, until: until.value });
}

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

function grouped<Row, Key>(rows: readonly Row[], by: (row: Row) => Key): readonly (readonly [Key, readonly Row[]])[] {
  const groups = new Map<Key, readonly Row[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return [...groups];
}

const saidRight: readonly string[] = ["confirmed", "corrected"];
const confirmed = ({ says }: GivenAlike): boolean => saidRight.includes(says);

interface About extends Days {
  readonly organisation: Statement["organisation"];
  readonly pencePaid: number;
  readonly penceOwed: number;
}

/**
 * One statement out of what is alike. What was taken back is in it with nothing; what the organisation disputes is
 * told apart, and time for writing down stands as a kind of its own. @practice P14 @practice P19
 */
export function statementOf(given: readonly GivenAlike[], about: About): Statement {
  const happened = given.filter(({ minutes, recording }) => minutes + recording > 0);
  const kinds: Statement["kinds"] = [
    ...grouped(
      happened.filter(({ minutes }) => minutes > 0),
      ({ kind }) => kind,
    ).map(([kind, rows]) => ({
      kind,
      times: sum(rows, ({ times }) => times),
      minutes: sum(rows, ({ minutes }) => minutes),
      minutesConfirmed: sum(rows.filter(confirmed), ({ minutes }) => minutes),
    })),
    ...recordingOf(happened),
  ].toSorted((one, other) => other.minutes - one.minutes);
  return {
    ...about,
    minutes: sum(kinds, ({ minutes }) => minutes),
    minutesConfirmed: sum(kinds, ({ minutesConfirmed }) => minutesConfirmed),
    minutesDisputed: sum(
      happened.filter(({ says }) => says === "disputed"),
      ({ minutes }) => minutes,
    ),
    kinds,
    services: servicesOf(happened),
    needs: needsOf(happened),
  };
}

function recordingOf(given: readonly GivenAlike[]): Statement["kinds"] {
  const recorded = given.filter(({ recording }) => recording > 0);
  const minutes = sum(recorded, ({ recording }) => recording);
  // Nobody but those who gave it writes down time for writing: it is their own word.
  return minutes === 0
    ? []
    : [{ kind: "recording", times: sum(recorded, ({ times }) => times), minutes, minutesConfirmed: minutes }];
}

const servicesOf = (given: readonly GivenAlike[]): Statement["services"] =>
  grouped(given, ({ serviceId }) => serviceId)
    .map(([id, rows]) => ({
      id,
      name: rows[0]?.serviceName ?? "No one service",
      minutes: sum(rows, ({ minutes, recording }) => minutes + recording),
    }))
    .toSorted((one, other) => other.minutes - one.minutes);

const needsOf = (given: readonly GivenAlike[]): Statement["needs"] =>
  grouped(
    given.filter(({ shouldHave, minutes }) => shouldHave !== null && shouldHave !== "nothing" && minutes > 0),
    ({ shouldHave }) => shouldHave ?? "nothing",
  )
    .map(([need, rows]) => ({
      need,
      times: sum(rows, ({ times }) => times),
      answered: sum(
        rows.filter(({ isAnswered }) => isAnswered),
        ({ times }) => times,
      ),
    }))
    .toSorted((one, other) => other.times - one.times);
