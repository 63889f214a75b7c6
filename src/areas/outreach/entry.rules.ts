import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { dayNumber, monthsLater } from "../../nouns/months.ts";
import { readText } from "../../nouns/name.ts";
import { contactMonthsMax, countMax, counted, entryKinds, entryMonthsMax, media } from "./outreach.ts";
import type { Counts, Entry, EntryAnswer, Refusal } from "./outreach.ts";

const text = z.string().default("");

/** What a device sends of one thing that was written down. Each kind reads what is its own. */
const entrySent = z.object({
  kind: z.enum(entryKinds),
  session: text,
  venue: text,
  medium: text,
  onDay: text,
  at: text,
  met: text,
  took: text,
  asked: text,
  came: text,
  names: text,
  namesBecause: text,
  name: text,
  reachBy: text,
  purpose: text,
  forgetOn: text,
  agreed: text,
  words: text,
  language: text,
  about: text,
  minutes: text,
});
type Sent = z.infer<typeof entrySent>;

export interface Around {
  readonly sessionIds: ReadonlySet<string>;
  /** A plain date. */
  readonly today: string;
}

type Read<Value> = { readonly value: Value } | { readonly because: Refusal };

const refused = (because: Refusal): { readonly because: Refusal } => ({ because });

const wholeOf = (typed: string, most: number): number | null => {
  const digits = typed.trim().replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  if (digits === "") return 0;
  return /^\d{1,9}$/.test(digits) && Number(digits) <= most ? Number(digits) : null;
};

const wordsOf = (typed: string, charactersMax: number): string | null => {
  const read = readText(typed, { field: "words", charactersMax });
  return read.ok ? read.value : null;
};

/** Counts as people type them; null where one is no whole number of people. @practice P09 */
export function countsOf(sent: Readonly<Record<keyof Counts, string>>): Counts | null {
  const [met, took, asked, came] = counted.map((name) => wholeOf(sent[name], countMax));
  return met === null ||
    met === undefined ||
    took === null ||
    took === undefined ||
    asked === null ||
    asked === undefined ||
    came === null ||
    came === undefined
    ? null
    : { met, took, asked, came };
}

type Common = Pick<Entry, "id" | "sessionId" | "onDay" | "toldAt">;

function readCounts(sent: Sent, common: Common): Read<Entry> {
  const counts = countsOf(sent);
  const [names, namesBecause, venue] = [
    wordsOf(sent.names, 2000),
    wordsOf(sent.namesBecause, 300),
    wordsOf(sent.venue, 200),
  ];
  if (counts === null) return refused("number-wrong");
  if (names === null || namesBecause === null || venue === null) return refused("too-long");
  if (Object.values(counts).every((count) => count === 0) && names === "") return refused("nothing");
  if (names !== "" && namesBecause === "") return refused("names-because");
  if (common.sessionId === null && venue === "") return refused("session-unknown");
  const medium = media.find((one) => one === sent.medium) ?? "other";
  const unplanned = common.sessionId === null ? { venue, medium } : null;
  return {
    value: { ...common, kind: "counts", counts, names, namesBecause: names === "" ? "" : namesBecause, unplanned },
  };
}

/** Only with their agreement, for a purpose, and until a day. */
export function readContact(
  sent: Pick<Sent, "name" | "reachBy" | "purpose" | "forgetOn" | "agreed">,
  today: string,
): Read<{ readonly name: string; readonly reachBy: string; readonly purpose: string; readonly forgetOn: string }> {
  if (sent.agreed !== "yes") return refused("agree-first");
  const [name, reachBy, purpose] = [wordsOf(sent.name, 120), wordsOf(sent.reachBy, 200), wordsOf(sent.purpose, 300)];
  if (name === null || reachBy === null || purpose === null) return refused("too-long");
  if (name === "" || reachBy === "" || purpose === "") return refused("nothing");
  const forget = readDay(sent.forgetOn, { field: "forgetOn", needed: "" });
  return forget.ok && forget.value > today && forget.value <= monthsLater(today, contactMonthsMax)
    ? { value: { name, reachBy, purpose, forgetOn: forget.value } }
    : refused("forget-wrong");
}

function readVoice(sent: Sent, common: Common): Read<Entry> {
  if (sent.agreed !== "yes") return refused("agree-first");
  const words = wordsOf(sent.words, 4000);
  if (words === null) return refused("too-long");
  return words === ""
    ? refused("nothing")
    : { value: { ...common, kind: "voice", words, language: sent.language, about: sent.about } };
}

function readHours(sent: Sent, common: Common): Read<Entry> {
  const minutes = wholeOf(sent.minutes, 1_000_000);
  const words = wordsOf(sent.words, 300);
  if (minutes === null) return refused("number-wrong");
  if (words === null) return refused("too-long");
  return minutes === 0 ? refused("nothing") : { value: { ...common, kind: "hours", minutes, words } };
}

function entryOf(id: string, raw: unknown, { sessionIds, today }: Around): Read<Entry> {
  const read = entrySent.safeParse(raw);
  if (!read.success) return refused("kind-unknown");
  const sent = read.data;
  const day = readDay(sent.onDay, { field: "onDay", needed: "" });
  // A device far east has tomorrow already.
  if (!day.ok || dayNumber(day.value) > dayNumber(today) + 1) return refused("day-wrong");
  if (day.value < monthsLater(today, -entryMonthsMax)) return refused("too-old");
  if (sent.session !== "" && !sessionIds.has(sent.session)) return refused("session-unknown");
  const toldAt = z.iso.datetime().safeParse(sent.at).success ? sent.at : null;
  const common = { id, sessionId: sent.session === "" ? null : sent.session, onDay: day.value, toldAt };
  switch (sent.kind) {
    case "counts":
      return readCounts(sent, common);
    case "contact": {
      const contact = readContact(sent, today);
      return "because" in contact ? contact : { value: { ...common, kind: "contact", ...contact.value } };
    }
    case "voice":
      return readVoice(sent, common);
    case "hours":
      return readHours(sent, common);
  }
}

export interface Batch extends Around {
  /** Which of the entries are here already. */
  readonly here: ReadonlySet<string>;
  /** How many minutes whoever sends gave on a day, in whatever way it was written down. */
  readonly minutesOn: ReadonlyMap<string, number>;
  /** Does so much more fit into that day? */
  readonly fits: (minutes: number, minutesThatDay: number) => boolean;
}

export interface BatchSorted {
  readonly answers: readonly EntryAnswer[];
  readonly kept: readonly Entry[];
}

/**
 * What becomes of each thing that was sent: kept, had already, or refused and why. In whatever order and however often
 * they come, each is kept once. @practice P09
 */
export function sortBatch(entries: readonly { readonly id: string }[], around: Batch): BatchSorted {
  const here = new Set(around.here);
  const minutesOn = new Map(around.minutesOn);
  const kept: Entry[] = [];
  const answers = entries.map((raw): EntryAnswer => {
    const { id } = raw;
    if (here.has(id)) return { id, says: "had" };
    const read = entryOf(id, raw, around);
    if ("because" in read) return { id, says: "refused", because: read.because };
    const entry = read.value;
    if (entry.kind === "hours") {
      const before = minutesOn.get(entry.onDay) ?? 0;
      if (!around.fits(entry.minutes, before)) return { id, says: "refused", because: "day-full" };
      minutesOn.set(entry.onDay, before + entry.minutes);
    }
    here.add(id);
    kept.push(entry);
    return { id, says: "kept" };
  });
  return { answers, kept };
}
