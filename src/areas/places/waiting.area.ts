import type { Tx } from "../../db/tables.ts";
import type { PlaceHere } from "../../nouns/actor.ts";
import { sides, type Side } from "../../nouns/role.ts";
import type { HomePart } from "../../web/registered.ts";
import { kindsOf, sentenceOf } from "./decision-table.ts";
import { findSideLeft } from "./keepers.store.ts";
import { waitsFor } from "./outcome.rules.ts";
import { listAnswers, listOpenProposals, listProposalsClosedSince } from "./proposals.store.ts";
import { decidedNews, proposalWaits, sideLeftWords } from "./proposals.words.ts";

/** Where both sides keep the place, nobody has left that is missed. */
const findLeft = async (tx: Tx, { id, sidesKept }: PlaceHere): ReturnType<typeof findSideLeft> =>
  sides.every((side) => sidesKept.includes(side)) ? undefined : findSideLeft(tx, id);

/** What keepers find on their home: proposals that wait for their answer; and what was decided, for everyone. */
export const placesAtHome: HomePart = {
  today: async (tx, { actor: { member }, place, areas }) => {
    if (member === null || member.keepsFor === null) return [];
    const left = await findLeft(tx, place);
    const keeper = { personId: member.personId, side: member.keepsFor };
    const open = await listOpenProposals(tx, 20);
    const answers = await listAnswers(
      tx,
      open.map(({ id }) => id),
    );
    const seats = left === undefined ? [] : [seatEmpty(left, place.slug)];
    const proposals = open
      .filter(({ id }) =>
        waitsFor(
          keeper,
          answers.filter(({ proposalId }) => proposalId === id),
        ),
      )
      .map((proposal) => ({
        words: proposalWaits(sentenceOf(kindsOf(areas), proposal).title),
        because: "It needs a yes from a keeper of your side, or a no with its reason.",
        // Not shared, though another keeper of the side may answer: the place stands still until one does.
        since: proposal.proposedAt,
        href: `/${place.slug}/proposals/${proposal.id}`,
        verb: "Answer the proposal",
      }));
    return [...seats, ...proposals];
  },
  news: async (tx, { place, areas }, since) => {
    const left = await findLeft(tx, place);
    const seats =
      left === undefined || left.since <= since
        ? []
        : [{ words: sideLeftWords(left.side), at: left.since, href: `/${place.slug}/keepers` }];
    const decided = (await listProposalsClosedSince(tx, since, 20)).flatMap((proposal) =>
      proposal.closedAt === null || proposal.outcome === null
        ? []
        : [
            {
              words: decidedNews(sentenceOf(kindsOf(areas), proposal).title, proposal.outcome),
              at: proposal.closedAt,
              href: `/${place.slug}/proposals/${proposal.id}`,
            },
          ],
    );
    return [...seats, ...decided];
  },
};

const seatEmpty = ({ side, since }: { readonly side: Side; readonly since: Date }, slug: string) => ({
  words: sideLeftWords(side),
  because: "Ask their networks whom they name, then invite that person as a keeper.",
  since,
  isShared: true as const,
  href: `/${slug}/keepers`,
  verb: "See who keeps the place",
});
