import type { CommunityPart, HeldPart, HomePart, RetentionPart, Search } from "../../web/registered.ts";
import {
  eraseContacts,
  eraseVersions,
  eraseWorker,
  readContactsHeld,
  readVersionsHeld,
  readWorkerHeld,
} from "./directory-held.store.ts";
import { contactsOfPerson, workOfPerson, writtenByPerson } from "./directory-moves.store.ts";
import { listContactsAbout, listFound, listFoundFor, listNeedingLook } from "./directory.store.ts";
import { OrganisationsOfCommunity } from "./community-part.page.tsx";
import { arePagesPublic } from "./found.store.ts";
import { mayConfirmWorker, mayReviewSuggestions } from "./organisation.policy.ts";
import { maySeeServices } from "./service.policy.ts";
import { listWaiting, removeReviewed } from "./suggestions.store.ts";
import { foundBecause, notSaid, wantedWords } from "./wanted.rules.ts";
import { eraseAsked, listToConfirm, readAskedHeld, removeAskedBefore } from "./workers.store.ts";

/** What the pages that join areas show of the directory: search, home, what is held on a person. */

const hitsMax = 5;

/** A question from any page is answered with names and numbers first. @practice P18 */
export const searchDirectory: Search = async (tx, text, { place, actor }) => {
  if (!maySeeServices(actor, { arePublic: await arePagesPublic(tx, place.id) }).allowed) return [];
  const words = wantedWords(text);
  if (words.length === 0) return [];
  const contacts = await listContactsAbout(tx, words, { isOfPlace: actor.member !== null, max: hitsMax });
  return [
    ...contacts.map((one) => ({
      kind: "whom to talk to",
      title: `${one.name}, ${one.organisationName}`,
      words: [`${one.forWhat}. ${one.how}`, foundBecause(one), notSaid(one, words)]
        .filter((said) => said !== "")
        .join(". "),
      href: `/${place.slug}/organisations/${one.organisationId}`,
    })),
    ...(await listFoundFor(tx, words, hitsMax)).map(({ id, name, summary }) => ({
      kind: "organisation",
      title: name,
      words: summary.slice(0, 160),
      href: `/${place.slug}/organisations/${id}`,
    })),
  ];
};

/** Where it stands on the page of a community: after what the community brings. */
const order = 20;

export const organisationsOfCommunities: readonly CommunityPart[] = [
  {
    title: "Organisations",
    order,
    draw: async (tx, communityId, { place, actor }) => {
      if (!maySeeServices(actor, { arePublic: await arePagesPublic(tx, place.id) }).allowed) return null;
      const shown = await listFound(tx, { words: [], community: communityId }, 1);
      return shown.count === 0 ? null : OrganisationsOfCommunity({ ...shown, communityId, placeSlug: place.slug });
    },
  },
];

export const directoryAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const { member } = actor;
    if (member === null) return [];
    const mine = (await listNeedingLook(tx, { personId: member.personId, at })).map(
      ({ id, name, verifiedAt, startedAt }) => ({
        words: `Is the page of ${name} still right?`,
        because: "People ring and come because of what it says. Nobody has said for half a year that it is right.",
        since: new Date(verifiedAt ?? startedAt),
        href: `/${place.slug}/organisations/${id}`,
        verb: "Look at the page",
      }),
    );
    const answersForNobody = mayConfirmWorker(actor, { workerIds: [] }).allowed;
    const toConfirm = (await listToConfirm(tx, { personId: member.personId, answersForNobody })).map(
      ({ id, name, since }) => ({
        words: `Somebody is said to work for ${name}. Is it so?`,
        because: "Whoever works for it signs for it. Only a yes from its own side lets them.",
        since,
        href: `/${place.slug}/organisations/${id}/workers`,
        verb: "Say yes or no",
      }),
    );
    const own = [...mine, ...toConfirm];
    if (!mayReviewSuggestions(actor).allowed) return own;
    const [oldest] = await listWaiting(tx, 1);
    if (oldest === undefined) return own;
    return [
      ...own,
      {
        words: "Somebody told us what is missing or wrong in the directory.",
        because: "It shows only after one of you has read it.",
        since: new Date(oldest.madeAt),
        isShared: true as const,
        href: `/${place.slug}/organisations/suggestions`,
        verb: "Read what people suggested",
      },
    ];
  },
};

export const heldByDirectory: readonly HeldPart[] = [
  {
    kind: "organisation.contacts",
    words: "Where you are named as somebody to talk to",
    because: "Because you agreed to it. Forgotten: you are taken out.",
    ownPage: "organisations",
    read: readContactsHeld,
    erase: eraseContacts,
    moves: contactsOfPerson,
  },
  {
    kind: "organisation.workers",
    words: "The organisations you work for",
    because: "So that you can change their pages. Forgotten: it is deleted.",
    ownPage: "organisations",
    read: readWorkerHeld,
    erase: eraseWorker,
    moves: workOfPerson,
  },
  {
    kind: "organisation.workers-asked",
    words: "Who is said to work for an organisation, by you or of you, and waits for its yes",
    because: "So that nobody speaks for an organisation that does not know them. Forgotten: it is deleted.",
    read: readAskedHeld,
    erase: eraseAsked,
  },
  {
    kind: "organisation.versions",
    words: "The pages of organisations you wrote or checked",
    because: "So that a reader knows in what role it was written. Forgotten: the words stay, your name goes.",
    read: readVersionsHeld,
    erase: eraseVersions,
    moves: writtenByPerson,
  },
];

export const directoryRetention: RetentionPart = {
  kind: "directory-suggestions",
  words: "What people suggested for the directory, after somebody reviewed it",
  monthsUsual: 6,
  monthsMin: 1,
  monthsMax: 24,
  forget: removeReviewed,
};

export const workersAskedRetention: RetentionPart = {
  kind: "workers-asked",
  words: "Who was said to work for an organisation that never answered, after it was said",
  monthsUsual: 12,
  monthsMin: 1,
  monthsMax: 24,
  forget: removeAskedBefore,
};
