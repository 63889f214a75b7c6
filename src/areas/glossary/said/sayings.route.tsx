import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayGiveSaying, mayReadWords } from "../glossary.policy.ts";
import { findOpenness } from "../glossary-here.store.ts";
import { sayingTold } from "../glossary.schema.ts";
import { placeShown } from "../place-shown.ts";
import { seenBy } from "../sayings.rules.ts";
import { listSayings } from "../sayings.store.ts";
import { sayingsPage } from "./sayings.page.tsx";
import type { SayingsShown } from "./sayings.page.tsx";

const told = z.object({ sayings: z.array(sayingTold).readonly() });

export const sayingsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/said",
  summary:
    "How people here say it in their own words: all of it for the people of the place, for everyone what was released",
  practices: ["P15"],
  reads: { query: z.object({ language: z.string().max(20).default("").describe("Only in this language.") }) },
  answers: z
    .custom<SayingsShown>()
    .transform(({ sayings }): z.input<typeof told> => ({ sayings }))
    .pipe(told),
  permit: mayReadWords,
  find: async (tx) => ({ ...(await findOpenness(tx)), all: await listSayings(tx) }),
  answer: ({ all }, { actor, query: { language } }) => {
    const seen = all.flatMap((saying) => seenBy(saying, actor.member !== null) ?? []);
    return found({
      sayings: seen.filter((saying) => language === "" || saying.language === language),
      languages: [...new Set(seen.map((saying) => saying.language))],
      language,
      mayGive: mayGiveSaying(actor).allowed,
    });
  },
  page: (shown, view) => sayingsPage(shown, { place: placeShown(view), language: view.language }),
});
