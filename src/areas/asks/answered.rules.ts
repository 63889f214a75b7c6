import { z } from "zod";
import { readDay } from "../../nouns/day.ts";
import { readMinutes } from "../../nouns/duration.ts";
import { readText } from "../../nouns/name.ts";
import type { Problem } from "../../nouns/result.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import { sayings } from "./ask.ts";
import type { AskListed, Saying } from "./ask.ts";
import { isOpen, mayStillJoin, stateOf } from "./state.rules.ts";
import { readInNameOf } from "./ask.rules.ts";

const text = z.string().default("");

export const answerFields = {
  says: text.describe(sayings.join(", ")),
  words: text.describe("What those who ask should know; may be empty."),
  laterOn: text.describe("For later: when to ask again, 2026-03-31."),
};
const answerShape = z.strictObject(answerFields);

export interface Answered {
  readonly says: Saying;
  readonly words: string;
  readonly laterOn: string | null;
}

type Decided<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

const clash = (field: string, words: string): Decided<never> => ({
  ok: false,
  problems: [{ field, words }],
  clash: true,
});

const closed = (ask: AskListed, today: string): Decided<never> =>
  clash(
    "says",
    stateOf(ask, today) === "taken-back"
      ? "This ask was taken back. There is nothing left to do."
      : "This was answered already. Nothing was changed.",
  );

/** Yes, no or later: a no needs no reason. @practice P10 */
export function answeredOf(sent: z.infer<typeof answerShape>, ask: AskListed, today: string): Decided<Answered> {
  if (!isOpen(ask, today)) return closed(ask, today);
  const says = sayings.find((one) => one === sent.says);
  const chosen =
    says === undefined ? wrong({ field: "says", words: "Say yes, no, or later. A no needs no reason." }) : found(says);
  const words = readText(sent.words, { field: "words", charactersMax: 1000 });
  const day = says === "later" ? laterOf(sent.laterOn, today) : found(null);
  if (!(chosen.ok && words.ok && day.ok)) return wrong(...problemsOf(chosen, words, day));
  return found({ says: chosen.value, words: words.value, laterOn: day.value });
}

const laterOf = (typed: string, today: string) => {
  const day = readDay(typed, { field: "laterOn", needed: "Write when to come back to it." });
  return day.ok && day.value <= today ? wrong({ field: "laterOn", words: "Write a day that is still to come." }) : day;
};

/** How long it took, as the partner tells it; once. */
export function tookOf(sent: { readonly minutes: string }, ask: AskListed): Decided<number> {
  if (ask.says !== "yes") return clash("minutes", "Only what was answered with yes took time.");
  if (ask.minutesTook !== null) return clash("minutes", "How long it took is written down already.");
  return readMinutes(sent.minutes, { field: "minutes", min: 0, max: 60_000 });
}

/** One more who needs the same: no new hours. @practice P10 */
export const joiningOf = (sent: { readonly inNameOf: string }, ask: AskListed, today: string): Decided<string> =>
  mayStillJoin(ask, today)
    ? readInNameOf(sent.inNameOf)
    : clash("inNameOf", "This can be joined no more. Ask the partner yourself if you still need it.");

export function takingBackOf(ask: AskListed, today: string): Decided<true> {
  if (ask.takenBackOn !== null) return clash("sure", "It was taken back already.");
  return stateOf(ask, today) === "took" ? clash("sure", "They have done it already, so it stays.") : found(true);
}
