import { z } from "zod";
import type { Result } from "../../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { AskLimit } from "../ask.ts";

const text = z.string().default("");

export const limitFields = {
  organisation: z.uuid("Say which organisation, by its identifier."),
  minutes: text.describe("Minutes in a month; empty: no limit."),
  asks: text.describe("Asks in a month; empty: no limit."),
};

const readLimit = (typed: string, field: string, max: number): Result<number | null> => {
  const plain = typed.trim();
  if (plain === "") return found(null);
  return /^\d{1,6}$/.test(plain) && Number(plain) <= max
    ? found(Number(plain))
    : wrong({ field, words: `Write a whole number up to ${max}, or leave it empty.` });
};

/** How much a partner can be asked in a month; both empty takes the limit away. */
export function limitOf(sent: { readonly minutes: string; readonly asks: string }): Result<AskLimit> {
  const minutes = readLimit(sent.minutes, "minutes", 60_000);
  const asks = readLimit(sent.asks, "asks", 1000);
  return minutes.ok && asks.ok
    ? found({ minutesMonthly: minutes.value, asksMonthly: asks.value })
    : wrong(...problemsOf(minutes, asks));
}
