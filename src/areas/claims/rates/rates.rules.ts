import { readDay } from "../../../nouns/day.ts";
import { readPence } from "../../../nouns/money.ts";
import { readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { levels, penceMax } from "../claim.ts";
import type { Rate } from "../claim.ts";

export interface RateSent {
  readonly level: string;
  readonly payer: string;
  readonly amount: string;
  readonly fromDay: string;
}

/** The first rate of its kind may begin on a day that was; a change begins today or later, so that nothing agreed changes. @practice P20 */
export function rateOf(sent: RateSent, rates: readonly Rate[], today: string): Result<Omit<Rate, "id">> {
  const chosen = levels.find((one) => one === sent.level);
  const level = chosen === undefined ? wrong({ field: "level", words: "Choose what is paid." }) : found(chosen);
  const payer = readText(sent.payer, { field: "payer", charactersMax: 200 });
  const typed = readPence(sent.amount, "amount");
  const amount =
    typed.ok && (typed.value < 1 || typed.value > penceMax)
      ? wrong({ field: "amount", words: "Write an amount over 0 and under a million pounds." })
      : typed;
  const day = readDay(sent.fromDay, { field: "fromDay", needed: "Write the day from which it holds." });
  const there = rates.filter((rate) => rate.level === chosen && payer.ok && rate.payer === payer.value);
  const fromDay =
    day.ok && there.length > 0 && day.value < today
      ? wrong({
          field: "fromDay",
          words:
            "There is a rate for this already. A new one begins today or later: what was agreed before does not change.",
        })
      : day.ok && there.some((rate) => rate.fromDay === day.value)
        ? wrong({ field: "fromDay", words: "A rate from this day is there already. Choose another day." })
        : day;
  if (!(level.ok && payer.ok && amount.ok && fromDay.ok)) return wrong(...problemsOf(level, payer, amount, fromDay));
  return found({ level: level.value, payer: payer.value, pence: amount.value, fromDay: fromDay.value });
}
