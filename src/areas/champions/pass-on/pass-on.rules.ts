import { readNeeded } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Answerer, Item } from "../champion.ts";

type Passed =
  | { readonly ok: true; readonly value: { readonly to: Answerer; readonly because: string } }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

interface Sent {
  readonly to: string;
  readonly because: string;
}

/** To somebody else who answers here, with a reason that is kept. The day that was promised does not move. @practice P30 */
export function passingOf(
  sent: Sent,
  { answeredOn, answerer }: Pick<Item, "answeredOn" | "answerer">,
  answerers: readonly Answerer[],
): Passed {
  if (answeredOn !== null)
    return {
      ok: false,
      clash: true,
      problems: [{ field: "to", words: "This was answered already. Read the page again." }],
    };
  const to = answerers.find(({ id, isHere }) => id === sent.to && isHere && id !== answerer?.id);
  const chosen =
    to === undefined ? wrong({ field: "to", words: "Choose who must answer, somebody else than now." }) : found(null);
  const because = readNeeded(sent.because, {
    field: "because",
    charactersMax: 500,
    needed: "Write why you pass it on. The champion reads this.",
  });
  if (to === undefined || !because.ok) return wrong(...problemsOf(chosen, because));
  return found({ to, because: because.value });
}
