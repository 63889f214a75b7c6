import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import type { Named } from "./audit.ts";
import type { Limit, Promised } from "./limits.ts";

const text = z.string().max(20_000).default("");
const several = z.union([z.string(), z.array(z.string())]).default([]);
const doingMax = 1000;
type Sent<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

export const limitFields = {
  lacks: text.describe("What the service cannot do yet."),
  doing: text.describe("What is done about it; empty: nothing yet."),
  byDay: text.describe("By which day, as 2027-03-31; only where something is done."),
  organisations: several.describe("Organisations on which it depends: each is asked whether it may be named."),
};

interface Around {
  readonly organisations: readonly Named[];
  readonly today: string;
}

export interface LimitSaid {
  readonly lacks: string;
  readonly doing: string;
  readonly byDay: string | null;
  readonly organisationIds: readonly string[];
}

const toCome = (typed: string, today: string): Result<string> => {
  const day = readDay(typed, { field: "byDay", needed: "Write by which day. Without a day it is no promise." });
  return day.ok && day.value < today ? wrong({ field: "byDay", words: "This day is over. Write one to come." }) : day;
};

/** What a service cannot do yet, and what it promises. @practice P21 */
export function limitOf(sent: Sent<typeof limitFields>, { organisations, today }: Around): Result<LimitSaid> {
  const lacks = readNeeded(sent.lacks, { field: "lacks", charactersMax: 1000, needed: "Write what is missing." });
  const doing = readText(sent.doing, { field: "doing", charactersMax: doingMax });
  const isDone = doing.ok && doing.value !== "";
  const byDay: Result<string | null> = isDone
    ? toCome(sent.byDay, today)
    : sent.byDay.trim() === ""
      ? found(null)
      : wrong({ field: "doing", words: "You wrote a day. Write what will be done by it." });
  const ids = [
    ...new Set(
      [sent.organisations]
        .flat()
        .flatMap((ones) => ones.split(","))
        .filter((id) => id !== ""),
    ),
  ];
  const known: Result<readonly string[]> = ids.every((id) => organisations.some((one) => one.id === id))
    ? found(ids)
    : wrong({ field: "organisations", words: "Choose organisations of the list." });
  if (!(lacks.ok && doing.ok && byDay.ok && known.ok)) return wrong(...problemsOf(lacks, doing, byDay, known));
  return found({ lacks: lacks.value, doing: doing.value, byDay: byDay.value, organisationIds: known.value });
}

export const promiseFields = {
  limit: text.describe("Which one, by identifier."),
  does: text.describe(
    "done: it is done; later: another day is promised. Where nothing was promised: begun, something is done about it by a day; ended, it is not so any more.",
  ),
  doing: text.describe("What is done about it, or why it is not so any more."),
  byDay: text.describe("By which day, or the later day."),
};

interface Standing {
  readonly limits: readonly Limit[];
  readonly today: string;
}

/** Of something about which nothing was promised: a promise after all, or why it is not so any more. It stays written. */
function begunOf(sent: Sent<typeof promiseFields>, limitId: string, today: string): Result<Promised> {
  const isOver = sent.does === "ended";
  if (!isOver && sent.does !== "begun")
    return wrong({ field: "does", words: "Choose whether something is done about it now, or whether it is over." });
  const doing = readNeeded(sent.doing, {
    field: "doing",
    charactersMax: doingMax,
    needed: isOver ? "Write what changed, so that it is over." : "Write what will be done by it.",
  });
  const byDay = isOver ? found(today) : toCome(sent.byDay, today);
  if (!(doing.ok && byDay.ok)) return wrong(...problemsOf(doing, byDay));
  return found({ limitId, begun: doing.value, byDay: byDay.value, doneOn: isOver ? today : null });
}

/** It is done, or a later day is promised: the first one stays beside it. */
export function promiseOf(sent: Sent<typeof promiseFields>, { limits, today }: Standing): Result<Promised> {
  const limit = limits.find(({ id, doneOn }) => id === sent.limit && doneOn === null);
  if (limit === undefined)
    return wrong({ field: "limit", words: "Nothing is promised here any more. Read the page again." });
  if (limit.byDay === null) return begunOf(sent, limit.id, today);
  if (sent.does === "done") return found({ limitId: limit.id, begun: null, byDay: null, doneOn: today });
  if (sent.does !== "later") return wrong({ field: "does", words: "Choose whether it is done, or a later day." });
  const byDay = toCome(sent.byDay, today);
  return byDay.ok ? found({ limitId: limit.id, begun: null, byDay: byDay.value, doneOn: null }) : byDay;
}
