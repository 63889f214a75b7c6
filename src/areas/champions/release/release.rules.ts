import { readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import type { ChampionSays } from "../says.ts";

interface Sent {
  readonly words: string;
  readonly namesNobody: string;
}

/** What everybody may read: the champion’s own choice, in words that name nobody, once there is an answer. */
export function releaseOf(sent: Sent, isAnswered: boolean, says: ChampionSays): Result<string> {
  if (!isAnswered) return wrong({ field: "words", words: says.notAnswered });
  const read = readText(sent.words, { field: "words", charactersMax: 1000 });
  const words = read.ok && read.value !== "" ? read : wrong({ field: "words", words: says.releaseNeeded });
  const ticked = sent.namesNobody === "yes" ? found(null) : wrong({ field: "namesNobody", words: says.tickNeeded });
  if (!words.ok || !ticked.ok) return wrong(...problemsOf(words, ticked));
  return words;
}
