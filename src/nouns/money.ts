import { found, wrong } from "./result.ts";
import type { Result } from "./result.ts";

const poundsMax = 1_000_000_000;

/**
 * An amount as people write it, in pence; null where it is none.
 * @example penceOf("£12,000.50") // 1200050
 */
export function penceOf(typed: string): number | null {
  const plain = typed.replaceAll(/[\s,£]|GBP/gu, "");
  if (!/^\d{1,10}(\.\d{1,2})?0*$/.test(plain)) return null;
  const pounds = Number(plain);
  return pounds <= poundsMax ? Math.round(pounds * 100) : null;
}

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", maximumFractionDigits: 0 });
const poundsAndPence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/**
 * Pence as pounds, and with pence where there are any.
 * @example moneyText(1200000) // "£12,000"
 */
export const moneyText = (pence: number): string => (pence % 100 === 0 ? pounds : poundsAndPence).format(pence / 100);

/**
 * An amount that somebody typed, in pence, or what to put right.
 * @example readPence("950.50", "amount") // { ok: true, value: 95050 }
 */
export function readPence(typed: string, field: string): Result<number> {
  const pence = penceOf(typed);
  return pence === null
    ? wrong({ field, words: "Write the amount in pounds, such as 12,000 or 950.50." })
    : found(pence);
}
