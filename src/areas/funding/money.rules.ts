import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { bandWords } from "./funding.ts";
import type { Amount } from "./funding.ts";

const poundsMax = 1_000_000_000;

/** An amount as people write it, in pence: `£12,000.50`. Null where it is none. */
export function penceOf(typed: string): number | null {
  const plain = typed.replaceAll(/[\s,£]|GBP/gu, "");
  if (!/^\d{1,10}(\.\d{1,2})?0*$/.test(plain)) return null;
  const pounds = Number(plain);
  return pounds <= poundsMax ? Math.round(pounds * 100) : null;
}

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", maximumFractionDigits: 0 });
const poundsAndPence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** `£12,000`, and with pence where there are any. */
export const moneyText = (pence: number): string => (pence % 100 === 0 ? pounds : poundsAndPence).format(pence / 100);

export const amountText = (amount: Amount): string => {
  if (amount === null) return "not said";
  return "pence" in amount ? moneyText(amount.pence) : bandWords[amount.band];
};

/** Pounds for a form or a file: `12000`, `12000.5`. */
export const poundsOf = (pence: number): string => String(pence / 100);

export const moneyProblem = (field: string): Problem => ({
  field,
  words: "Write the amount in pounds, such as 12,000 or 950.50.",
});

export function readPence(typed: string, field: string): Result<number> {
  const pence = penceOf(typed);
  return pence === null ? wrong(moneyProblem(field)) : found(pence);
}
