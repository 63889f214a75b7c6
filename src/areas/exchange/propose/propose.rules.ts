import type { Problem } from "../../../nouns/result.ts";
import type { Entry } from "../entry.ts";
import { isOpen } from "../standing.rules.ts";

interface Asking {
  readonly entry: Entry;
  readonly other: Entry | undefined;
  /** Whoever asks speaks for the first of the two. */
  readonly speaks: boolean;
}

type Proposed =
  | {
      readonly ok: true;
      readonly value: { readonly needId: string; readonly offerId: string; readonly fromId: string };
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** A need and an offer, both open, not yet brought together; from the one that whoever asks speaks for. */
export function proposalOf({ entry, other, speaks }: Asking, today: string): Proposed {
  const problem = (words: string): Proposed => ({ ok: false, problems: [{ field: "with", words }], clash: true });
  if (other === undefined || other.kind === entry.kind) return problem("Bring a need together with an offer.");
  if (!isOpen(entry, today) || !isOpen(other, today)) return problem("One of the two is over. Nothing was kept.");
  if (entry.matches.some(({ needId, offerId }) => [needId, offerId].includes(other.id)))
    return problem("These two were brought together already.");
  const [needId, offerId] = entry.kind === "need" ? [entry.id, other.id] : [other.id, entry.id];
  const fromId = speaks ? entry.id : other.id;
  return { ok: true, value: { needId, offerId, fromId } };
}
