import type { CommunityPart, HeldPart, HomePart, RetentionPart, Search } from "../../web/registered.ts";
import { countAsksWaiting, listAnsweredAsks } from "./asks.store.ts";
import { eraseGlossary, forgetAsks, glossaryOfPerson, readGlossaryHeld } from "./glossary-held.store.ts";
import { findOpenness } from "./glossary-here.store.ts";
import { mayGiveMeaning, mayKeepWords, mayReadWords } from "./glossary.policy.ts";
import { isAgreed, seenBy } from "./sayings.rules.ts";
import { SayingsOfCommunity } from "./said/sayings.page.tsx";
import { countSayingsToReview, listSayings, sayingsIn } from "./sayings.store.ts";
import { spokenName } from "./spoken.ts";
import { wordsFound } from "./words-found.rules.ts";
import { listWords } from "./words.store.ts";

const hitsMax = 10;

export const glossaryAtHome: HomePart = {
  today: async (tx, { actor, place }) => {
    const { member } = actor;
    if (member === null) return [];
    const asked = mayKeepWords(actor).allowed ? await countAsksWaiting(tx) : 0;
    const toReview = mayGiveMeaning(actor).allowed ? await countSayingsToReview(tx, member.personId) : 0;
    return [
      ...(asked === 0
        ? []
        : [
            {
              words: asked === 1 ? "A word was asked for" : `${asked} words were asked for`,
              because: "Somebody read or heard a word of services that they do not know.",
              since: null,
              isShared: true as const,
              href: `/${place.slug}/glossary/asked`,
              verb: "Explain it",
            },
          ]),
      ...(toReview === 0
        ? []
        : [
            {
              words:
                toReview === 1 ? "1 saying waits for another speaker" : `${toReview} sayings wait for other speakers`,
              because: "Nothing is shown as right until somebody else who speaks it agrees.",
              since: null,
              isShared: true as const,
              href: `/${place.slug}/glossary/said`,
              verb: "Look, if you speak it",
            },
          ]),
    ];
  },
  news: async (tx, { actor, place }, since) => {
    if (actor.member === null) return [];
    const answered = await listAnsweredAsks(tx, actor.member.personId, since);
    return answered.map(({ ask, at }) => ({
      words:
        ask.state === "explained"
          ? `A word you asked for is explained: ${ask.word}`
          : `A word you asked for is not explained here: ${ask.word}. ${ask.because}`,
      at,
      href: ask.wordId === null ? null : `/${place.slug}/glossary/${ask.wordId}`,
    }));
  },
};

export const searchGlossary: Search = async (tx, text, { actor, place, language }) => {
  if (!mayReadWords(actor, await findOpenness(tx)).allowed) return [];
  const words = wordsFound(await listWords(tx, language), { q: text, letter: "" }).slice(0, hitsMax);
  const looked = text.toLocaleLowerCase();
  const sayings = (await listSayings(tx))
    .flatMap((saying) => seenBy(saying, actor.member !== null) ?? [])
    .filter(({ phrase, inLatin, literally }) =>
      [phrase, inLatin, literally].some((one) => one.toLocaleLowerCase().includes(looked)),
    )
    .slice(0, hitsMax);
  return [
    ...words.map(({ id, word, plain, here }) => ({
      kind: "word",
      title: word,
      words: here ?? plain,
      href: `/${place.slug}/glossary/${id}`,
    })),
    ...sayings.map((saying) => ({
      kind: "saying",
      title: saying.phrase,
      words: `${spokenName(saying.language)}: “${saying.literally}”${isAgreed(saying) ? "" : ". No other speaker agreed yet"}`,
      href: `/${place.slug}/glossary/said/${saying.id}`,
    })),
  ];
};

/** To people of the place: whoever listens to somebody knows how they may say it. @practice P15 */
export const sayingsOfCommunities: readonly CommunityPart[] = [
  {
    title: "How people here say it",
    order: 25,
    draw: async (tx, communityId, { actor, place }) =>
      actor.member === null
        ? null
        : SayingsOfCommunity({ sayings: await sayingsIn(tx, { communityId }), placeSlug: place.slug }),
  },
];

export const heldByGlossary: readonly HeldPart[] = [
  {
    kind: "glossary.given",
    words: "Words you explained, asked for or looked at, and how you said people here say it",
    because:
      "So that you are credited as you wish. Forgotten: what you gave stays as from a community member. What you want deleted, take back first.",
    read: readGlossaryHeld,
    erase: eraseGlossary,
    moves: glossaryOfPerson,
  },
];

export const askedRetention: RetentionPart = {
  kind: "words-asked",
  words: "Words that people asked for, after they were answered",
  monthsUsual: 12,
  monthsMin: 1,
  monthsMax: 60,
  forget: forgetAsks,
};
