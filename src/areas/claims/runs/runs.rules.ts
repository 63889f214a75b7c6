import { daysLater } from "../../../calendar/index.ts";
import { readDay } from "../../../nouns/day.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { pickForRun } from "../run.rules.ts";
import type { Picked, ToPay } from "../run.rules.ts";

type Paying = Omit<Parameters<typeof pickForRun>[1], "payOn">;

type Decided =
  | { readonly ok: true; readonly value: Picked & { readonly payOn: string } }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const payOnOf = (typed: string, today: string): Result<string> => {
  const day = readDay(typed, { field: "payOn", needed: "Write the day on which the money comes." });
  return day.ok && (day.value < today || day.value > daysLater(today, 60))
    ? wrong({ field: "payOn", words: "Choose a day from today on, within two months." })
    : day;
};

/** All that is agreed, made into one pay run: what nobody can be paid now stays for another. @practice P20 */
export function runOf(
  typed: string,
  agreed: readonly ToPay[],
  { today, ...paying }: Paying & { readonly today: string },
): Decided {
  const payOn = payOnOf(typed, today);
  if (!payOn.ok) return payOn;
  const picked = pickForRun(agreed, { ...paying, payOn: payOn.value });
  return picked.pay.length === 0
    ? {
        ok: false,
        clash: true,
        problems: [
          { field: "payOn", words: "Nothing that was agreed can be paid now. It may be in a pay run already." },
        ],
      }
    : found({ ...picked, payOn: payOn.value });
}
