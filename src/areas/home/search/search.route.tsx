import { z } from "zod";
import type { Language } from "../../../design/languages.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { menuFor } from "../../../web/menu.ts";
import { maySearch } from "../home.policy.ts";
import { searchPage } from "./search.page.tsx";
import { groupsOf, namedIn, pageHits, searchTextOf, wordHits } from "./search.rules.ts";
import type { Hit } from "./search.rules.ts";

/** From one area, and from all of them. */
const hitsOfAreaMax = 20;
const hitsMax = 200;

/** The page is in English so far, and a sentence in another language in it would be read aloud as English. */
const pageLanguage: Language = "en";

const hit = z.object({ kind: z.string(), title: z.string(), words: z.string(), href: z.string() });

export const searchRoute = lookInPlace({
  method: "GET",
  path: "/{place}/search",
  summary: "Finds communities, services, people, words and pages of a place",
  reads: { query: z.object({ q: z.string().default("").describe("What to look for; the first 100 characters.") }) },
  answers: z.object({
    text: z.string().describe("What was looked for."),
    groups: z.array(z.object({ kind: z.string(), heading: z.string(), hits: z.array(hit) })),
    count: z.number(),
  }),
  permit: maySearch,
  find: async (tx, { query, actor, place, language, at }, { areas }) => {
    const text = searchTextOf(query.q);
    const hits: Hit[] = [];
    if (text === "" || !maySearch(actor).allowed) return { text, hits };
    for (const { search } of areas)
      hits.push(
        ...((await search?.(tx, text, { areas, place, actor, language: pageLanguage, at })) ?? []).slice(
          0,
          hitsOfAreaMax,
        ),
      );
    const pages = namedIn(language, pageLanguage, (named) =>
      menuFor(areas, { actor, place, language: named, path: "" }),
    );
    return { text, hits: [...hits, ...pageHits(text, pages), ...wordHits(text, place.slug)].slice(0, hitsMax) };
  },
  answer: ({ text, hits }) => {
    const groups = groupsOf(hits);
    return found({ text, groups, count: groups.reduce((sum, group) => sum + group.hits.length, 0) });
  },
  page: (searched, { place, language }) => searchPage({ ...searched, placeSlug: place?.slug ?? "", language }),
});
