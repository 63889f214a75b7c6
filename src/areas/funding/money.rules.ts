import { moneyText } from "../../nouns/money.ts";
import { bandWords } from "./funding.ts";
import type { Amount } from "./funding.ts";

export { moneyText, penceOf, readPence } from "../../nouns/money.ts";

export const amountText = (amount: Amount): string => {
  if (amount === null) return "not said";
  return "pence" in amount ? moneyText(amount.pence) : bandWords[amount.band];
};

/** Pounds for a form or a file: `12000`, `12000.5`. */
export const poundsOf = (pence: number): string => String(pence / 100);
