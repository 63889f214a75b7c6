import { z } from "zod";
import { listPlacesOfLogin } from "../../../db/places-of-login.ts";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { firstWords } from "./first.words.ts";
import { firstPage } from "./first.page.tsx";
import { maySeeFirstPage } from "./first.policy.ts";

const answers = z.object({
  name: z.string(),
  is: z.string(),
  next: z.array(z.object({ href: z.string(), words: z.string() })),
  places: z.array(z.object({ slug: z.string(), name: z.string() })).describe("The places you are in."),
});

/** `/`: what Alongside is, for whom, and where to begin. */
export const firstRoute = look({
  method: "GET",
  path: "/",
  summary: "What Alongside is, and where to begin",
  practices: ["P03"],
  answers,
  permit: maySeeFirstPage,
  find: async ({ db }, { actor: { login } }) => ({
    places: login === null ? [] : await listPlacesOfLogin(db, login.id),
  }),
  answer: ({ places }, { language }) => {
    const words = firstWords(language);
    return found({
      name: "Alongside",
      is: words.lead,
      next: [
        { href: "/try", words: words.tryIt },
        { href: "/try/example", words: words.example },
        { href: "/places", words: words.places },
      ],
      places,
    });
  },
  page: ({ places }, { language }) => firstPage(language, places),
});
