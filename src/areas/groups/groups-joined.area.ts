import type { CommunityPart, HeldPart, HomePart, RetentionPart, Search, Waiting } from "../../web/registered.ts";
import { gapSaid } from "./gap-said.page.ts";
import { gapsNow } from "./gaps.rules.ts";
import { kindNames } from "./group.ts";
import type { GroupListed } from "./group.ts";
import { listSeatRules } from "./group-here.store.ts";
import { GroupLinks } from "./group-links.page.tsx";
import { eraseGroupsHeld, eraseSeats, forgetWhoHeld, readGroupsHeld, readSeatsHeld } from "./groups-held.store.ts";
import { groupsOfPerson, seatsOfPerson } from "./groups-moves.store.ts";
import { mayRunGroup, mayStartGroup } from "./groups.policy.ts";
import { listAsksWaiting, listGroups, listLastAgreed } from "./groups.store.ts";
import type { SeatRule } from "./make-up.rules.ts";
import { isToRenew } from "./renewed.rules.ts";

const hitsMax = 10;

interface Running {
  readonly group: GroupListed;
  readonly href: string;
  readonly today: string;
  readonly agreedOn: string | undefined;
}

/** What waits for whoever looks after a group: a gap, a term that is over, the sentence of the year. @practice P08 */
function waitingIn({ group, href, today, agreedOn }: Running, rules: readonly SeatRule[]): readonly Waiting[] {
  const shared = group.chair === null ? ({ isShared: true } as const) : {};
  const gaps = gapsNow(group, rules).map((gap) => ({
    words: `${group.name}: ${gapSaid(gap, group.seats)}`,
    because: "This place asks that such a group has it. The seat check looks at what seats are openly for.",
    since: null,
    href: gap.emptySeats[0] === undefined ? `${href}/seats` : `${href}#seat-${gap.emptySeats[0]}`,
    verb: gap.emptySeats[0] === undefined ? "Add a seat" : "Invite somebody",
    ...shared,
  }));
  const over = group.seats
    .flatMap(({ id, sittings }) => sittings.map(({ termEndsOn }) => ({ id, termEndsOn })))
    .filter(({ termEndsOn }) => termEndsOn !== null && termEndsOn < today)
    .map(({ id }) => ({
      words: `${group.name}: the term of a seat is over`,
      because: "Thank whoever held it, and ask whether they go on or somebody else comes.",
      since: null,
      href: `${href}#seat-${id}`,
      verb: "Look at the seat",
      ...shared,
    }));
  const sentence = isToRenew(agreedOn, today)
    ? [
        {
          words: `${group.name}: agree how white colleagues share the work`,
          because: "The group agrees one sentence, and looks at it again each year.",
          since: null,
          href: `${href}/sentence`,
          verb: "Write it down",
          ...shared,
        },
      ]
    : [];
  return [...gaps, ...over, ...sentence];
}

export const groupsAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const { member } = actor;
    if (member === null) return [];
    const asks = await listAsksWaiting(tx, actor, member.personId);
    const asked = asks.map(({ id, groupId, group, person, askedAt }) => ({
      words:
        person === null
          ? `Your organisation is asked to name somebody for a group: ${group}`
          : `You are asked to take a seat: ${group}`,
      because: "Somebody would like you at the table. You can say yes, or no, and need not say why.",
      since: new Date(askedAt),
      href: `/${place.slug}/groups/${groupId}/answer?ask=${id}`,
      verb: "Read it and answer",
      ...(person === null ? ({ isShared: true } as const) : {}),
    }));
    const mine = await listGroups(tx, actor, { chairedBy: member.personId });
    const nobodys = mayRunGroup(actor, { chair: null, endedOn: null }).allowed
      ? await listGroups(tx, actor, { chairedBy: null })
      : [];
    const groups = [...mine, ...nobodys].slice(0, 20);
    if (groups.length === 0) return asked;
    const rules = await listSeatRules(tx);
    const agreed = await listLastAgreed(
      tx,
      groups.map(({ id }) => id),
    );
    const today = at.toISOString().slice(0, 10);
    const waiting = groups.flatMap((group) =>
      waitingIn({ group, href: `/${place.slug}/groups/${group.id}`, today, agreedOn: agreed.get(group.id) }, rules),
    );
    return [...asked, ...waiting].slice(0, 20);
  },
  told: async (tx, { actor, place }) => {
    if (actor.member === null) return [];
    const rules = await listSeatRules(tx);
    const without = (await listGroups(tx, actor)).filter((group) =>
      gapsNow(group, rules).some(({ wants }) => wants === "service-user"),
    );
    const [first] = without;
    if (first === undefined) return [];
    const words =
      without.length === 1
        ? `In one group no one who uses the service sits yet: ${first.name}.`
        : `In ${without.length} groups a seat for people who use the service is missing or empty.`;
    const href = without.length === 1 ? `/${place.slug}/groups/${first.id}` : `/${place.slug}/groups`;
    return [{ words, href }];
  },
};

export const searchGroups: Search = async (tx, text, { actor, place }) => {
  if (actor.member === null) return [];
  return (await listGroups(tx, actor, { holding: text })).slice(0, hitsMax).map(({ id, name, kind, community }) => ({
    kind: "group",
    title: name,
    words: `${kindNames[kind]}, ${community === null ? "for all communities" : `for ${community.name}`}`,
    href: `/${place.slug}/groups/${id}`,
  }));
};

export const groupsOfCommunities: readonly CommunityPart[] = [
  {
    title: "Groups",
    // After what both sides do together.
    order: 46,
    draw: async (tx, communityId, { actor, place }) => {
      if (actor.member === null) return null;
      const groups = (await listGroups(tx, actor, { community: communityId })).slice(0, hitsMax);
      const begin = mayStartGroup(actor).allowed ? `/${place.slug}/groups/new?community=${communityId}` : null;
      return GroupLinks({ groups, placeSlug: place.slug, begin });
    },
  },
];

export const heldByGroups: readonly HeldPart[] = [
  {
    kind: "group.seats",
    words: "The seats you hold, held or are asked to take",
    because:
      "So that it can be seen who is at the table, as far as you want it seen. Forgotten: that a seat was held stays, your name goes.",
    read: readSeatsHeld,
    erase: eraseSeats,
    moves: seatsOfPerson,
  },
  {
    kind: "group.groups",
    words: "The groups you began or chair, and what you wrote down for them",
    because: "So that somebody looks after each group. Forgotten: the group and its sentences stay, your name goes.",
    read: readGroupsHeld,
    erase: eraseGroupsHeld,
    moves: groupsOfPerson,
  },
];

export const groupsRetention: RetentionPart = {
  kind: "seats-left",
  words:
    "Who held a seat, after they left it. That the seat was held stays; where somebody sat because of their own life, who they were goes at once.",
  monthsUsual: 36,
  monthsMin: 1,
  monthsMax: 120,
  forget: forgetWhoHeld,
};
