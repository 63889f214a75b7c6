import { hasRole } from "../../nouns/actor.ts";
import type { CommunityPart, HeldPart, HomePart, RetentionPart, Search, Waiting } from "../../web/registered.ts";
import { ChampionLinks } from "./champion-links.page.tsx";
import { eraseChampions, readChampionsHeld } from "./champions-held.store.ts";
import { championsOfPerson } from "./champions-moves.store.ts";
import { mayRunNetwork, maySeeNetwork } from "./champions.policy.ts";
import { findSpeaker, forgetContacts, listChampions } from "./champions.store.ts";
import { championWords } from "./champions.words.ts";
import { listItemsOf, listOrphans, listWaitingFor } from "./items.store.ts";

interface Line {
  readonly slug: string;
  readonly today: string;
}

type Waits = Awaited<ReturnType<typeof listWaitingFor>>;

/** What is put to them: one line, with the first day of all. */
function toAnswer(items: Waits, { slug, today }: Line): readonly Waiting[] {
  const [first] = items;
  if (first === undefined) return [];
  return [
    {
      words:
        items.length === 1
          ? "A champion waits for your answer"
          : `${items.length} champions’ questions wait for your answer`,
      because:
        today > first.dueOn
          ? "The day they were promised is over. The public record counts it."
          : "Each was promised an answer by a day. After it, it goes to the next person.",
      since: new Date(first.toldOn),
      by: first.dueOn,
      href: items.length === 1 ? `/${slug}/champions/questions/${first.id}` : `/${slug}/champions`,
      verb: "Read and answer",
    },
  ];
}

/** Nobody has it: whoever runs the network finds somebody. */
function forNobody(items: Waits, { slug }: Line): readonly Waiting[] {
  const [first] = items;
  if (first === undefined) return [];
  return [
    {
      words:
        items.length === 1
          ? "Nobody has a question of a champion"
          : `Nobody has ${items.length} questions of champions`,
      because: "Whoever had it left, or did not answer, and there is nobody after them. Put it to somebody.",
      since: new Date(first.toldOn),
      by: first.dueOn,
      isShared: true,
      href: items.length === 1 ? `/${slug}/champions/questions/${first.id}` : `/${slug}/champions`,
      verb: "Put it to somebody",
    },
  ];
}

/** Whoever is a champion finds their page from home, also without the role that has it in the menu. */
const tellsOfOwnPage: NonNullable<HomePart["told"]> = async (tx, { actor, place, language }) => {
  const champion = hasRole(actor, "champion") ? null : await findSpeaker(tx, { actor, token: "" });
  return champion?.state === "active" || champion?.state === "paused"
    ? [{ words: championWords(language).states[champion.state], href: `/${place.slug}/champions/own` }]
    : [];
};

/** @practice P30 */
export const championsAtHome: HomePart = {
  told: tellsOfOwnPage,
  today: async (tx, { actor, place, at, language }) => {
    if (actor.member === null) return [];
    const line = { slug: place.slug, today: at.toISOString().slice(0, 10) };
    const mine = maySeeNetwork(actor).allowed ? await listWaitingFor(tx, actor.member.personId) : [];
    const nobodys = mayRunNetwork(actor).allowed ? await listOrphans(tx) : [];
    const champion = await findSpeaker(tx, { actor, token: "" });
    const words = championWords(language);
    const own = champion === null ? [] : await listItemsOf(tx, champion.id);
    const unheard = own.filter(({ answeredOn, heard }) => answeredOn !== null && heard === null);
    const address = `/${place.slug}/champions/own`;
    return [
      ...toAnswer(mine, line),
      ...forNobody(nobodys, line),
      ...(champion?.state === "invited"
        ? [
            {
              words: words.states.invited,
              because: words.invitedLead,
              since: new Date(champion.invitedOn),
              href: address,
              verb: words.moves.accept,
            },
          ]
        : []),
      ...unheard.slice(0, 5).map((item) => ({
        words: words.replyAsk,
        because: words.themes[item.theme],
        since: item.answeredOn === null ? null : new Date(item.answeredOn),
        href: `${address}#item-${item.id}`,
        verb: words.say,
      })),
    ];
  },
};

/** Of a community: who speaks for it, for those who run the network; what was answered, for everybody. */
export const championsOfCommunities: readonly CommunityPart[] = [
  {
    title: "Champions",
    order: 49,
    draw: async (tx, communityId, { actor, place, language }) => {
      const champions = await listChampions(tx);
      if (champions.length === 0) return null;
      const speaks = champions.filter(
        ({ state, communities }) =>
          mayRunNetwork(actor).allowed && state === "active" && communities.some(({ id }) => id === communityId),
      );
      return ChampionLinks({ champions: speaks, slug: place.slug, language });
    },
  },
];

/** Pages only: what champions ask is in no search. */
export const searchChampions: Search = async (_tx, text, { place, language, actor }) => {
  const words = championWords(language);
  const pages = [
    { title: "Champions", path: "champions", may: maySeeNetwork(actor).allowed },
    { title: words.inMenu, path: "champions/own", may: hasRole(actor, "champion") },
    { title: words.recordTitle, path: "champions/record", may: true },
  ];
  return pages
    .filter(({ title, may }) => may && title.toLocaleLowerCase().includes(text.toLocaleLowerCase()))
    .map(({ title, path }) => ({ kind: "page", title, words: words.recordLead, href: `/${place.slug}/${path}` }));
};

export const heldByChampions: readonly HeldPart[] = [
  {
    kind: "champions.champions",
    words: "Your part in the network of champions: what you heard and asked, did and came to, and what you answered",
    because:
      "So that what champions hear is answered by somebody, by a day. Forgotten: your name, address and words go; that something was asked and how soon it was answered stays.",
    read: readChampionsHeld,
    erase: eraseChampions,
    moves: championsOfPerson,
  },
];

export const contactsKept: RetentionPart = {
  kind: "champion-contacts",
  words: "Where champions who said no or stopped were written to, after that day",
  monthsUsual: 6,
  monthsMin: 1,
  monthsMax: 24,
  forget: forgetContacts,
};
