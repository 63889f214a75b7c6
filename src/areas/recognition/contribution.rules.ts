import { z } from "zod";
import { readPastDay } from "../../nouns/day.ts";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import {
  kinds,
  lengths,
  minutesMaxOf,
  minutesOfDay,
  minutesToRecord,
  needs,
  sayings,
  standings,
} from "./contribution.ts";
import type { Contribution, Kind, Need, Saying, Standing } from "./contribution.ts";
import type { Line, Party } from "./ledger.ts";
import { timeGiven } from "./ledger.rules.ts";
import { stateOf } from "./state.rules.ts";

/** What must be put right, in the words of whoever reads it. */
type Sentences = Readonly<
  Record<
    "choose" | "dayWrong" | "tooLong" | "minutesWrong" | "sameMinutes" | "becauseNeeded" | "saidAlready" | "dayFull",
    string
  >
>;

const text = z.string().max(5000).default("");

/** The value for oneself, in the list of whoever gave it. */
export const me = "me";

export const contributionFields = {
  kind: text.describe(kinds.join(", ")),
  minutes: text.describe(`${lengths.join(", ")}, or another number of minutes.`),
  by: text.describe(`Who gave it: ${me}, or an organisation by its identifier.`),
  standing: text.describe(standings.join(", ")),
  onDay: text.describe("2026-03-31"),
  service: text.describe("For which service, by its identifier; may be empty."),
  shouldHave: text.describe(`What the service should have provided: ${needs.join(", ")}; may be empty.`),
  words: text.describe("Anything else; no name."),
};
const fields = z.strictObject(contributionFields);

export interface ContributionWritten {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly kind: Kind;
  readonly standing: Standing;
  readonly onDay: string;
  readonly minutes: number;
  readonly recording: number;
  readonly serviceId: string | null;
  readonly sessionId: string | null;
  readonly words: string;
  readonly shouldHave: Need | null;
}

interface Around {
  readonly myId: string;
  readonly ownIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly today: string;
  /** What this person gave on that day already. */
  readonly minutesThatDay: number;
  readonly says: Sentences;
}

const chosen = <Value extends string>(from: readonly Value[], sent: string, problem: Problem): Result<Value> => {
  const one = from.find((value) => value === sent);
  return one === undefined ? wrong(problem) : found(one);
};

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const wholeMinutes = (typed: string, { least, most }: Bounds, problem: Problem): Result<number> => {
  const minutes = /^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
  return minutes >= least && minutes <= most ? found(minutes) : wrong(problem);
};

/** A day of one person has no more than 24 hours, whatever it was spent on. */
export const fitsInDay = (minutes: number, minutesThatDay: number): boolean => minutes + minutesThatDay <= minutesOfDay;

/** What somebody gave, as it was sent, or all that must be put right. @practice P14 */
export function contributionOf(sent: z.infer<typeof fields>, around: Around): Result<ContributionWritten> {
  const { says, myId, ownIds, organisationIds, serviceIds, today, minutesThatDay } = around;
  const at = (field: string, words = says.choose): Problem => ({ field, words });
  const kind = chosen(kinds, sent.kind, at("kind"));
  const minutes = wholeMinutes(sent.minutes, { least: 1, most: minutesOfDay }, at("minutes"));
  const by = chosen([me, ...organisationIds], sent.by, at("by"));
  const standing = chosen(standings, sent.standing, at("standing"));
  const day = readPastDay(sent.onDay, { field: "onDay", needed: says.dayWrong, today });
  const onDay = day.ok ? day : wrong(at("onDay", says.dayWrong));
  const service = chosen(["", ...serviceIds], sent.service, at("service"));
  const shouldHave = chosen(["", ...needs], sent.shouldHave, at("shouldHave"));
  const typed = readText(sent.words, { field: "words", charactersMax: 300 });
  const words = typed.ok ? typed : wrong(at("words", says.tooLong));
  if (!(kind.ok && minutes.ok && by.ok && standing.ok && onDay.ok && service.ok && shouldHave.ok && words.ok))
    return wrong(...problemsOf(kind, minutes, by, standing, onDay, service, shouldHave, words));
  if (by.value === me && !fitsInDay(minutes.value + minutesToRecord, minutesThatDay))
    return wrong(at("minutes", says.dayFull));
  const isMine = by.value === me || ownIds.includes(by.value);
  return found({
    personId: by.value === me ? myId : null,
    organisationId: by.value === me ? null : by.value,
    kind: kind.value,
    standing: standing.value,
    onDay: onDay.value,
    minutes: minutes.value,
    // The side that is paid does the typing; where whoever gave does it, that is time given too.
    recording: isMine ? minutesToRecord : 0,
    serviceId: service.value === "" ? null : service.value,
    sessionId: null,
    words: words.value,
    shouldHave: shouldHave.value === "" ? null : shouldHave.value,
  });
}

