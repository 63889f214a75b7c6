import type { HeldPart, HomePart, Search } from "../../web/registered.ts";
import { titleOfSuggestion } from "./categories/standing.rules.ts";
import { mayAnswerSuggestion } from "./categories.policy.ts";
import { bareText } from "./bare-text.rules.ts";
import { maySeeCommunities } from "./communities.policy.ts";
import { listCommunitiesNamed, listDescribedSince, listStatementsHolding } from "./found.store.ts";
import {
  eraseDescriptions,
  eraseOwnWords,
  eraseStatements,
  eraseSuggestions,
  readDescriptionsHeld,
  readOwnWordsHeld,
  readStatementsHeld,
  readSuggestionsHeld,
} from "./held.store.ts";
import { listCategories } from "./local-categories.store.ts";
import { kindWords } from "./statement-kinds.ts";
import { isWaiting } from "./suggestion.ts";
import { listSuggestions } from "./suggestions.store.ts";
import { arePagesPublic } from "./visible.store.ts";

/** What the pages that join areas show of this one: search, home, what is held on a person. */

export const searchCommunities: Search = async (tx, text, { place, actor }) => {
  if (!maySeeCommunities(actor, { arePublic: await arePagesPublic(tx, place.id) }).allowed) return [];
  const communities = await listCommunitiesNamed(tx, text);
  const statements = await listStatementsHolding(tx, text);
  const categories = (await listCategories(tx)).filter(({ label }) => bareText(label).includes(bareText(text)));
  return [
    ...communities.map(({ id, name, isHere }) => ({
      kind: "community",
      title: name,
      words: isHere ? "Described by its own people." : "Chose not to be here.",
      href: `/${place.slug}/communities/${id}`,
    })),
    ...categories.map(({ code, label, inForce }) => ({
      kind: "category",
      title: label,
      words: inForce ? "One of the place’s own categories." : "One of the place’s own categories until it was changed.",
      href: `/${place.slug}/communities/categories/${code}`,
    })),
    ...statements.map(({ id, kind, sourceTitle, words }) => ({
      kind: "statement",
      title: `${kindWords(kind)}: ${sourceTitle}`,
      words: shortened(words),
      href: `/${place.slug}/statements/${id}`,
    })),
  ].slice(0, 20);
};

const shortened = (words: string): string => {
  const letters = [...words.replaceAll("\n", " ")];
  return letters.length <= 160 ? letters.join("") : `${letters.slice(0, 159).join("")}…`;
};

export const communitiesAtHome: HomePart = {
  today: async (tx, { actor, place }) => {
    if (!mayAnswerSuggestion(actor, { isWaiting: true }).allowed) return [];
    return (await listSuggestions(tx))
      .filter(isWaiting)
      .slice(0, 20)
      .map(({ id, content, author }) => {
        return {
          words: `Somebody suggests: ${titleOfSuggestion({ content })}`,
          because: "A community asks how its people are counted. Keepers take it up, or say no with the reason.",
          since: new Date(author.at),
          isShared: true as const,
          href: `/${place.slug}/communities/suggestions/${id}`,
          verb: "Answer the suggestion",
        };
      });
  },
  news: async (tx, { place }, since) =>
    (await listDescribedSince(tx, since)).map(({ id, name, number, at }) => ({
      words: number === 1 ? `A community is described: ${name}` : `A description was changed: ${name}`,
      at,
      href: `/${place.slug}/communities/${id}`,
    })),
};

export const heldByCommunities: readonly HeldPart[] = [
  {
    kind: "community.descriptions",
    words: "The descriptions of communities you wrote down",
    because: "So that a reader knows who said what and when. Forgotten: the words stay, your name and standing go.",
    read: readDescriptionsHeld,
    erase: eraseDescriptions,
  },
  {
    kind: "community.statements",
    words: "What you wrote down as known about communities",
    because: "So that it can be asked about and corrected. Forgotten: the words stay, your name and standing go.",
    read: readStatementsHeld,
    erase: eraseStatements,
  },
  {
    kind: "community.suggestions",
    words: "What you suggested about how people are counted",
    because: "So that you get an answer. Forgotten: the suggestion stays, your name and standing go.",
    read: readSuggestionsHeld,
    erase: eraseSuggestions,
  },
  {
    kind: "community.own-words",
    words: "How you describe yourself, in your own words",
    because: "Because you wrote it down for yourself. Forgotten: it is deleted.",
    ownPage: "communities/own-words",
    read: readOwnWordsHeld,
    erase: eraseOwnWords,
  },
];
