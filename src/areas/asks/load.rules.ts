import { durationText } from "../../nouns/duration.ts";
import { moneyText } from "../../nouns/money.ts";
import { dayBefore, monthsLater } from "../../nouns/months.ts";
import type { AskLimit, Load } from "./ask.ts";

/** The first and the last day of the month of a day. @example monthOf("2026-02-10") // ["2026-02-01", "2026-02-28"] */
export function monthOf(day: string): readonly [string, string] {
  const first = `${day.slice(0, 7)}-01`;
  return [first, dayBefore(monthsLater(first, 1))];
}

/** "6 asks, 9 hours, £0" */
export const loadText = ({ asks, minutes, pence }: Load): string =>
  asks === 0 ? "nothing" : `${asks} ${asks === 1 ? "ask" : "asks"}, ${durationText(minutes)}, ${moneyText(pence)}`;

/** "8 hours a month", "4 asks or 8 hours a month"; null where there is no limit. */
export function limitText({ asksMonthly, minutesMonthly }: AskLimit): string | null {
  const parts = [
    ...(asksMonthly === null ? [] : [`${asksMonthly} ${asksMonthly === 1 ? "ask" : "asks"}`]),
    ...(minutesMonthly === null ? [] : [durationText(minutesMonthly)]),
  ];
  return parts.length === 0 ? null : `${parts.join(", or ")}, a month`;
}

/** Would one more ask be beyond what the partner said it can be asked in a month? @practice P10 */
export const isBeyond = (limit: AskLimit, load: Load, minutesMore: number): boolean =>
  (limit.asksMonthly !== null && load.asks + 1 > limit.asksMonthly) ||
  (limit.minutesMonthly !== null && load.minutes + minutesMore > limit.minutesMonthly);
