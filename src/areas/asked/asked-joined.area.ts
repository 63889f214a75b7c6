import { keeperDecision } from "../../web/registered.ts";
import type { CommunityPart, HeldPart, KeeperDecision, ServicePart } from "../../web/registered.ts";
import { askedOfPerson, eraseAsked, readAskedHeld } from "./asked-held.store.ts";
import { isForEveryone, listCommunitiesHere, listServicesHere, saveForEveryone } from "./asked-here.store.ts";
import { maySeeNotAsked, maySeeWhomAsked } from "./asked.policy.ts";
import { aYearBefore, askedAndNot, everyoneChosen } from "./asked.rules.ts";
import { listAsked } from "./asked.store.ts";
import { WhoAskedThem } from "./community-part.page.tsx";
import { withKnown } from "./known.rules.ts";
import { findKnown } from "./known.store.ts";
import { WhomAsked } from "./service-part.page.tsx";

export const askedOfServices: readonly ServicePart[] = [
  {
    title: "Whom we asked",
    order: 40,
    draw: async (tx, serviceId, { actor, place, at }) => {
      if (!maySeeWhomAsked(actor, { isForEveryone: await isForEveryone(tx) }).allowed) return null;
      const from = aYearBefore(at.toISOString().slice(0, 10));
      const communities = await listCommunitiesHere(tx);
      if (communities.length === 0) return null;
      const asked = await listAsked(tx, { serviceId, from });
      return WhomAsked({ ...askedAndNot(communities, asked), href: `/${place.slug}/asked/${serviceId}` });
    },
  },
];

/** On the page of a community: who asked it in twelve months, and whether its people spoke by themselves. @practice P01 @practice P24 */
export const askedOfCommunities: readonly CommunityPart[] = [
  {
    title: "Who asked them, and what they said",
    order: 49,
    draw: async (tx, communityId, { actor, place, at }) => {
      if (!maySeeNotAsked(actor).allowed) return null;
      const today = at.toISOString().slice(0, 10);
      const from = aYearBefore(today);
      const here = (await listCommunitiesHere(tx)).filter(({ id }) => id === communityId);
      const ever = await listAsked(tx);
      const [one] = withKnown(here, ever, await findKnown(tx, actor, { from, today }));
      const askedBy = new Set(
        ever.flatMap(({ community, onDay, service }) =>
          community.id === communityId && onDay >= from ? [service.id] : [],
        ),
      );
      const services = await listServicesHere(tx);
      return one === undefined
        ? null
        : WhoAskedThem({
            ...one,
            from,
            askedBy: services.filter(({ id }) => askedBy.has(id)),
            notAskedBy: services.filter(({ id }) => !askedBy.has(id)),
            slug: place.slug,
          });
    },
  },
];

const choices = {
  everyone: "Everyone, without how many answered",
  members: "The people of this place",
} as const;

/** Whether everyone may read whom services asked: for the keepers of both sides together. @practice P24 */
export const askedDecisions: readonly KeeperDecision[] = [
  keeperDecision({
    kind: "whom-we-asked",
    title: "Who reads whom services asked",
    byDefault: "The people of this place read whom services asked.",
    asks: {
      kind: "radios",
      label: "Who reads whom services asked?",
      choices: Object.entries(choices).map(([value, words]) => ({ value, words })),
    },
    reads: everyoneChosen,
    words: ({ value }) =>
      value === "everyone"
        ? "Everyone reads whom services asked, and what came of it, without how many answered."
        : "The people of this place read whom services asked.",
    apply: saveForEveryone,
  }),
];

export const heldByAsked: readonly HeldPart[] = [
  {
    kind: "asked.written",
    words: "What you wrote down about whom services asked",
    because: "So that whoever wrote it can put it right. Forgotten: what was asked stays, your name goes.",
    read: readAskedHeld,
    erase: eraseAsked,
    moves: askedOfPerson,
  },
];
