import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Barrier } from "../barrier.ts";
import type { StepAnswer } from "../decision.ts";
import { happensTo } from "../state.rules.ts";

interface Sent {
  readonly does: string;
  readonly evidence: string;
}

/** Closed with what shows that it is solved, or accepted with a reason: never without words. @practice P22 */
export function closeOf(sent: Sent, { steps }: Pick<Barrier, "steps">): StepAnswer {
  const did = sent.does === "accept" ? "accepted" : "closed";
  const happens = happensTo(steps, did, {
    field: "does",
    words: "Managers must have had it on their table, and it must be open. Read the page again.",
  });
  if (!happens.ok) return happens;
  const words = readNeeded(sent.evidence, {
    field: "evidence",
    charactersMax: 4000,
    needed:
      did === "closed"
        ? "Write what shows that it is solved: what changed, since when, and how one can see it."
        : "Write why it stays as it is. Whoever raised it reads this.",
  });
  if ((sent.does !== "close" && sent.does !== "accept") || !words.ok)
    return wrong(
      ...(sent.does === "close" || sent.does === "accept"
        ? []
        : [{ field: "does", words: "Choose whether it is solved or stays as it is." }]),
      ...problemsOf(words),
    );
  return found({ did, words: words.value });
}
