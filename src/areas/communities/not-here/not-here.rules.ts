import { readText } from "../../../nouns/name.ts";
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";

export interface ChoiceSent {
  readonly wants: string;
  readonly toldBy: string;
  readonly words: string;
}

export interface ChoiceAsked {
  readonly wants: "not-here" | "here";
  readonly toldBy: string;
  readonly words: string;
}

/** What was sent: which way the community chose, and who said so in its name. `isHere` is how it stands now. */
export function choiceOf(sent: ChoiceSent, isHere: boolean): Result<ChoiceAsked> {
  const wants = isHere ? "not-here" : "here";
  const toldBy = readText(sent.toldBy, { field: "toldBy", charactersMax: 200 });
  const words = readText(sent.words, { field: "words", charactersMax: 4000 });
  const problems: readonly Problem[] = [
    ...(sent.wants === wants ? [] : [{ field: "wants", words: alreadySo(isHere) }]),
    ...(toldBy.ok ? [] : toldBy.problems),
    ...(words.ok ? [] : words.problems),
    ...(toldBy.ok && toldBy.value === ""
      ? [{ field: "toldBy", words: "Write who said so for the community, such as “its elders”." }]
      : []),
  ];
  if (problems.length > 0 || !toldBy.ok || !words.ok) return wrong(...problems);
  return found({ wants, toldBy: toldBy.value.replaceAll("\n", " "), words: words.value });
}

const alreadySo = (isHere: boolean): string =>
  isHere
    ? "This community is here. Only that it does not want to be can be written down."
    : "This community chose not to be here. Only that it wants to be here after all can be written down.";
