import { readDay, readPastDay } from "../../nouns/day.ts";
import { readName, readNeeded } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { daysLater } from "../../calendar/index.ts";
import { abouts } from "./framework.ts";
import type { About, Clause, ClauseVersion } from "./framework.ts";
import { oneOf, text } from "./networks.rules.ts";
import type { Sent } from "./networks.rules.ts";

/** The version in force: the newest to which both sides said yes. @practice P41 */
export const inForce = ({ versions }: Pick<Clause, "versions">): ClauseVersion | undefined =>
  versions.findLast(({ agreed }) => new Set(agreed.map(({ side }) => side)).size === 2);

/** Since which day both sides agree. */
export const inForceSince = ({ agreed }: Pick<ClauseVersion, "agreed">): string =>
  agreed.reduce((last, { on }) => (on > last ? on : last), "");

/** The newest version, where a side has not said yes to it. */
export const waitingOf = ({ versions }: Pick<Clause, "versions">): ClauseVersion | undefined => {
  const newest = versions.at(-1);
  return newest !== undefined && new Set(newest.agreed.map(({ side }) => side)).size < 2 ? newest : undefined;
};

const remindDays = 30;

/** The day to look at it again is near or past. */
export const isReviewDue = (version: Pick<ClauseVersion, "reviewOn">, today: string): boolean =>
  version.reviewOn <= daysLater(today, remindDays);

export const versionFields = {
  words: text.describe("What the clause says."),
  reviewOn: text.describe("By which day both sides look at it again: 2026-03-31."),
};

export const clauseFields = {
  about: text.describe("What it is about: one of supervision, safeguarding, incidents and so on."),
  title: text.describe("What the clause is called."),
  ...versionFields,
};

export interface VersionWritten {
  readonly words: string;
  readonly reviewOn: string;
}

const yearsMost = 3;

/** A version of a clause: its words, and the day by which both sides look at it again. */
export function versionOf(sent: Sent<typeof versionFields>, today: string): Result<VersionWritten> {
  const words = readNeeded(sent.words, { field: "words", charactersMax: 4000, needed: "Write what the clause says." });
  const review = readDay(sent.reviewOn, { field: "reviewOn", needed: "Write by which day to look at it again." });
  if (!(words.ok && review.ok)) return wrong(...problemsOf(words, review));
  if (review.value <= today) return wrong({ field: "reviewOn", words: "This day is not ahead. Write a day to come." });
  return Number(review.value.slice(0, 4)) > Number(today.slice(0, 4)) + yearsMost
    ? wrong({ field: "reviewOn", words: `Look at it again within ${yearsMost} years. Write an earlier day.` })
    : found({ words: words.value, reviewOn: review.value });
}

export interface ClauseWritten extends VersionWritten {
  readonly about: About;
  readonly title: string;
}

export function clauseOf(sent: Sent<typeof clauseFields>, today: string): Result<ClauseWritten> {
  const about = oneOf(abouts, sent.about, { field: "about", words: "Choose what it is about." });
  const title = readName(sent.title, { field: "title", of: "the clause", charactersMax: 200 });
  const version = versionOf(sent, today);
  if (!(about.ok && title.ok && version.ok)) return wrong(...problemsOf(about, title, version));
  return found({ about: about.value, title: title.value, ...version.value });
}

export const agreeFields = { number: text.describe("Which version: its number.") };

/** Yes to the newest version, the one that was read. */
export const agreeOf = (sent: Sent<typeof agreeFields>, { versions }: Pick<Clause, "versions">): Result<number> => {
  const newest = versions.at(-1)?.number;
  return newest !== undefined && sent.number === String(newest)
    ? found(newest)
    : wrong({ field: "number", words: "A newer version was written meanwhile. Read it, then agree." });
};

export const evidenceFields = {
  words: text.describe("What shows that it is kept."),
  seenAt: text.describe("Where one sees it: a link, or where the paper lies."),
  on: text.describe("Of which day: 2026-03-31."),
};

export interface EvidenceWritten {
  readonly words: string;
  readonly seenAt: string;
  readonly on: string;
}

/** What shows that a clause is kept, where no record here does. */
export function evidenceOf(sent: Sent<typeof evidenceFields>, today: string): Result<EvidenceWritten> {
  const words = readNeeded(sent.words, { field: "words", charactersMax: 1000, needed: "Write what shows it." });
  const seenAt = readName(sent.seenAt, { field: "seenAt", of: "where one sees it", charactersMax: 500 });
  const on = readPastDay(sent.on, { field: "on", needed: "Write of which day it is.", today });
  if (!(words.ok && seenAt.ok && on.ok)) return wrong(...problemsOf(words, seenAt, on));
  return found({ words: words.value, seenAt: seenAt.value, on: on.value });
}
