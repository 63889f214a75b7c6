import { z } from "zod";
import { readPastDay } from "../../nouns/day.ts";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { sides } from "../../nouns/role.ts";
import type { Side } from "../../nouns/role.ts";
import { readPounds, sideOf } from "./beginning.rules.ts";
import { confirmedHows, payers } from "./programme.ts";
import type { Charter, ConfirmedHow, Part, Payer } from "./programme.ts";

const text = z.string().default("");

const readPast = (sent: string, field: string, today: string): Result<string> =>
  readPastDay(sent, { field, today, needed: "Write on which day it was: day, month and year." });

const needed = (sent: string, field: string, words: string): Result<string> =>
  readNeeded(sent, { field, charactersMax: 1000, needed: words });

export const meetingFields = {
  who: text.describe("community, statutory or together"),
  heldOn: text.describe("2026-03-31"),
  words: text.describe("What came of it. Of a side by itself, only that side and the broker read it."),
};
const meeting = z.strictObject(meetingFields);

export interface MeetingRead {
  readonly who: Side | "together";
  readonly heldOn: string;
  readonly words: string;
}

/** A side's own meeting is written down by that side, or by the broker. */
export function meetingOf(sent: z.infer<typeof meeting>, part: Part | null, today: string): Result<MeetingRead> {
  const who = (["together", ...sides] as const).find((one) => one === sent.who);
  const met: Result<Side | "together"> =
    who === undefined
      ? wrong({ field: "who", words: "Choose who met." })
      : who !== "together" && part !== "broker" && part !== who
        ? wrong({ field: "who", words: "The other side writes down its own meetings, or the broker does." })
        : found(who);
  const heldOn = readPast(sent.heldOn, "heldOn", today);
  const words = readText(sent.words, { field: "words", charactersMax: 2000 });
  if (!(met.ok && heldOn.ok && words.ok)) return wrong(...problemsOf(met, heldOn, words));
  return found({ who: met.value, heldOn: heldOn.value, words: words.value });
}

export const readinessFields = {
  side: text.describe(sides.join(", ")),
  gotWrong: text.describe("The service first: what it got wrong with this community before."),
  brings: text,
  needs: text,
  fears: text,
  mayDecide: text,
};
const readiness = z.strictObject(readinessFields);

export interface ReadinessRead {
  readonly side: Side;
  readonly gotWrong: string;
  readonly brings: string;
  readonly needs: string;
  readonly fears: string;
  readonly mayDecide: string;
}

const longestSentences = "Write two or three sentences, as they said it.";

/** What a side said in talk. The service says first what it got wrong. @practice P37 */
export function readinessRead(sent: z.infer<typeof readiness>): Result<ReadinessRead> {
  const side = sideOf(sent.side);
  const isService = side.ok && side.value === "statutory";
  const gotWrong: Result<string> = isService
    ? needed(sent.gotWrong, "gotWrong", "The service says first what it got wrong with this community before.")
    : found("");
  const brings = needed(sent.brings, "brings", longestSentences);
  const needs = needed(sent.needs, "needs", longestSentences);
  const fears = needed(sent.fears, "fears", longestSentences);
  const mayDecide = needed(sent.mayDecide, "mayDecide", longestSentences);
  if (!(side.ok && gotWrong.ok && brings.ok && needs.ok && fears.ok && mayDecide.ok))
    return wrong(...problemsOf(side, gotWrong, brings, needs, fears, mayDecide));
  return found({
    side: side.value,
    gotWrong: gotWrong.value,
    brings: brings.value,
    needs: needs.value,
    fears: fears.value,
    mayDecide: mayDecide.value,
  });
}

export const confirmFields = {
  side: text.describe(sides.join(", ")),
  by: text.describe("Who of this side said that these are their words, by their identifier."),
  on: text.describe("2026-03-31"),
  how: text.describe(confirmedHows.join(", ")),
};
const confirm = z.strictObject(confirmFields);

export interface ConfirmRead {
  readonly byId: string;
  readonly on: string;
  readonly how: ConfirmedHow;
}

interface Confirming {
  /** People of that side who take part. */
  readonly ownIds: readonly string[];
  /** Who sends it. */
  readonly mine: string;
  readonly today: string;
}

/** Nobody confirms “here on this page” for somebody else: aloud, by text or by letter they do. */
export function confirmOf(sent: z.infer<typeof confirm>, { ownIds, mine, today }: Confirming): Result<ConfirmRead> {
  const by: Result<string> = ownIds.includes(sent.by)
    ? found(sent.by)
    : wrong({ field: "by", words: "Choose who of this side said that these are their words." });
  const on = readPast(sent.on, "on", today);
  const known = confirmedHows.find((one) => one === sent.how);
  const how: Result<ConfirmedHow> =
    known === undefined
      ? wrong({ field: "how", words: "Choose how they said it." })
      : known === "here" && sent.by !== mine
        ? wrong({ field: "how", words: "Only they themselves can say it here. Choose how they told you." })
        : found(known);
  if (!(by.ok && on.ok && how.ok)) return wrong(...problemsOf(by, on, how));
  return found({ byId: by.value, on: on.value, how: how.value });
}