const partyOf = (personId: string | null, organisationId: string | null): Party =>
  organisationId !== null
    ? { kind: "organisation", id: organisationId }
    : personId === null
      ? { kind: "place" }
      : { kind: "person", id: personId };

interface Booked {
  readonly kind: Kind;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly serviceId: string | null;
}

const sidesOf = ({ personId, organisationId, serviceId }: Booked) => ({
  by: partyOf(personId, organisationId),
  to: serviceId === null ? ({ kind: "place" } as const) : ({ kind: "service", id: serviceId } as const),
});

/** How it stands in the ledger: the time given, and the time it took to write it down. */
export const linesWritten = (written: Booked & { readonly minutes: number; readonly recording: number }) =>
  [
    ...timeGiven(written.kind, written.minutes, sidesOf(written)),
    ...(written.recording === 0 ? [] : timeGiven("recording", written.recording, sidesOf(written))),
  ] satisfies readonly Line[];

/** So many minutes more or fewer than stood there. */
export const linesCorrected = (booked: Booked, minutesMore: number): readonly Line[] =>
  timeGiven(booked.kind, minutesMore, sidesOf(booked));

export const sayingFields = {
  says: text.describe(sayings.join(", ")),
  minutes: text.describe("How many minutes it took, where it is corrected; 0 where it did not happen."),
  because: text.describe("What is wrong, where it is disputed."),
};
const sayingShape = z.strictObject(sayingFields);

export interface SayingWritten {
  readonly says: Saying;
  readonly minutes: number | null;
  readonly because: string;
}

interface SaidAbout {
  readonly contribution: Contribution;
  /** What whoever gave it gave on that day besides. */
  readonly minutesThatDay: number;
}

type Decided =
  | Result<SayingWritten>
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash: true };

/** Confirmed, corrected or disputed by those who gave it; nothing that stands there is changed. @practice P14 */
export function sayingOf(sent: z.infer<typeof sayingShape>, about: SaidAbout, words: Sentences): Decided {
  const { contribution, minutesThatDay } = about;
  const says = chosen(sayings, sent.says, { field: "says", words: words.choose });
  if (!says.ok) return says;
  const typed = readText(sent.because, { field: "because", charactersMax: 500 });
  if (!typed.ok) return wrong({ field: "because", words: words.tooLong });
  if (says.value === "confirmed")
    return stateOf(contribution) === "confirmed"
      ? { ok: false, clash: true, problems: [{ field: "says", words: words.saidAlready }] }
      : found({ says: says.value, minutes: null, because: typed.value });
  if (says.value === "disputed")
    return typed.value === ""
      ? wrong({ field: "because", words: words.becauseNeeded })
      : found({ says: says.value, minutes: null, because: typed.value });
  const most = minutesMaxOf(contribution.way);
  const problem = { field: "minutes", words: words.minutesWrong.replace("{max}", String(most)) };
  const minutes = wholeMinutes(sent.minutes, { least: 0, most }, problem);
  if (!minutes.ok) return minutes;
  if (most === minutesOfDay && !fitsInDay(minutes.value, minutesThatDay))
    return wrong({ field: "minutes", words: words.dayFull });
  return minutes.value === contribution.minutes
    ? wrong({ field: "minutes", words: words.sameMinutes })
    : found({ says: says.value, minutes: minutes.value, because: typed.value });
}
