import type { CommunityPart, HeldPart, HomePart, RetentionPart, Search, ServicePart } from "../../web/registered.ts";
import { ProgrammeLinks } from "./links.page.tsx";
import { stageName } from "./programme.ts";
import { takingOfPerson, writtenByPerson } from "./programmes-moves.store.ts";
import { eraseTaking, eraseWritten, forgetLeft, readTakingHeld, readWrittenHeld } from "./programmes-held.store.ts";
import { listAsked, listProgrammes } from "./programmes.store.ts";
import { listPutsToAnswer } from "./puts-to-answer.store.ts";

/** What the pages that join areas show of programmes: only what whoever reads may see, by the same query. */

const hitsMax = 10;

export const programmesAtHome: HomePart = {
  today: async (tx, { actor, place }) => {
    if (actor.member === null) return [];
    const asked = (await listAsked(tx, actor)).map(({ id, name, askedAt }) => ({
      words: `You are asked to take part: ${name}`,
      because: "Somebody would like you there. You can say yes, or not now.",
      since: askedAt,
      href: `/${place.slug}/programmes/${id}`,
      verb: "Read the first page",
    }));
    const waiting = (await listPutsToAnswer(tx, actor)).map(({ id, programmeId, programme, title, putAt }) => ({
      words: `${programme}: ${title}`,
      because: "It was put to both sides, and your side has a say.",
      since: putAt,
      href: `/${place.slug}/programmes/${programmeId}/answer?question=${id}`,
      verb: "Answer for your side",
    }));
    return [...asked, ...waiting].slice(0, 20);
  },
};

export const searchProgrammes: Search = async (tx, text, { actor, place }) => {
  if (actor.member === null) return [];
  return (await listProgrammes(tx, actor, { holding: text, limit: hitsMax })).map(({ id, name, stage }) => ({
    kind: "programme",
    title: name,
    words: `Stage ${stage}: ${stageName(stage)}`,
    href: `/${place.slug}/programmes/${id}`,
  }));
};

/** Where it stands on the page of a community: after the organisations. */
const order = 45;

const partOf = (about: "community" | "service"): CommunityPart & ServicePart => ({
  title: "Together",
  order,
  draw: async (tx, id, { actor, place }) => {
    if (actor.member === null) return null;
    const programmes = await listProgrammes(tx, actor, { [about]: id, limit: hitsMax });
    const begin = `/${place.slug}/programmes/new?${about}=${id}`;
    return ProgrammeLinks({ programmes, placeSlug: place.slug, begin });
  },
});

export const programmesOfCommunities: readonly CommunityPart[] = [partOf("community")];
export const programmesOfServices: readonly ServicePart[] = [partOf("service")];

export const heldByProgrammes: readonly HeldPart[] = [
  {
    kind: "programme.written",
    words: "What you said, wrote down or confirmed in programmes",
    because:
      "So that both sides know who said yes. Forgotten: what a side said stays, your name and your own words go.",
    read: readWrittenHeld,
    erase: eraseWritten,
    moves: writtenByPerson,
  },
  {
    kind: "programme.people",
    words: "The programmes you were asked to, or take part in",
    because: "So that you see what is closed to others. Forgotten: you leave; what only you were part of is deleted.",
    read: readTakingHeld,
    erase: eraseTaking,
    moves: takingOfPerson,
  },
];

export const programmesRetention: RetentionPart = {
  kind: "left-programmes",
  words: "Programmes that nobody takes part in any more, after the last of their people left",
  monthsUsual: 60,
  monthsMin: 12,
  monthsMax: 240,
  forget: forgetLeft,
};
