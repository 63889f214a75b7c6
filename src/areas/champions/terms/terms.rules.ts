import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import type { Terms } from "../champion.ts";

const whole = (typed: string): number | null => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null);

/** In working days. A letter reminds before the day, never on the day something is put to somebody. */
export function termsOf(sent: { readonly daysToAnswer: string; readonly remindBefore: string }): Result<Terms> {
  const [days, before] = [whole(sent.daysToAnswer), whole(sent.remindBefore)];
  const daysRead: Result<number> =
    days === null || days < 1 || days > 60
      ? wrong({ field: "daysToAnswer", words: "Write a number of working days from 1 to 60." })
      : found(days);
  const beforeRead: Result<number> =
    before === null || before > 20 || before >= (days ?? 61)
      ? wrong({
          field: "remindBefore",
          words: "Write a number of working days from 0 to 20, fewer than there are to answer in.",
        })
      : found(before);
  if (!daysRead.ok || !beforeRead.ok) return wrong(...problemsOf(daysRead, beforeRead));
  return found({ daysToAnswer: daysRead.value, remindBefore: beforeRead.value });
}
