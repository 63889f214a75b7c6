import { daysLater } from "../../calendar/index.ts";
import { readDay } from "../../nouns/day.ts";
import { moneyText, penceOf } from "../../nouns/money.ts";
import { found, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { paysFor } from "./cost.ts";
import type { Agreement, Payment } from "./cost.ts";

export interface TermsSent {
  readonly paysFor: string;
  readonly reviewOn: string;
  readonly payments: string;
}
export type Terms = Pick<Agreement, "paysFor" | "reviewOn" | "payments">;

const paymentsMax = 24;
const line = /^(\d{4}-\d{2}-\d{2})[\s:]+(\S.*)$/;
/** A comma parts thousands and nothing else. */
const isPlain = (typed: string): boolean => !typed.includes(",") || /^[£\s]*\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(typed);

const paymentOf = (typed: string, number: number): Payment | null => {
  const [, dueOn = "", amount = ""] = line.exec(typed) ?? [];
  const day = readDay(dueOn, { field: "payments", needed: "" });
  const pence = isPlain(amount) ? penceOf(amount) : null;
  return day.ok && pence !== null && pence > 0 ? { number, dueOn: day.value, pence, paidOn: null } : null;
};

/** One payment a line: `2026-04-01: 1,200`. Together they are the whole of the grant, to the penny. @practice P19 */
export function paymentsOf(typed: string, pence: number): Result<readonly Payment[]> {
  const lines = typed
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const field = "payments";
  if (lines.length === 0 || lines.length > paymentsMax)
    return wrong({ field, words: `Write each payment on a line of its own: from one to ${paymentsMax}.` });
  const payments = lines.map((one, at) => paymentOf(one, at + 1));
  const bad = payments.indexOf(null);
  if (bad >= 0)
    return wrong({ field, words: `Line ${bad + 1} cannot be read. Write the day and the pounds: 2026-04-01: 1,200` });
  const read = payments.flatMap((payment) => (payment === null ? [] : [payment]));
  const whole = read.reduce((sum, payment) => sum + payment.pence, 0);
  return whole === pence
    ? found(read)
    : wrong({
        field,
        words: `The payments come to ${moneyText(whole)}, and the grant or contract is of ${moneyText(pence)}. Make them the same.`,
      });
}

export function termsOf(sent: TermsSent, pence: number): Result<Terms> {
  const chosen = paysFor.find((one) => one === sent.paysFor);
  const review = readDay(sent.reviewOn, {
    field: "reviewOn",
    needed: "Write the day on which both sides look at it again.",
  });
  const payments = paymentsOf(sent.payments, pence);
  const kind = chosen === undefined ? wrong({ field: "paysFor", words: "Choose what it pays for." }) : found(chosen);
  if (!(kind.ok && review.ok && payments.ok))
    return wrong(...[kind, review, payments].flatMap((one) => (one.ok ? [] : one.problems)));
  return found({ paysFor: kind.value, reviewOn: review.value, payments: payments.value });
}

/** Both sides said yes to what stands there. */
export const isAgreed = ({ payerYesOn, payeeYesOn }: Pick<Agreement, "payerYesOn" | "payeeYesOn">): boolean =>
  payerYesOn !== null && payeeYesOn !== null;

const remindDays = 30;

/** The day to look at it again is near. */
export const isToLookAt = ({ reviewOn }: Pick<Agreement, "reviewOn">, today: string): boolean =>
  reviewOn >= today && reviewOn <= daysLater(today, remindDays);
