import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { reviewOf } from "../review.rules.ts";
import type { Reviewed, ReviewSent } from "../review.rules.ts";
import type { Risk } from "../risk.ts";

type Again =
  | { readonly ok: true; readonly value: Reviewed & { readonly because: string; readonly isClosed: boolean } }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

interface Sent extends ReviewSent {
  readonly why: string;
  readonly closes: string;
}

interface Around {
  readonly owners: readonly { readonly id: string }[];
  readonly today: string;
}

/** Another look, with why. A risk is closed once nothing that was agreed is left to do. @practice P22 */
export function reviewedAgainOf(
  sent: Sent,
  { current, actions }: Pick<Risk, "current" | "actions">,
  around: Around,
): Again {
  if (current.isClosed)
    return {
      ok: false,
      clash: true,
      problems: [{ field: "why", words: "This risk was closed already. Write down a new one if it is back." }],
    };
  const review = reviewOf(sent, around);
  const because = readNeeded(sent.why, {
    field: "why",
    charactersMax: 2000,
    needed: "Write what changed since the last look.",
  });
  const isClosed = sent.closes === "yes";
  const left =
    isClosed && actions.some(({ doneOn }) => doneOn === null)
      ? wrong({ field: "closes", words: "Something is still to be done. Say that it is done first." })
      : found(null);
  return review.ok && because.ok && left.ok
    ? found({ ...review.value, because: because.value, isClosed })
    : wrong(...problemsOf(review, because, left));
}
