import type { CommunityPart, HeldPart, HomePart, Search } from "../../web/registered.ts";
import { boxesOf, missingIn } from "./evidence.rules.ts";
import { saidWhen } from "./said-when.page.ts";
import { kindNames } from "./session.ts";
import { listSessions } from "./session-here.store.ts";
import { SessionLinks } from "./session-links.page.tsx";
import { eraseComing, erasePlanning, readComing, readPlanning } from "./sessions-held.store.ts";
import { comingOfPerson, planningOfPerson } from "./sessions-moves.store.ts";
import { listStepsOf } from "./steps.store.ts";

const hitsMax = 10;

export const sessionsAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const { member } = actor;
    if (member === null) return [];
    const today = at.toISOString().slice(0, 10);
    const mine = (await listSessions(tx, actor, { isMine: true, states: ["planning"] }))
      .filter(({ chair, onDay }) => chair?.id === member.personId && (onDay === null || onDay >= today))
      .slice(0, hitsMax);
    const said = await listStepsOf(
      tx,
      mine.map(({ id }) => id),
    );
    return mine.map((session) => {
      const missing = missingIn(boxesOf(said.get(session.id) ?? [])).length;
      return {
        words: `Go on planning: ${session.title}`,
        because: missing === 0 ? "Every box is filled: it can be called." : `${missing} things are still to do.`,
        since: null,
        ...(session.onDay === null ? {} : { by: session.onDay }),
        href: `/${place.slug}/sessions/${session.id}/plan`,
        verb: "Go on",
      };
    });
  },
};

export const searchSessions: Search = async (tx, text, { actor, place }) => {
  if (actor.member === null) return [];
  return (await listSessions(tx, actor, { holding: text })).slice(0, hitsMax).map((session) => ({
    kind: "session",
    title: session.title,
    words: `${kindNames[session.kind]}. ${saidWhen(session)}`,
    href: `/${place.slug}/sessions/${session.id}`,
  }));
};

export const sessionsOfCommunities: readonly CommunityPart[] = [
  {
    title: "Sessions",
    order: 48,
    draw: async (tx, id, { actor, place }) =>
      SessionLinks({
        sessions: (await listSessions(tx, actor, { community: id })).toReversed().slice(0, hitsMax),
        slug: place.slug,
      }),
  },
];

export const heldBySessions: readonly HeldPart[] = [
  {
    kind: "session.coming",
    words: "The sessions you are asked to, and what you said for them",
    because:
      "So that a place is kept for you and what you need is there. Forgotten: that somebody came stays, your name and needs go.",
    read: readComing,
    erase: eraseComing,
    moves: comingOfPerson,
  },
  {
    kind: "session.planning",
    words: "The sessions you plan, chair or lead, and what you added to them",
    because: "So that it can be seen who did what for a session. Forgotten: what was done stays, your name goes.",
    read: readPlanning,
    erase: erasePlanning,
    moves: planningOfPerson,
  },
];
