import { dayText } from "../../design/index.ts";
import type { CommunityPart, HeldPart, HomePart, RetentionPart, Search } from "../../web/registered.ts";
import { monthsLater } from "../../nouns/months.ts";
import { HelpThatEnds } from "./community-part.page.tsx";
import { monthsAhead } from "./ending.rules.ts";
import {
  eraseDuties,
  eraseShown,
  eraseWritten,
  readDutiesHeld,
  readShownHeld,
  readWrittenHeld,
} from "./funding-held.store.ts";
import { dutiesOfPerson, shownToPerson, writtenByPerson } from "./funding-moves.store.ts";
import { mayKeepGrants, maySeeGrants } from "./funding.policy.ts";
import { listGrants } from "./grants.store.ts";
import { findHelpKnown } from "./help-known.store.ts";
import { communitiesAtRisk } from "./help.rules.ts";
import { listSources } from "./sources.store.ts";
import { removeUploadsBefore } from "./uploads.store.ts";
import { viewerOf } from "./viewer.rules.ts";
import { waitingForCommissioner, waitingForWorker } from "./waiting.rules.ts";

/** What the pages that join areas show of funding: home, search, a community's page, what is held on a person. */

const say = (plainDate: string): string => dayText(plainDate, "en");
const undecidedMax = 50;

export const fundingAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const today = at.toISOString().slice(0, 10);
    const viewer = viewerOf(actor);
    const until = monthsLater(today, monthsAhead);
    const undecided = mayKeepGrants(actor).allowed ? await listGrants(tx, { undecidedBy: until }, undecidedMax) : [];
    const known = undecided.length === 0 ? null : await findHelpKnown(tx, viewer, today);
    const communities = known === null ? [] : communitiesAtRisk({ ...known, today, months: monthsAhead });
    const forCommissioner = waitingForCommissioner(undecided, { communities, today, say });
    const own =
      viewer.isWorker && viewer.personId !== null
        ? {
            grants: await listGrants(tx, { gotByPerson: viewer.personId }, undecidedMax),
            sources: (await listSources(tx, viewer, { runningOn: today })).filter(({ isOwn }) => isOwn),
          }
        : { grants: [], sources: [] };
    return [...forCommissioner, ...waitingForWorker(own, { today, say })].slice(0, 20).map(({ to, since, ...one }) => ({
      ...one,
      since: new Date(`${since}T00:00:00Z`),
      href: `/${place.slug}/${to}`,
    }));
  },
};

const hitsMax = 5;

export const searchFunding: Search = async (tx, text, { actor, place }) => {
  const { member } = actor;
  if (member === null || !maySeeGrants(actor).allowed) return [];
  const whose = mayKeepGrants(actor).allowed ? {} : { gotByPerson: member.personId };
  return (await listGrants(tx, { ...whose, saying: text }, hitsMax)).map(({ id, title, recipient }) => ({
    kind: "grant or contract",
    title,
    words: `Paid to ${recipient}.`,
    href: `/${place.slug}/funding/grants/${id}`,
  }));
};

/** Where it stands on the page of a community: after what it brings and who helps. */
const order = 55;

export const endsOfCommunities: readonly CommunityPart[] = [
  {
    title: "Help whose money ends",
    order,
    draw: async (tx, communityId, { actor, place, at }) => {
      if (!mayKeepGrants(actor).allowed) return null;
      const today = at.toISOString().slice(0, 10);
      const known = await findHelpKnown(tx, viewerOf(actor), today);
      const serving = known.serving.filter((one) => one.communityId === communityId);
      const [atRisk] = communitiesAtRisk({ ...known, serving, today, months: monthsAhead });
      return atRisk === undefined ? null : HelpThatEnds({ atRisk, placeSlug: place.slug });
    },
  },
];

export const heldByFunding: readonly HeldPart[] = [
  {
    kind: "funding.written",
    words: "What you wrote about the money of your organisation",
    because: "So that it is known in what role it was written. Forgotten: it stays the organisation’s, your name goes.",
    read: readWrittenHeld,
    erase: eraseWritten,
    moves: writtenByPerson,
  },
  {
    kind: "funding.duties",
    words: "Grants you answer for, and what you decided or read",
    because: "So that everyone knows who decided what. Forgotten: the decision and the role stay, your name goes.",
    read: readDutiesHeld,
    erase: eraseDuties,
    moves: dutiesOfPerson,
  },
  {
    kind: "funding.shown",
    words: "The organisations that show you, by name, where some of their money comes from",
    because: "Because they chose you. Forgotten: they show it to you no more.",
    read: readShownHeld,
    erase: eraseShown,
    moves: shownToPerson,
  },
];

export const fundingRetention: RetentionPart = {
  kind: "funding-uploads",
  words: "Lists of grants that were read and never kept",
  monthsUsual: 1,
  monthsMin: 1,
  monthsMax: 3,
  forget: removeUploadsBefore,
};
