import { daysLater } from "../../calendar/index.ts";
import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { moneyText, penceOf } from "../../nouns/money.ts";
import { readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { feeStop, leftUnder } from "./ceiling.rules.ts";
import { expenses, penceMax } from "./claim.ts";
import type { Claim, Expense, FeeCounted, Level, Offer, Rate, SessionAttended } from "./claim.ts";
import { filled } from "./says.ts";
import type { ClaimSays } from "./says.ts";
import { rateOn } from "./rate.rules.ts";
import { payBy } from "./state.rules.ts";

const text = z.string().max(1000).default("");

/** A claim, as a form or a program sends it. */
export const claimFields = {
  person: text.describe("Who is paid, by their identifier; empty: whoever claims."),
  organisation: text.describe("The organisation that is paid, by its identifier; empty: a person is."),
  what: text.describe(`${expenses.join(", ")}; or for somebody’s time the identifier of a rate.`),
  amount: text.describe("In pounds; for somebody’s time it can be empty: the rate of the day."),
  session: text.describe("The session that it is for, by its identifier: then the day is that of the session."),
  onDay: text.describe("The day it is for; empty: today."),
  ahead: text.describe("yes: the money is needed first."),
  words: text.describe("What it was."),
};
const fields = z.strictObject(claimFields);
export type ClaimSent = z.infer<typeof fields>;

/** A photo without what a camera wrote into it. */
export interface Receipt {
  readonly form: "jpg" | "png";
  readonly bytes: Buffer;
}

export interface ClaimWritten extends Pick<
  Claim,
  "kind" | "what" | "ahead" | "words" | "onDay" | "pence" | "payBy" | "sessionId"
> {
  readonly rateId: string | null;
  readonly receipt: Receipt | null;
}

export interface ClaimedThere {
  readonly isForOrganisation: boolean;
  readonly offer: Offer | null;
  readonly adviceOn: string | null;
  readonly rates: readonly Rate[];
  readonly fees: readonly FeeCounted[];
  readonly daysToPay: number;
  /** That they were at. */
  readonly sessions: readonly SessionAttended[];
  readonly receipt: Receipt | "unreadable" | null;
  /** A plain date. */
  readonly today: string;
  readonly says: ClaimSays;
}

/** Money that is needed first may be for a day to come, within a year. */
function dayOf({ onDay, ahead }: ClaimSent, { today, says }: ClaimedThere): Result<string> {
  if (onDay.trim() === "") return found(today);
  const day = readDay(onDay, { field: "onDay", needed: says.dayWrong });
  const last = ahead === "yes" ? daysLater(today, 366) : today;
  return day.ok && day.value >= daysLater(today, -1100) && day.value <= last
    ? day
    : wrong({ field: "onDay", words: says.dayWrong });
}

/** None, or one that they were at: the days to the money are counted from it. */
function sessionOf({ session }: ClaimSent, { sessions, says }: ClaimedThere): Result<SessionAttended | null> {
  const chosen = sessions.find(({ id }) => id === session);
  return session === "" || chosen !== undefined
    ? found(chosen ?? null)
    : wrong({ field: "session", words: says.sessionWrong });
}

const amountWrong = ({ says }: ClaimedThere) => wrong({ field: "amount", words: says.amountWrong });

interface What {
  readonly kind: Claim["kind"];
  readonly what: Expense | Level;
  readonly pence: number;
  readonly rateId: string | null;
}

function expenseOf(what: Expense, sent: ClaimSent, there: ClaimedThere): Result<What> {
  const pence = penceOf(sent.amount);
  return pence === null || pence < 1 || pence > penceMax
    ? amountWrong(there)
    : found({ kind: "expense", what, pence, rateId: null });
}

/** Somebody’s time is paid by the rate of its day; less can be asked for, more cannot. @practice P20 */
function feeOf(chosen: Rate, onDay: string, { sent, there }: { sent: ClaimSent; there: ClaimedThere }): Result<What> {
  const { says, offer, adviceOn, isForOrganisation, fees } = there;
  const stop = isForOrganisation ? null : feeStop(offer, adviceOn);
  if (stop !== null) return wrong({ field: "what", words: says.stops[stop] });
  const rate = rateOn(there.rates, { ...chosen, day: onDay });
  if (rate === undefined) return wrong({ field: "onDay", words: says.noRate });
  const pence = sent.amount.trim() === "" ? rate.pence : penceOf(sent.amount);
  if (pence === null || pence < 1) return amountWrong(there);
  if (pence > rate.pence) return wrong({ field: "amount", words: filled(says.overRate, moneyText(rate.pence)) });
  const left = isForOrganisation ? null : leftUnder(offer?.ceiling ?? null, fees, onDay);
  return left !== null && pence > left
    ? wrong({ field: "amount", words: filled(says.overCeiling, moneyText(left)) })
    : found({ kind: "fee", what: rate.level, pence, rateId: rate.id });
}

function whatOf(sent: ClaimSent, onDay: Result<string>, there: ClaimedThere): Result<What> {
  const expense = expenses.find((one) => one === sent.what);
  if (expense !== undefined) return expenseOf(expense, sent, there);
  const chosen = there.rates.find(({ id }) => id === sent.what);
  if (chosen === undefined || sent.ahead === "yes") return wrong({ field: "what", words: there.says.whatNeeded });
  return feeOf(chosen, onDay.ok ? onDay.value : there.today, { sent, there });
}

/** What was sent as a claim, or all that must be put right. @practice P20 */
export function claimOf(sent: ClaimSent, there: ClaimedThere): Result<ClaimWritten> {
  const { says, receipt, today, daysToPay } = there;
  const session = sessionOf(sent, there);
  const day = session.ok ? session.value?.onDay : undefined;
  const onDay = day === undefined ? dayOf(sent, there) : found(day);
  const what = whatOf(sent, onDay, there);
  const typed = readText(sent.words, { field: "words", charactersMax: 300 });
  const words = typed.ok ? typed : wrong({ field: "words", words: says.tooLong });
  const photo = receipt === "unreadable" ? wrong({ field: "receipt", words: says.fileWrong }) : found(receipt);
  if (!(what.ok && session.ok && onDay.ok && words.ok && photo.ok))
    return wrong(...problemsOf(what, session, onDay, words, photo));
  const ahead = sent.ahead === "yes";
  return found({
    ...what.value,
    ahead,
    words: words.value,
    sessionId: session.value?.id ?? null,
    onDay: onDay.value,
    payBy: payBy({ claimedOn: today, onDay: onDay.value, ahead, daysToPay }),
    receipt: photo.value,
  });
}
