import type { Area } from "../../web/area.ts";
import type { CommunityPart, HeldPart, HomePart, Search } from "../../web/registered.ts";
import { answerRoute } from "./answer/answer.route.tsx";
import { changeEntryFormRoute, changeEntryRoute } from "./change/change.route.tsx";
import { EntriesOfCommunity } from "./community-part.page.tsx";
import { declineFormRoute, declineRoute } from "./decline/decline.route.tsx";
import { listOwnIds } from "./entry-here.store.ts";
import { listEntries } from "./entry.store.ts";
import { entryRoute } from "./item/item.route.tsx";
import { eraseEntries, eraseMatches, readEntriesHeld, readMatchesHeld } from "./exchange-held.store.ts";
import { examples, maySeeExchange } from "./exchange.policy.ts";
import { entriesOfOrganisation, entriesOfPerson, matchesOfPerson } from "./exchange-moves.store.ts";
import { exchangeInMenu } from "./exchange.words.ts";
import { ledgerRoute } from "./list/ledger.route.tsx";
import { measuresRoute } from "./measures/measures.route.tsx";
import { newEntryFormRoute, newEntryRoute } from "./new/new.route.tsx";
import { proposeRoute } from "./propose/propose.route.ts";
import { thankRoute } from "./thank/thank.route.tsx";
import { waitingOf } from "./waiting.rules.ts";
import { withdrawEntryFormRoute, withdrawEntryRoute } from "./withdraw/withdraw.route.tsx";

const atHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (actor.member === null) return [];
    const { personId } = actor.member;
    const ownIds = await listOwnIds(tx, actor);
    const entries = await listEntries(tx, { concerns: { personId, organisationIds: ownIds }, max: 200 });
    const today = at.toISOString().slice(0, 10);
    return entries
      .flatMap((entry) => waitingOf(entry, { ownIds, personId, today }))
      .slice(0, 20)
      .map(({ id, since, ...said }) => ({
        ...said,
        since: new Date(since),
        href: `/${place.slug}/exchange/${id}`,
      }));
  },
};

const search: Search = async (tx, text, { actor, place }) =>
  maySeeExchange(actor).allowed
    ? (await listEntries(tx, { text, max: 5 })).map(({ id, kind, title, ofName }) => ({
        kind,
        title,
        words: ofName,
        href: `/${place.slug}/exchange/${id}`,
      }))
    : [];

/** Where it stands on the page of a community: after its organisations. */
const order = 25;
const shownMax = 5;

const ofCommunities: readonly CommunityPart[] = [
  {
    title: "Needs and offers",
    order,
    draw: async (tx, communityId, { actor, place, at }) => {
      if (!maySeeExchange(actor).allowed) return null;
      const openOn = at.toISOString().slice(0, 10);
      const entries = await listEntries(tx, { communityId, openOn, max: shownMax });
      return entries.length === 0 ? null : EntriesOfCommunity({ entries, communityId, placeSlug: place.slug });
    },
  },
];

const held: readonly HeldPart[] = [
  {
    kind: "exchange.entries",
    words: "What you wrote as a need or an offer",
    because: "So that whoever could help knows whom to answer. Forgotten: what you wrote for yourself loses its words.",
    read: readEntriesHeld,
    erase: eraseEntries,
    moves: entriesOfPerson,
  },
  {
    kind: "exchange.matches",
    words: "Needs and offers you brought together, answered or said thank you for",
    because: "So that both sides know who spoke. Forgotten: the answer stays, your name goes.",
    read: readMatchesHeld,
    erase: eraseMatches,
    moves: matchesOfPerson,
  },
];

export const exchange: Area = {
  name: "exchange",
  title: "Needs and offers",
  routes: [
    ledgerRoute,
    newEntryFormRoute,
    newEntryRoute,
    measuresRoute,
    entryRoute,
    changeEntryFormRoute,
    changeEntryRoute,
    withdrawEntryFormRoute,
    withdrawEntryRoute,
    declineFormRoute,
    declineRoute,
    proposeRoute,
    answerRoute,
    thankRoute,
  ],
  menu: [],
  menuInPlace: [{ path: "exchange", step: "prepare", order: 48, words: exchangeInMenu, may: maySeeExchange }],
  permissions: examples,
  home: atHome,
  search,
  communityParts: ofCommunities,
  held,
  organisationMoves: entriesOfOrganisation,
};
