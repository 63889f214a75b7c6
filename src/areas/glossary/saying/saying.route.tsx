import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayReadWords, mayReview, mayTakeBack } from "../glossary.policy.ts";
import { findOpenness } from "../glossary-here.store.ts";
import { sayingParams, sayingTold } from "../glossary.schema.ts";
import { formShown } from "../place-shown.ts";
import { seenBy } from "../sayings.rules.ts";
import { findSaying } from "../sayings.store.ts";
import { sayingPage } from "./saying.page.tsx";
import type { SayingShown } from "./saying.page.tsx";

export const sayingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/said/{saying}",
  summary:
    "How people here say one thing: what it may speak of, what is polite, what shames, and what other speakers say",
  practices: ["P15"],
  reads: { params: sayingParams },
  answers: z
    .custom<SayingShown>()
    .transform(({ saying }): z.input<typeof sayingTold> => saying)
    .pipe(sayingTold),
  permit: mayReadWords,
  find: async (tx, { params, actor }) => {
    const saying = await findSaying(tx, params.saying);
    const seen = saying && seenBy(saying, actor.member !== null);
    return seen && { ...(await findOpenness(tx)), saying: seen };
  },
  answer: ({ saying }, { actor }) =>
    found({
      saying,
      isMember: actor.member !== null,
      mayReview: mayReview(actor, saying).allowed,
      mayTakeBack: mayTakeBack(actor, saying).allowed,
    }),
  page: (shown, view) => sayingPage(shown, formShown(view)),
});
