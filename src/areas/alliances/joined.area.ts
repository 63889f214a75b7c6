import type { CommunityPart, HeldPart, HomePart, RetentionPart } from "../../web/registered.ts";
import { listAsking, listOwnAlliances, listWaitingForOrganisation } from "./alliance.store.ts";
import { answersOfPerson, namingPerson, partsOfPerson, wordsByPerson } from "./alliance-moves.store.ts";
import { forgetEnded } from "./alliance-writing.store.ts";
import { maySeeAlliances } from "./alliance.policy.ts";
import {
  eraseAnswers,
  eraseAuthor,
  eraseNamed,
  eraseParts,
  readAnswersHeld,
  readNamedHeld,
  readPartsHeld,
  readWordsHeld,
} from "./held.store.ts";
import { LinksOfCommunity } from "./links-of-community.page.tsx";
import { listLinks } from "./links.store.ts";
import { titleOf } from "./place-shown.ts";
import { waitingIn } from "./waiting.rules.ts";
import { findOwnAlliances, listNamedSince } from "./waiting.store.ts";

/** What the pages that join areas show of alliances: home, a community's page, what is held on a person. */

export const alliancesAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const { member } = actor;
    if (member === null) return [];
    const { personId } = member;
    const here = `/${place.slug}/alliances`;
    const asking = [...(await listAsking(tx, personId)), ...(await listWaitingForOrganisation(tx, actor))];
    const today = at.toISOString().slice(0, 10);
    const waits = waitingIn(await findOwnAlliances(tx, personId, today), { personId, today });
    return [
      ...asking.map((one) => ({
        words: `Will you be part of the alliance of ${titleOf(one)}?`,
        because: "Somebody of it asks you, or an organisation you work for has nobody in it yet.",
        since: new Date(one.startedAt),
        href: `${here}/${one.id}/join`,
        verb: "Say yes or no",
      })),
      ...waits.map(({ since, step, ...one }) => ({
        ...one,
        since: since === null ? null : new Date(since),
        href: `${here}/${step}`,
      })),
    ].slice(0, 20);
  },
  news: async (tx, { actor, place }, since) => {
    const { member } = actor;
    if (member === null) return [];
    const named = await listNamedSince(tx, member.personId, since);
    if (named.length === 0) return [];
    const titles = new Map((await listOwnAlliances(tx, member.personId)).map((one) => [one.id, titleOf(one)]));
    return named.map(({ allianceId, entryId, at }) => ({
      words: `You are named in the alliance of ${titles.get(allianceId) ?? "two sides"}. You can answer it, put it right or take it out.`,
      at,
      href: `/${place.slug}/alliances/${allianceId}/written/${entryId}`,
    }));
  },
};

/** After the organisations that serve it. */
const order = 25;

export const linksOfCommunities: readonly CommunityPart[] = [
  {
    title: "Religious and secular links",
    order,
    draw: async (tx, communityId, { place, actor }) => {
      if (!maySeeAlliances(actor).allowed) return null;
      const [links] = await listLinks(tx, communityId);
      return links === undefined ? null : LinksOfCommunity({ links, placeSlug: place.slug });
    },
  },
];

export const heldByAlliances: readonly HeldPart[] = [
  {
    kind: "alliance.parts",
    words: "The alliances you are part of, and for what you agreed to be named",
    because: "Because you said yes to it. Forgotten: it is deleted.",
    read: readPartsHeld,
    erase: eraseParts,
    moves: partsOfPerson,
  },
  {
    kind: "alliance.words",
    words: "What you wrote, promised and said for your side of an alliance",
    because: "So that both sides know what was agreed. Forgotten: the words of your side stay, your name goes.",
    read: readWordsHeld,
    erase: eraseAuthor,
    moves: wordsByPerson,
  },
  {
    kind: "alliance.named",
    words: "What others wrote in an alliance that speaks of you",
    because: "You can answer it, put it right or take it out. Forgotten: the words are deleted.",
    read: readNamedHeld,
    erase: eraseNamed,
    moves: namingPerson,
  },
  {
    kind: "alliance.answers",
    words: "Your answers to six questions about trust, while they are open",
    because: "Nobody sees them but you; when the questions close they are deleted. Forgotten: deleted at once.",
    read: readAnswersHeld,
    erase: eraseAnswers,
    moves: answersOfPerson,
  },
];

export const allianceRetention: RetentionPart = {
  kind: "ended-alliances",
  words: "What both sides wrote in an alliance, and who was part of it, after it ended",
  monthsUsual: 36,
  monthsMin: 6,
  monthsMax: 120,
  forget: forgetEnded,
};
