import { z } from "zod";
import { readName, readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { workingDaysLater } from "./clock.rules.ts";
import { limitFor, linkShape } from "./said.rules.ts";
import type { Limits } from "./said.rules.ts";
import { outcomes, ratings } from "./voice.ts";
import type { Kind, Outcome, Rating } from "./voice.ts";

const text = z.string().default("");

/** An answer, as a form or a program sends it. */
export const answerSent = z.strictObject({
  outcome: text.describe(outcomes.join(", ")),
  answer: text.describe("What its sender should know, in their language."),
  answerIn: text.describe("The language the answer is written in: en, ur, …"),
  checkedBy: text.describe("Who read the translation, where it is not in English."),
});

export interface Answered {
  readonly outcome: Outcome;
  readonly words: string;
  readonly language: string;
  readonly checkedBy: string;
}

interface Wanted {
  /** In which its sender wants to be answered. */
  readonly language: string;
  readonly languages: readonly string[];
}

/** An answer with its reason, written by a person; in another language than English somebody who reads it has read it. */
export function answeredOf(sent: z.infer<typeof answerSent>, { language, languages }: Wanted): Result<Answered> {
  const known = outcomes.find((one) => one === sent.outcome);
  const outcome: Result<null> =
    known === undefined ? wrong({ field: "outcome", words: "Choose what you answer." }) : found(null);
  const words = readNeeded(sent.answer, {
    field: "answer",
    charactersMax: 4000,
    needed: "Write what was done, or why it could not be. Whoever said it reads this.",
  });
  const written = languages.find((one) => one === sent.answerIn) ?? language;
  const checkedBy: Result<string> =
    written === "en"
      ? found("")
      : sent.checkedBy.trim() === ""
        ? wrong({
            field: "checkedBy",
            words: "Write who read the answer in this language. Nothing a machine translated goes out unread.",
          })
        : readName(sent.checkedBy, { field: "checkedBy", of: "whoever read it", charactersMax: 200 });
  if (known === undefined || !words.ok || !checkedBy.ok) return wrong(...problemsOf(outcome, words, checkedBy));
  return found({ outcome: known, words: words.value, language: written, checkedBy: checkedBy.value });
}

/** What its sender does with an answer. */
export const heardSent = z.strictObject({
  link: linkShape,
  rating: text.describe(ratings.join(", ")),
  again: text.describe("What is still missing: opens it again."),
  transcript: text.describe("right, or wrong: what was written down from their recording or photo."),
});

export type Heard =
  | { readonly does: "rate"; readonly rating: Rating }
  /** What was written down is what they said, or is not. */
  | { readonly does: "agree" | "write-again" }
  | { readonly does: "open-again"; readonly words: string; readonly dueOn: string }
  /** The button was pressed twice: it is open again already. */
  | { readonly does: "nothing" };

interface Asking {
  readonly kind: Kind;
  readonly isAnswered: boolean;
  /** What they spoke or photographed was written down, and is still there. */
  readonly isToAgree: boolean;
  /** What they said when they opened it the last time. */
  readonly saidLast: string | undefined;
  readonly limits: Limits;
  readonly today: string;
  readonly says: { readonly againNeeded: string; readonly tooLong: string; readonly notAnswered: string };
}

/** Its sender says whether the answer helps, or opens it again with what is missing. @practice P43 */
export function heardOf(sent: z.infer<typeof heardSent>, asking: Asking): Result<Heard> {
  const { says, today } = asking;
  if (sent.transcript !== "" && asking.isToAgree)
    return found({ does: sent.transcript === "right" ? "agree" : "write-again" });
  if (sent.transcript !== "") return found({ does: "nothing" });
  const isSame = (said: string): boolean => said !== "" && said === asking.saidLast;
  if (!asking.isAnswered)
    return isSame(sent.again.trim()) ? found({ does: "nothing" }) : wrong({ field: "again", words: says.notAnswered });
  const rating = ratings.find((one) => one === sent.rating);
  if (rating !== undefined && sent.again.trim() === "") return found({ does: "rate", rating });
  const words = readNeeded(sent.again, { field: "again", charactersMax: 4000, needed: says.againNeeded });
  if (!words.ok) return wrong({ field: "again", words: sent.again.trim() === "" ? says.againNeeded : says.tooLong });
  return found({
    does: "open-again",
    words: words.value,
    dueOn: workingDaysLater(today, limitFor(asking.kind, asking.limits)),
  });
}

/** What everyone may read of a voice and its answer. */
export const releaseSent = z.strictObject({
  words: text.describe("What was said, so that nobody can be known by it."),
  answer: text.describe("What was answered."),
  namesNobody: text.describe("yes: nobody can be known by it."),
});

export function releasedOf(
  sent: z.infer<typeof releaseSent>,
): Result<{ readonly words: string; readonly answer: string }> {
  const words = readNeeded(sent.words, {
    field: "words",
    charactersMax: 1000,
    needed: "Write in your own words what was said.",
  });
  const answer = readNeeded(sent.answer, { field: "answer", charactersMax: 2000, needed: "Write what was answered." });
  const agreed: Result<null> =
    sent.namesNobody === "yes"
      ? found(null)
      : wrong({
          field: "namesNobody",
          words: "Read it once more as a neighbour would, and tick that it names nobody.",
        });
  if (!words.ok || !answer.ok || !agreed.ok) return wrong(...problemsOf(words, answer, agreed));
  return found({ words: words.value, answer: answer.value });
}

/** An answer for everyone to a fear that many have. */
export const fearSent = z.strictObject({
  language: text.describe("The language of both: en, ur, …"),
  fear: text.describe("What people are afraid of, in their words."),
  answer: text.describe("What is true."),
  checkedBy: text.describe("Who read it, where it is not in English."),
});

export interface FearAnswered {
  readonly language: string;
  readonly fear: string;
  readonly answer: string;
  readonly checkedBy: string;
}

/** @practice P35 */
export function fearOf(sent: z.infer<typeof fearSent>, languages: readonly string[]): Result<FearAnswered> {
  const language = languages.find((one) => one === sent.language);
  const known: Result<null> =
    language === undefined ? wrong({ field: "language", words: "Choose the language it is written in." }) : found(null);
  const fear = readNeeded(sent.fear, { field: "fear", charactersMax: 400, needed: "Write what people are afraid of." });
  const answer = readNeeded(sent.answer, { field: "answer", charactersMax: 2000, needed: "Write what is true." });
  const checkedBy = readText(sent.checkedBy, { field: "checkedBy", charactersMax: 200 });
  const checked: Result<null> =
    language === undefined || language === "en" || (checkedBy.ok && checkedBy.value !== "")
      ? found(null)
      : wrong({ field: "checkedBy", words: "Write who read it in this language." });
  if (language === undefined || !fear.ok || !answer.ok || !checkedBy.ok || !checked.ok)
    return wrong(...problemsOf(known, fear, answer, checkedBy, checked));
  return found({ language, fear: fear.value, answer: answer.value, checkedBy: checkedBy.value });
}
