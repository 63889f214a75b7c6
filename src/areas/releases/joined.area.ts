import type { HeldPart, HomePart, KeepsWhatLeaves } from "../../web/registered.ts";
import { listReleasesSince, listWaitingDrafts, readPreparedHeld } from "./joined.store.ts";
import { keepExport } from "./ledger.store.ts";

/** What keepers find on their home: figures that wait to be proposed; and what was published, for everyone. */
export const releasesAtHome: HomePart = {
  today: async (tx, { actor: { member }, place }) => {
    if (member === null || member.keepsFor === null) return [];
    return (await listWaitingDrafts(tx)).map(({ id, title, draftedAt }) => ({
      words: `Figures are ready to be published: ${title}.`,
      because: "They were checked. A keeper proposes them to the other side.",
      since: draftedAt,
      isShared: true as const,
      href: `/${place.slug}/published/drafts/${id}`,
      verb: "Look at the figures",
    }));
  },
  news: async (tx, { place }, since) =>
    (await listReleasesSince(tx, since)).map(({ number, title, releasedAt }) => ({
      words: `Figures were published: ${title}.`,
      at: releasedAt,
      href: `/${place.slug}/published/${number}`,
    })),
};

export const releasesHeld: readonly HeldPart[] = [
  {
    kind: "release",
    words: "Which figures you prepared, withdrew or took away as a file",
    because:
      "So that a place knows what left it and by whose hand. Forgotten: it stays, and no longer says that it was you.",
    read: readPreparedHeld,
    erase: async () => undefined,
  },
];

/** Working figures that somebody of the place took as a file. */
export const keepsWhatLeaves: KeepsWhatLeaves = (tx, leaving) => keepExport(tx, leaving);
