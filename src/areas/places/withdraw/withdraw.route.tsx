import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import type { Decision } from "../../../web/route.ts";
import { listKeepersDeciding } from "../keepers.store.ts";
import { mayWithdrawProposal } from "../keepers.policy.ts";
import { findProposal, saveProposalClosed } from "../proposals.store.ts";

const alreadyDecided: Decision<never> = {
  ok: false,
  problems: [
    { field: "", words: "This is already decided, so it cannot be taken back. Propose the opposite instead." },
  ],
  clash: true,
};

export const withdrawRoute = changeInPlace({
  path: "/{place}/proposals/{proposal}/withdraw",
  summary: "Take back one’s own proposal while it is open",
  reads: { params: z.object({ proposal: z.uuid() }) },
  permit: mayWithdrawProposal,
  find: async (tx, { params, place }) => {
    await listKeepersDeciding(tx, place.id);
    return findProposal(tx, params.proposal);
  },
  decide: ({ id, kind, outcome }) => (outcome === null ? found({ id, kind }) : alreadyDecided),
  save: async (tx, { id, kind }, { place, at }) => {
    await saveProposalClosed(tx, { proposalId: id, outcome: "withdrawn", oneSide: false, at });
    const subject = { kind: "proposal", id };
    return {
      id,
      path: `/${place.slug}/proposals/${id}`,
      happened: { what: "proposal.withdrawn", subject, detail: { kind } },
    };
  },
});
