import { daysLater } from "../../calendar/index.ts";
import { dayNumber, monthsLater } from "../../nouns/months.ts";
import type { Claim, ClaimState } from "./claim.ts";

export const stateOf = ({ says, runId }: Pick<Claim, "says" | "runId">): ClaimState =>
  runId !== null ? "paid" : says === "yes" ? "agreed" : says === "no" ? "refused" : "waits";

interface Promised {
  /** Plain dates. */
  readonly claimedOn: string;
  readonly onDay: string;
  readonly ahead: boolean;
  readonly daysToPay: number;
}

/** The last day on which the money comes: what is needed before a day comes before it. */
export function payBy({ claimedOn, onDay, ahead, daysToPay }: Promised): string {
  const usual = daysLater(claimedOn, daysToPay);
  return ahead && onDay > claimedOn && onDay < usual ? onDay : usual;
}

export interface DaysToMoney {
  readonly claims: number;
  /** Half of them waited no longer. */
  readonly median: number;
  readonly longest: number;
}

/** Days from what was done to the money, of what was paid in the last twelve months; null where nothing was. @practice P20 */
export function daysToMoney(claims: readonly Claim[], today: string): DaysToMoney | null {
  const from = monthsLater(today, -12);
  const days = claims
    .flatMap(({ onDay, paidOn }) => (paidOn !== null && paidOn >= from ? [dayNumber(paidOn) - dayNumber(onDay)] : []))
    .map((count) => Math.max(0, count))
    .toSorted((one, other) => one - other);
  const middle = (days.length - 1) / 2;
  const [low = 0, high = 0] = [days[Math.floor(middle)], days[Math.ceil(middle)]];
  return days.length === 0 ? null : { claims: days.length, median: (low + high) / 2, longest: days.at(-1) ?? 0 };
}
