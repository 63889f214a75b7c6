import type { Tx } from "../../../db/tables.ts";
import type { Answering } from "../answering.rules.ts";
import type { Proposal } from "../proposals.store.ts";
import { saveAnswer, saveProposalClosed } from "../proposals.store.ts";

interface ToAnswer {
  readonly answering: Answering;
  readonly kept: Pick<Proposal, "id" | "kind">;
  /** What makes it hold; left out where this program cannot read it, and then it can only be refused. */
  readonly proposed: { readonly apply: (tx: Tx, proposalId: string) => Promise<void> } | undefined;
  readonly placeSlug: string;
  readonly at: Date;
}

/**
 * Keeps one keeper's answer. With the last yes it holds from this moment, in the same transaction; the happening says
 * which persons of which sides said yes.
 */
export async function answerAs(tx: Tx, { answering, kept, proposed, placeSlug, at }: ToAnswer) {
  const { says, because, keeper, standing } = answering;
  const { id, kind } = kept;
  await saveAnswer(tx, { proposalId: id, personId: keeper.personId, side: keeper.side, says, because });
  const { outcome, oneSide } = standing;
  if (outcome === "carried") await proposed?.apply(tx, id);
  if (outcome !== null) await saveProposalClosed(tx, { proposalId: id, outcome, oneSide, at });
  const saidYes = standing.counted.filter((said) => said.says === "yes");
  return {
    id,
    path: `/${placeSlug}/proposals/${id}`,
    happened: {
      what: outcome === null ? "proposal.answered" : `proposal.${outcome}`,
      subject: { kind: "proposal", id },
      detail: {
        kind,
        says,
        side: keeper.side,
        oneSide: outcome === "carried" && oneSide,
        yes: saidYes.map(({ personId, side }) => ({ person: personId, side })),
      },
    },
  };
}
