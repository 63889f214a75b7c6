import { ByGroup, dayText } from "../../design/index.ts";
import type { CommunityPart, HeldPart, HomePart, Search, Waiting } from "../../web/registered.ts";
import { advocacyOfPerson, eraseAdvocacy, readAdvocacyHeld } from "./advocacy-held.store.ts";
import { maySeeAdvocacy, maySeeAdvocacyCounts } from "./advocacy.policy.ts";
import { advocacyWords } from "./advocacy.words.ts";
import { countWords, countedAdvocacy } from "./counts/counts.rules.ts";
import { findYearCounted } from "./counts/year.store.ts";
import { listOnesHere } from "./here.store.ts";
import type { Listed } from "./here.store.ts";

const linesMax = 2;

/** Whoever waits for an advocate, for those who give them; and whom an advocate is to meet. @practice P28 */
export const advocacyAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (actor.member === null || !maySeeAdvocacy(actor).allowed) return [];
    const { personId } = actor.member;
    const { ones, looking } = await listOnesHere(tx, { actor, at });
    const own = new Set(looking.looker.organisationIds);
    const here = `/${place.slug}/advocacy`;
    const toMeet = ones
      .filter(({ stands }) => stands.state === "assigned" && stands.advocate?.id === personId)
      .map(({ one, way }): Waiting => ({
        words: `${one.pseudonym}: meet them`,
        because: "You are their advocate, and they have not met you yet.",
        since: new Date(way.steps.findLast(({ did }) => did === "assigned")?.on ?? one.openedOn),
        href: `${here}/${one.id}`,
        verb: "Say when you met",
      }));
    const waiting = ones.filter(({ one, stands }) => own.has(one.holder.id) && stands.state === "waiting");
    const lineOf = ({ one, stands }: Listed, words: string): Waiting => ({
      words,
      because: stands.wasLeft ? "Their advocate works there no more." : "They have nobody on their side.",
      since: stands.waitsSince === null || stands.waitsSince === "" ? null : new Date(stands.waitsSince),
      isShared: true,
      href: `${here}/${one.id}`,
      verb: "Find somebody",
    });
    const [first] = waiting.toSorted((one, other) =>
      (one.stands.waitsSince ?? "").localeCompare(other.stands.waitsSince ?? ""),
    );
    const lines =
      waiting.length > linesMax && first !== undefined
        ? [{ ...lineOf(first, `${waiting.length} people wait for an advocate`), href: here, verb: "See who" }]
        : waiting.map((each) => lineOf(each, `${each.one.pseudonym} waits for an advocate`));
    return [...toMeet.slice(0, linesMax), ...lines];
  },
};

/** Pages only: a person is found among cases. */
export const searchAdvocacy: Search = (_tx, text, { actor, place, language }) => {
  const words = advocacyWords(language);
  const pages = [
    { title: words.title, path: "advocacy/leaflet", may: true },
    {
      title: "Who needs an advocate, and who has one",
      path: "advocacy/counts",
      may: maySeeAdvocacyCounts(actor).allowed,
    },
  ];
  return Promise.resolve(
    pages
      .filter(({ title, may }) => may && title.toLocaleLowerCase().includes(text.toLocaleLowerCase()))
      .map(({ title, path }) => ({ kind: "page", title, words: words.lead, href: `/${place.slug}/${path}` })),
  );
};

export const heldByAdvocacy: readonly HeldPart[] = [
  {
    kind: "advocacy.advocate",
    words: "That you advocate, what you said of yourself, beside whom you stand, and what you wrote down for others",
    because:
      "So that people find somebody who speaks their language. Forgotten: all of it goes; whom you stood beside waits again.",
    read: readAdvocacyHeld,
    erase: eraseAdvocacy,
    moves: advocacyOfPerson,
  },
];

/** On the page of a community: who needed an advocate, and had one who speaks their language. @practice P01 */
export const advocatesOfCommunities: readonly CommunityPart[] = [
  {
    title: "Advocates",
    order: 44,
    draw: async (tx, communityId, { actor, place, at }) => {
      if (!maySeeAdvocacyCounts(actor).allowed) return null;
      const { counts, policy, from, until } = await findYearCounted(tx, at);
      return ByGroup({
        id: "advocates",
        released: countedAdvocacy(counts, { policy, period: `${dayText(from, "en")} to ${dayText(until, "en")}` }),
        words: countWords,
        hiddenUnder: policy.hideUnder,
        only: { way: "community", key: communityId, href: `/${place.slug}/advocacy/counts` },
      });
    },
  },
];
