import type { CommunityPart, HeldPart, HomePart, Search } from "../../web/registered.ts";
import { hasRole } from "../../nouns/actor.ts";
import { listClauses } from "./framework.store.ts";
import { listIncidents } from "./incidents.store.ts";
import { NetworkLinks } from "./network-links.page.tsx";
import {
  eraseNetworkWritten,
  erasePractitioner,
  networkWrittenMoves,
  practitionerMoves,
  readNetworkWritten,
  readPractitionerHeld,
} from "./networks-held.store.ts";
import { mayReadNetworks } from "./networks.policy.ts";
import { findNetwork, listNetworks } from "./networks.store.ts";
import { networkWords } from "./networks.words.ts";
import { listOwnNetworkIds } from "./own.store.ts";
import { waitingIn } from "./waiting.area.ts";

const hitsMax = 10;
const linesMax = 20;

/** What is to be seen to in the networks that somebody is of or runs. @practice P39 @practice P41 */
export const networksAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const { member } = actor;
    if (member === null) return [];
    const today = at.toISOString().slice(0, 10);
    const answersForAll =
      hasRole(actor, "engagement-lead", "senior-manager", "commissioner") || member.keepsFor !== null;
    const waiting = [];
    for (const id of await listOwnNetworkIds(tx, { personId: member.personId, answersForAll })) {
      const network = await findNetwork(tx, id);
      if (network === undefined) continue;
      const parts = { clauses: await listClauses(tx, id), incidents: await listIncidents(tx, id) };
      waiting.push(
        ...waitingIn(network, parts, { actor, today }).map(({ to, by, isShared, ...line }) => ({
          ...line,
          since: null,
          href: `/${place.slug}/networks/${id}/${to}`,
          ...(by === null ? {} : { by }),
          ...(isShared ? { isShared: true as const } : {}),
        })),
      );
    }
    return waiting.slice(0, linesMax);
  },
};

export const searchNetworks: Search = async (tx, text, { actor, place, language }) => {
  if (!mayReadNetworks(actor, { arePublic: false }).allowed) return [];
  return (await listNetworks(tx, { holding: text })).slice(0, hitsMax).map(({ id, name, organisation }) => ({
    kind: "network",
    title: name,
    words: `${networkWords(language).runBy}: ${organisation.name}`,
    href: `/${place.slug}/networks/${id}`,
  }));
};

export const networksOfCommunities: readonly CommunityPart[] = [
  {
    title: "Networks of local leaders",
    order: 14,
    draw: async (tx, communityId, { place }) =>
      NetworkLinks({ networks: (await listNetworks(tx, { communityId })).slice(0, hitsMax), slug: place.slug }),
  },
];

export const heldByNetworks: readonly HeldPart[] = [
  {
    kind: "network.person",
    words: "Your time in a network of local leaders: what you did before, courses, checks and supervision",
    because:
      "So that a course builds on what you do, and people know that you are qualified and insured. Forgotten: your words, your name and what your papers say go; that somebody was on a course stays.",
    read: readPractitionerHeld,
    erase: erasePractitioner,
    moves: practitionerMoves,
  },
  {
    kind: "network.written",
    words: "What you wrote, signed, agreed to and led on in networks",
    because:
      "So that both sides know who wrote and agreed to what. Forgotten: what a network wrote stays, your name goes.",
    read: readNetworkWritten,
    erase: eraseNetworkWritten,
    moves: networkWrittenMoves,
  },
];
