import { readNeeded } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import type { Barrier } from "../barrier.ts";
import type { StepAnswer } from "../decision.ts";
import { happensTo } from "../state.rules.ts";

/** Once after each end: what happened with what they raised. @practice P22 */
export function tellOf(sent: { readonly told: string }, { steps }: Pick<Barrier, "steps">): StepAnswer {
  const happens = happensTo(steps, "told", {
    field: "told",
    words: "They were told already, or there is nothing to tell yet. Read the page again.",
  });
  if (!happens.ok) return happens;
  const words = readNeeded(sent.told, {
    field: "told",
    charactersMax: 4000,
    needed: "Write what happened with what they raised, in plain words and in their language where you can.",
  });
  return words.ok ? found({ did: "told", words: words.value }) : words;
}
