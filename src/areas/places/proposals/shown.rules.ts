import type { Moment } from "../../../nouns/moment.ts";
import type { Side } from "../../../nouns/role.ts";
import { withNames } from "../shown.rules.ts";
import type { ProposalShown } from "./proposed.schema.ts";

interface Kept {
  readonly id: string;
  readonly kind: string;
  readonly because: string;
  readonly proposedBy: string;
  readonly proposedAt: Moment;
  readonly outcome: "carried" | "refused" | "withdrawn" | null;
  readonly closedAt: Moment | null;
  readonly oneSide: boolean;
}

interface Said {
  readonly personId: string;
  readonly side: Side;
}

interface Beside {
  readonly sentence: { readonly title: string; readonly words: string; readonly seenAt: string | null };
  readonly names: ReadonlyMap<string, string>;
  readonly answers: readonly Said[];
}

/** A proposal with the names of people in it, as it is shown. */
export const shownProposal = (kept: Kept, { sentence, names, answers }: Beside): ProposalShown => ({
  id: kept.id,
  kind: kept.kind,
  title: sentence.title,
  words: withNames(sentence.words, names),
  because: kept.because,
  proposedBy: names.get(kept.proposedBy) ?? "somebody who has left",
  side: answers.find(({ personId }) => personId === kept.proposedBy)?.side ?? null,
  proposedAt: kept.proposedAt.toISOString(),
  state: kept.outcome ?? "open",
  closedAt: kept.closedAt?.toISOString() ?? null,
  oneSide: kept.oneSide,
  seenAt: kept.outcome === "carried" ? sentence.seenAt : null,
});
