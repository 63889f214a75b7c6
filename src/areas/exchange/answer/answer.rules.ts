import { readNeeded } from "../../../nouns/name.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Entry } from "../entry.ts";

interface Said {
  readonly match: string;
  readonly says: "accepted" | "declined";
  readonly because: string;
}

type Answered =
  | { readonly ok: true; readonly value: { readonly says: Said["says"]; readonly because: string } }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** An answer of the side that was asked: nobody says yes to their own proposal. @practice P36 */
export function answerOf(entry: Entry, { match, says, because }: Said, personId: string): Answered {
  const problem = (words: string): Answered => ({ ok: false, problems: [{ field: "match", words }], clash: true });
  const proposed = entry.matches.find(({ id }) => id === match);
  if (proposed === undefined) return problem("This is not brought together with that. Nothing was kept.");
  if (proposed.says !== null) return problem("It has been answered already.");
  if (proposed.proposedFrom === entry.id || proposed.proposedById === personId)
    return problem("The other side answers: it was proposed from here.");
  if (says === "accepted")
    return entry.withdrawal === null
      ? { ok: true, value: { says, because: "" } }
      : problem("It was taken back. Say no, with the reason, or write it anew.");
  const why = readNeeded(because, {
    field: "because",
    charactersMax: 1000,
    needed: "Write why not. A no needs a reason.",
  });
  return why.ok ? { ok: true, value: { says, because: why.value } } : why;
}
