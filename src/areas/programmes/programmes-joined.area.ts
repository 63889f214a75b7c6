import type { Tx } from "../../db/tables.ts";
import type { CommunityPart, HeldPart, Here, HomePart, Search, ServicePart } from "../../web/registered.ts";
import { openPuts } from "./evidence.rules.ts";
import { ProgrammeLinks } from "./links.page.tsx";
import { stageName } from "./programme.ts";
import { takingOfPerson, writtenByPerson } from "./programmes-moves.store.ts";
import { eraseTaking, eraseWritten, readTakingHeld, readWrittenHeld } from "./programmes-held.store.ts";
import { findHere, listAsked, listProgrammes, listTaken } from "./programmes.store.ts";
import { putTitle } from "./put.page.tsx";

/** What the pages that join areas show of programmes: only what whoever reads may see, by the same query. */

const hitsMax = 10;

/** Something put to both sides waits for this person's answer. */
async function waitingIn(tx: Tx, id: string, { actor, place }: Here) {
  const here = await findHere(tx, id, actor);
  if (here === undefined || here.part === "broker") return [];
  const { programme } = here;
  return openPuts(programme.puts)
    .filter(({ answers }) => !answers.some(({ personId }) => personId === actor.member?.personId))
    .map((put) => ({
      words: `${programme.name}: ${putTitle(put)}`,
      because: "It was put to both sides, and your side has a say.",
      since: new Date(put.putAt),
      href: `/${place.slug}/programmes/${programme.id}/answer?question=${put.id}`,
      verb: "Answer for your side",
    }));
}

export const programmesAtHome: HomePart = {
  today: async (tx, here) => {
    const { actor, place } = here;
    if (actor.member === null) return [];
    const asked = (await listAsked(tx, actor)).map(({ id, name, askedAt }) => ({
      words: `You are asked to take part: ${name}`,
      because: "Somebody would like you there. You can say yes, or not now.",
      since: askedAt,
      href: `/${place.slug}/programmes/${id}`,
      verb: "Read the first page",
    }));
    const waiting = [];
    for (const id of await listTaken(tx, actor)) waiting.push(...(await waitingIn(tx, id, here)));
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
