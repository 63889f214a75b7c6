import { readNeeded } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Barrier } from "../barrier.ts";
import type { StepAnswer } from "../decision.ts";
import type { BarrierSays } from "../says.ts";
import { happensTo } from "../state.rules.ts";

interface Sent {
  readonly says: string;
  readonly said: string;
}

/** Whether it answers; a dispute, once, with what is missing; and an answer to managers who said no. @practice P22 */
export function sayOf(sent: Sent, { steps }: Pick<Barrier, "steps">, says: BarrierSays): StepAnswer {
  const did = sent.says === "answers" ? "answered" : sent.says === "disputes" ? "disputed" : "replied";
  if (sent.says !== "answers" && sent.says !== "disputes" && sent.says !== "replies")
    return wrong({ field: "says", words: says.chooseSays });
  const wasDisputed = did === "disputed" && steps.some((step) => step.did === "disputed");
  const happens = happensTo(steps, did, { field: "says", words: wasDisputed ? says.once : says.already });
  if (!happens.ok) return happens;
  if (did === "answered") return found({ did, words: "" });
  const words = readNeeded(sent.said, {
    field: "said",
    charactersMax: 4000,
    needed: did === "disputed" ? says.missingNeeded : says.replyNeeded,
  });
  return words.ok ? found({ did, words: words.value }) : words;
}
