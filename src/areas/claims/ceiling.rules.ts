import { dayNumber } from "../../nouns/months.ts";
import type { Ceiling, FeeCounted, Offer } from "./claim.ts";
import { paidWishes } from "./claim.ts";

/** Weeks begin on Monday. */
const weekOf = (day: string): number => Math.floor((dayNumber(day) - 1) / 7);

const isSame = (every: Ceiling["every"], one: string, other: string): boolean =>
  every === "week" ? weekOf(one) === weekOf(other) : one.slice(0, 7) === other.slice(0, 7);

/** What is left under somebody's own ceiling in the week or month of a day; null where they set none. @practice P20 */
export function leftUnder(ceiling: Ceiling | null, fees: readonly FeeCounted[], day: string): number | null {
  if (ceiling === null) return null;
  const counted = fees.filter((fee) => isSame(ceiling.every, fee.day, day));
  return Math.max(0, ceiling.pence - counted.reduce((sum, { pence }) => sum + pence, 0));
}

/** Whether a fee can be paid to somebody at all, and what comes first where it cannot. @practice P20 */
export type FeeStop = "no-offer" | "no-fee" | "no-advice" | null;

/** Nobody is paid a fee before they were asked what they would like, and were offered advice. Expenses never ask this. */
export function feeStop(offer: Pick<Offer, "wants"> | null, adviceOn: string | null): FeeStop {
  if (offer === null) return "no-offer";
  if (!paidWishes.includes(offer.wants)) return "no-fee";
  return adviceOn === null ? "no-advice" : null;
}
