import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import { hearings } from "../champion.ts";
import type { Item } from "../champion.ts";
import type { ChampionSays } from "../says.ts";

export type Reply =
  | { readonly does: "heard"; readonly heard: "answers" | "not" }
  /** Once, and to the next person. */
  | { readonly does: "open-again"; readonly because: string };

type Replied =
  | { readonly ok: true; readonly value: Reply }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

interface Sent {
  readonly heard: string;
  readonly missing: string;
}

/** The champion says whether that answers it. What does not is opened once more; said a second time it stays disputed. @practice P30 */
export function replyOf(
  { heard: said, missing }: Sent,
  item: Pick<Item, "answeredOn" | "heard" | "reopenedOn">,
  says: ChampionSays,
): Replied {
  if (item.answeredOn === null)
    return { ok: false, clash: true, problems: [{ field: "heard", words: says.notAnswered }] };
  if (item.heard !== null) return { ok: false, clash: true, problems: [{ field: "heard", words: says.already }] };
  const heard = hearings.find((one) => one === said);
  if (heard === undefined) return wrong({ field: "heard", words: says.chooseHearing });
  if (heard === "answers" || item.reopenedOn !== null) return found({ does: "heard", heard });
  const because = readText(missing, { field: "missing", charactersMax: 2000 });
  if (!because.ok) return wrong({ field: "missing", words: says.tooLong });
  return because.value === ""
    ? wrong({ field: "missing", words: says.missingNeeded })
    : found({ does: "open-again", because: because.value });
}
