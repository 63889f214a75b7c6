import type { HomePart } from "../../web/registered.ts";
import { kindsOf, sentenceOf } from "./decision-table.ts";
import { waitsFor } from "./outcome.rules.ts";
import { listAnswers, listOpenProposals, listProposalsClosedSince } from "./proposals.store.ts";
import { decidedNews, proposalWaits } from "./proposals.words.ts";

/** What keepers find on their home: proposals that wait for their answer; and what was decided, for everyone. */
export const placesAtHome: HomePart = {
  today: async (tx, { actor: { member }, place, areas }) => {
    if (member === null || member.keepsFor === null) return [];
    const keeper = { personId: member.personId, side: member.keepsFor };
    const open = await listOpenProposals(tx, 20);
    const answers = await listAnswers(
      tx,
      open.map(({ id }) => id),
    );
    return open
      .filter(({ id }) =>
        waitsFor(
          keeper,
          answers.filter(({ proposalId }) => proposalId === id),
        ),
      )
      .map((proposal) => ({
        words: proposalWaits(sentenceOf(kindsOf(areas), proposal).title),
        because: "It needs a yes from a keeper of your side, or a no with its reason.",
        since: proposal.proposedAt,
        href: `/${place.slug}/proposals/${proposal.id}`,
        verb: "Answer the proposal",
      }));
  },
  news: async (tx, { place, areas }, since) =>
    (await listProposalsClosedSince(tx, since, 20)).flatMap((proposal) =>
      proposal.closedAt === null || proposal.outcome === null
        ? []
        : [
            {
              words: decidedNews(sentenceOf(kindsOf(areas), proposal).title, proposal.outcome),
              at: proposal.closedAt,
              href: `/${place.slug}/proposals/${proposal.id}`,
            },
          ],
    ),
};
