import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Entry } from "../alliance.ts";
import { textOf } from "../said.rules.ts";

export type EntryStep =
  | { readonly does: "answer"; readonly words: string }
  | { readonly does: "correct"; readonly words: string }
  | { readonly does: "take-out" };

interface Asked {
  readonly entry: Entry;
  /** Whoever wrote it and whoever is named in it may change its words, also after the alliance ended. */
  readonly mayChange: boolean;
  readonly because: string;
}

/** What somebody does about something that was written: answer it, put it right, or take it out. @practice P05 */
export function stepOf(sent: { readonly does: string; readonly words: string }, asked: Asked): Result<EntryStep> {
  const { entry, mayChange, because } = asked;
  if (sent.does !== "answer" && sent.does !== "correct" && sent.does !== "take-out")
    return wrong({ field: "does", words: "Choose what you want to do." });
  if (sent.does !== "answer" && !mayChange) return wrong({ field: "does", words: because });
  if (entry.takenOutAt !== null) return wrong({ field: "does", words: "These words were taken out already." });
  if (sent.does === "take-out") return found({ does: "take-out" });
  const needed = sent.does === "answer" ? "Write your answer." : "Write what stands there instead.";
  const words = textOf(sent.words, { field: "words", charactersMax: 2000, needed });
  return words.ok ? found({ does: sent.does, words: words.value }) : words;
}