export const charterFields = {
  open: text.describe("What is open: what people can still change."),
  fixed: text.describe("What is fixed, and by whom."),
  whoDecides: text,
  disagree: text,
  recognised: text,
};
const charter = z.strictObject(charterFields);

export function charterOf(sent: z.infer<typeof charter>): Result<Charter> {
  const read = (field: keyof Charter, words: string): Result<string> => needed(sent[field], field, words);
  const open = read("open", "Write what can still change.");
  const fixed = read("fixed", "Write what cannot change, and who says so. “Nothing” is an answer.");
  const whoDecides = read("whoDecides", "Write who decides what.");
  const disagree = read("disagree", "Write what you do when you do not agree.");
  const recognised = read("recognised", "Write how people are thanked, paid and credited.");
  if (!(open.ok && fixed.ok && whoDecides.ok && disagree.ok && recognised.ok))
    return wrong(...problemsOf(open, fixed, whoDecides, disagree, recognised));
  return found({
    open: open.value,
    fixed: fixed.value,
    whoDecides: whoDecides.value,
    disagree: disagree.value,
    recognised: recognised.value,
  });
}

export const costFields = {
  kind: text.describe("hours, set-aside or spent"),
  side: text.describe("community, statutory or broker"),
  onDay: text.describe("2026-03-31"),
  forWhat: text,
  amount: text.describe("Hours, such as 1.5 or 1:30; or pounds, such as 250."),
  paid: text.describe(`Of hours: ${payers.join(", ")}`),
};
const cost = z.strictObject(costFields);

export type CostRead = { readonly side: Part; readonly onDay: string; readonly forWhat: string } & (
  | { readonly kind: "hours"; readonly minutes: number; readonly paid: Payer }
  | { readonly kind: "set-aside" | "spent"; readonly pence: number }
);

/** `1.5`, `1:30` or `2` as minutes. */
export function readHours(sent: string): Result<number> {
  const typed = sent.normalize("NFKC").trim().replace(",", ".");
  const [, hours, minutes] = /^(\d{1,4}):([0-5]\d)$/.exec(typed) ?? [];
  if (hours !== undefined && minutes !== undefined) return found(Number(hours) * 60 + Number(minutes));
  if (/^\d{1,4}(?:\.\d{1,2})?$/.test(typed)) return found(Math.round(Number(typed) * 60));
  return wrong({ field: "amount", words: "Write hours as 2, 1.5 or 1:30." });
}

/** Hours or money of getting ready. */
export function costOf(sent: z.infer<typeof cost>, today: string): Result<CostRead> {
  const kind = (["hours", "set-aside", "spent"] as const).find((one) => one === sent.kind);
  const chosen: Result<"hours" | "set-aside" | "spent"> =
    kind === undefined ? wrong({ field: "kind", words: "Choose what you write down." }) : found(kind);
  const side: Result<Part> = sent.side === "broker" ? found("broker") : sideOf(sent.side);
  const onDay = readPast(sent.onDay, "onDay", today);
  const forWhat = readNeeded(sent.forWhat, { field: "forWhat", charactersMax: 400, needed: "Write what it was for." });
  const amount = kind === "hours" ? readHours(sent.amount) : readPounds(sent.amount, "amount");
  const payer = payers.find((one) => one === sent.paid);
  const paid: Result<Payer> =
    kind === "hours" && payer === undefined
      ? wrong({ field: "paid", words: "Choose who paid for these hours." })
      : found(payer ?? "nobody");
  if (!(chosen.ok && side.ok && onDay.ok && forWhat.ok && amount.ok && paid.ok))
    return wrong(...problemsOf(chosen, side, onDay, forWhat, amount, paid));
  const common = { side: side.value, onDay: onDay.value, forWhat: forWhat.value };
  return found(
    chosen.value === "hours"
      ? { ...common, kind: "hours", minutes: amount.value, paid: paid.value }
      : { ...common, kind: chosen.value, pence: amount.value },
  );
}

/** Both sides need, and both sides offer. @practice P36 */
export const needFields = {
  communityNeed: text,
  communityOffer: text,
  statutoryNeed: text,
  statutoryOffer: text,
};
const needSent = z.strictObject(needFields);

export interface NeedRead {
  readonly side: Side;
  readonly kind: "need" | "offer";
  readonly words: string;
}

const needLines = [
  { field: "statutoryNeed", side: "statutory", kind: "need" },
  { field: "communityOffer", side: "community", kind: "offer" },
  { field: "communityNeed", side: "community", kind: "need" },
  { field: "statutoryOffer", side: "statutory", kind: "offer" },
] as const;

export function needsOf(sent: z.infer<typeof needSent>): Result<readonly NeedRead[]> {
  const read = needLines.map((line) => ({
    ...line,
    words: readText(sent[line.field], { field: line.field, charactersMax: 1000 }),
  }));
  const problems = read.flatMap(({ words }) => (words.ok ? [] : words.problems));
  if (problems.length > 0) return wrong(...problems);
  const said = read.flatMap(({ side, kind, words }) =>
    words.ok && words.value !== "" ? [{ side, kind, words: words.value }] : [],
  );
  return said.length === 0
    ? wrong({ field: "statutoryNeed", words: "Write one need or one offer. The others can follow." })
    : found(said);
}
