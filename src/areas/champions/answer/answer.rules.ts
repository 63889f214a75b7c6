import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { outcomes } from "../champion.ts";
import type { Item, Outcome } from "../champion.ts";

type Answered =
  | { readonly ok: true; readonly value: { readonly outcome: Outcome; readonly answer: string } }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

interface Sent {
  readonly outcome: string;
  readonly answer: string;
}

/** In words: what will be done, what was done, or why it cannot be. Once; then the champion speaks. @practice P30 */
export function answerOf(sent: Sent, { answeredOn }: Pick<Item, "answeredOn">): Answered {
  if (answeredOn !== null)
    return {
      ok: false,
      clash: true,
      problems: [{ field: "answer", words: "This was answered already. Read the page again." }],
    };
  const outcome = outcomes.find((one) => one === sent.outcome);
  const chosen =
    outcome === undefined
      ? wrong({ field: "outcome", words: "Choose whether it will be done, was done, or cannot be." })
      : found(null);
  const answer = readNeeded(sent.answer, {
    field: "answer",
    charactersMax: 4000,
    needed: "Write what will be done or was done, or why it cannot be. The champion reads this.",
  });
  if (outcome === undefined || !answer.ok) return wrong(...problemsOf(chosen, answer));
  return found({ outcome, answer: answer.value });
}
