import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Barrier } from "../barrier.ts";
import type { StepAnswer } from "../decision.ts";
import type { BarrierSays } from "../says.ts";
import { happensTo } from "../state.rules.ts";

interface Sent {
  readonly released: string;
  readonly namesNobody: string;
}

/** What everybody may read: the choice of whoever raised it, in words that name nobody. */
export function releaseOf(sent: Sent, { steps }: Pick<Barrier, "steps">, says: BarrierSays): StepAnswer {
  const happens = happensTo(steps, "released", { field: "released", words: says.already });
  if (!happens.ok) return happens;
  const words = readNeeded(sent.released, { field: "released", charactersMax: 1000, needed: says.releaseNeeded });
  const ticked = sent.namesNobody === "yes" ? found(null) : wrong({ field: "namesNobody", words: says.tickNeeded });
  return words.ok && ticked.ok ? found({ did: "released", words: words.value }) : wrong(...problemsOf(words, ticked));
}
