import type { Json } from "../../../db/canonical-json.ts";
import type { Tx } from "../../../db/tables.ts";
import type { Proposing } from "../proposing.rules.ts";
import { saveAnswer, saveProposal, saveProposalClosed } from "../proposals.store.ts";

interface Applies {
  readonly apply: (tx: Tx, proposalId: string) => Promise<void>;
}

interface ToPropose {
  readonly kind: string;
  readonly content: Json;
  readonly proposing: Proposing<Applies>;
  readonly placeSlug: string;
  readonly at: Date;
}

/**
 * Keeps the proposal with the proposer's own yes; where only their side keeps the place it holds at once. What it
 * answers is what the web layer calls saved.
 */
export async function proposeAs(tx: Tx, { kind, content, proposing, placeSlug, at }: ToPropose) {
  const { because, keeper, proposed, standing } = proposing;
  const { personId, side } = keeper;
  const id = await saveProposal(tx, { kind, content, because, proposedBy: personId });
  await saveAnswer(tx, { proposalId: id, personId, side, says: "yes", because: "" });
  const isCarried = standing.outcome === "carried";
  if (isCarried) {
    await proposed.apply(tx, id);
    await saveProposalClosed(tx, { proposalId: id, outcome: "carried", oneSide: standing.oneSide, at });
  }
  const what = isCarried ? "proposal.carried" : "proposal.made";
  const detail = { kind, oneSide: isCarried && standing.oneSide, yes: [{ person: personId, side }] };
  return {
    id,
    path: `/${placeSlug}/proposals/${id}`,
    happened: { what, subject: { kind: "proposal", id }, detail },
  };
}
