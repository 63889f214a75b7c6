import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Barrier } from "../barrier.ts";
import type { StepAnswer } from "../decision.ts";
import { happensTo } from "../state.rules.ts";

interface Sent {
  readonly does: string;
  readonly why: string;
}

/** A dispute opens it again, or it stands as it was closed; then both texts stand beside each other. @practice P22 */
export function judgeOf(sent: Sent, { steps }: Pick<Barrier, "steps">): StepAnswer {
  const did = sent.does === "open" ? "opened-again" : "stands";
  const happens = happensTo(steps, did, {
    field: "does",
    words: "Somebody answered this already. Read the page again.",
  });
  if (!happens.ok) return happens;
  const isChosen = sent.does === "open" || sent.does === "stands";
  const words = readNeeded(sent.why, {
    field: "why",
    charactersMax: 4000,
    needed: "Write why. It stands beside what they wrote.",
  });
  if (!isChosen || !words.ok)
    return wrong(
      ...(isChosen ? [] : [{ field: "does", words: "Choose whether it is opened again or stays closed." }]),
      ...problemsOf(words),
    );
  return found({ did, words: words.value });
}
