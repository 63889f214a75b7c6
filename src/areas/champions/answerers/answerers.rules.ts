import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { ranks } from "../champion.ts";
import type { Answerer, Named } from "../champion.ts";
import { emailOf } from "../new/new-champion.rules.ts";

interface Sent {
  readonly does: string;
  readonly person: string;
  readonly rank: string;
  readonly email: string;
}

type Change =
  | { readonly does: "keep"; readonly personId: string; readonly rank: number; readonly email: string }
  | { readonly does: "take-out"; readonly personId: string };

interface Around {
  readonly people: readonly Named[];
  readonly answerers: readonly Answerer[];
}

/** Who answers, and when they are asked. What is put to somebody who is taken out goes to the next person. @practice P30 */
export function answererOf(sent: Sent, { people, answerers }: Around): Result<Change> {
  if (sent.does === "take-out")
    return answerers.some(({ id }) => id === sent.person)
      ? found({ does: "take-out", personId: sent.person })
      : wrong({ field: "person", words: "They answer no more. Read the page again." });
  const person: Result<string> = people.some(({ id }) => id === sent.person)
    ? found(sent.person)
    : wrong({ field: "person", words: "Choose a commissioner or senior manager of this place." });
  const rank = ranks.find((one) => one === sent.rank);
  const ranked = rank === undefined ? wrong({ field: "rank", words: "Choose when they are asked." }) : found(null);
  const email = emailOf(sent.email);
  if (!person.ok || rank === undefined || !email.ok) return wrong(...problemsOf(person, ranked, email));
  return found({ does: "keep", personId: person.value, rank: Number(rank), email: email.value });
}
