import { dateText } from "../../design/index.ts";
import type { Actor } from "../../nouns/actor.ts";
import type { CommunityPart, HeldPart, HomePart, Search, ServicePart, Waiting } from "../../web/registered.ts";
import { BarrierLinks } from "./barrier-links.page.tsx";
import type { Barrier } from "./barrier.ts";
import { eraseBarriers, readBarriersHeld } from "./barriers-held.store.ts";
import { barriersOfPerson } from "./barriers-moves.store.ts";
import { maySeeRisks } from "./barriers.policy.ts";
import { listBarriersGoingOn, listRaisedBy, listReleasedBarriers } from "./barriers.store.ts";
import { barrierWords } from "./barriers.words.ts";
import { filled } from "./says.ts";
import { listRisksWaitingFor } from "./risks.store.ts";
import { waitingFor } from "./waiting.rules.ts";

/** What of barriers and risks waits for this person; what was told them, in their own language. @practice P22 */
export const barriersAtHome: HomePart = {
  today: async (tx, { actor, place, at, language }) => {
    if (actor.member === null) return [];
    const { personId } = actor.member;
    const words = barrierWords(language);
    const today = at.toISOString().slice(0, 10);
    const all = await barriersFor(actor, () => listBarriersGoingOn(tx));
    const waiting = waitingFor({
      actor,
      today,
      barriers: all,
      raised: await listRaisedBy(tx, personId),
      risks: await listRisksWaitingFor(tx, personId, today),
      own: {
        told: words.steps.told,
        ask: words.ask,
        reply: words.reply,
        late: (barrier) => filled(words.overdue, { day: dateText(barrier.dueOn, language) }),
        read: words.happened,
      },
    });
    return waiting.map(({ to, since, by, ...one }): Waiting => {
      const day = by === null ? {} : { by };
      return { ...one, ...day, since: since === null ? null : new Date(since), href: `/${place.slug}/barriers${to}` };
    });
  },
};

/** All that go on, for those who see all. */
const barriersFor = async (actor: Actor, all: () => Promise<readonly Barrier[]>): Promise<readonly Barrier[]> =>
  maySeeRisks(actor).allowed ? all() : [];

/** What everybody may read about it, and where one says that something is a barrier. */
export const barriersOfCommunities: readonly CommunityPart[] = [
  {
    title: "Barriers",
    order: 55,
    draw: async (tx, communityId, { actor, place, language }) => {
      const released = await listReleasedBarriers(tx);
      const those = released.filter(({ communities }) => communities.some(({ id }) => id === communityId));
      if (those.length === 0 && actor.member === null) return null;
      const raiseAt = actor.member === null ? null : `community=${communityId}`;
      return BarrierLinks({ barriers: those, slug: place.slug, language, raiseAt });
    },
  },
];

export const barriersOfServices: readonly ServicePart[] = [
  {
    title: "Barriers",
    order: 55,
    draw: async (tx, serviceId, { actor, place, language }) => {
      const those = (await listReleasedBarriers(tx)).filter(({ service }) => service?.id === serviceId);
      if (those.length === 0 && actor.member === null) return null;
      const raiseAt = actor.member === null ? null : `service=${serviceId}`;
      return BarrierLinks({ barriers: those, slug: place.slug, language, raiseAt });
    },
  },
];

/** Pages only: what somebody raised is in no search. */
export const searchBarriers: Search = async (_tx, text, { place, language, actor }) => {
  const words = barrierWords(language);
  const pages = [
    { title: words.inMenu, path: "barriers", may: actor.member !== null },
    { title: words.recordTitle, path: "barriers/record", may: true },
    { title: "Register of risks", path: "barriers/risks", may: maySeeRisks(actor).allowed },
  ];
  return pages
    .filter(({ title, may }) => may && title.toLocaleLowerCase().includes(text.toLocaleLowerCase()))
    .map(({ title, path }) => ({ kind: "page", title, words: words.recordLead, href: `/${place.slug}/${path}` }));
};

export const heldByBarriers: readonly HeldPart[] = [
  {
    kind: "barriers.barriers",
    words: "Barriers that you raised, what you decided about barriers and risks, and what of them is yours to do",
    because:
      "So that what stops people reaches the managers’ table and you are told what happened. Forgotten: your name and words go; the title and what managers decided stay.",
    read: readBarriersHeld,
    erase: eraseBarriers,
    moves: barriersOfPerson,
  },
];
