import { z } from "zod";
import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { crowds, themes } from "../champion.ts";
import type { Answerer, Crowd, Named, State, Theme } from "../champion.ts";
import type { ChampionSays } from "../says.ts";

const text = z.string().max(20_000).default("");

export const heardFields = {
  words: text.describe("What was heard, without anybody’s name."),
  theme: text.describe(themes.join(", ")),
  heardFrom: text.describe(crowds.join(", ")),
  community: text.describe("The community it is from, by identifier; empty: none in particular."),
  answerer: text.describe("Who must answer, by identifier; may be left out where there is one."),
};
type Sent = { readonly [Name in keyof typeof heardFields]: string };

interface HeardWritten {
  readonly words: string;
  readonly theme: Theme;
  readonly heardFrom: Crowd;
  readonly communityId: string | null;
  readonly answererId: string;
}

interface Around {
  readonly state: State;
  /** Those who are asked first, and are here. */
  readonly answerers: readonly Pick<Answerer, "id">[];
  readonly communities: readonly Pick<Named, "id">[];
  readonly says: ChampionSays;
}

const chosen = <Value extends string>(
  values: readonly Value[],
  sent: string,
  problem: { readonly field: string; readonly words: string },
): Result<Value> => {
  const one = values.find((value) => value === sent);
  return one === undefined ? wrong(problem) : found(one);
};

/** Blanks that nobody sees are no words. */
const somethingToRead = /[\p{L}\p{N}]/u;

/** What a champion heard, with the one person who must answer. @practice P30 */
export function heardOf(sent: Sent, { state, answerers, communities, says }: Around): Result<HeardWritten> {
  if (state !== "active") return wrong({ field: "words", words: says.notActive });
  const read = readNeeded(sent.words, { field: "words", charactersMax: 2000, needed: says.wordsNeeded });
  const words: Result<string> = !somethingToRead.test(sent.words)
    ? wrong({ field: "words", words: says.wordsNeeded })
    : read.ok
      ? read
      : wrong({ field: "words", words: says.tooLong });
  const theme = chosen(themes, sent.theme, { field: "theme", words: says.chooseTheme });
  const heardFrom = chosen(crowds, sent.heardFrom, { field: "heardFrom", words: says.chooseCrowd });
  const [only, another] = answerers;
  const ids = answerers.map(({ id }) => id);
  const answerer: Result<string> =
    only === undefined
      ? wrong({ field: "answerer", words: says.nobodyAnswers })
      : sent.answerer === "" && another === undefined
        ? found(only.id)
        : chosen(ids, sent.answerer, { field: "answerer", words: says.chooseAnswerer });
  if (!words.ok || !theme.ok || !heardFrom.ok || !answerer.ok)
    return wrong(...problemsOf(words, theme, heardFrom, answerer));
  return found({
    words: words.value,
    theme: theme.value,
    heardFrom: heardFrom.value,
    communityId: communities.find(({ id }) => id === sent.community)?.id ?? null,
    answererId: answerer.value,
  });
}
