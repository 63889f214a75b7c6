import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listOutcomes } from "../../sessions/index.ts";
import { mayReadGuidance } from "../learning.policy.ts";
import { placeShown } from "../place-shown.ts";
import { findOpenness } from "../sources.store.ts";
import { fromSessionsPage } from "./from-sessions.page.tsx";
import type { FromSessionsShown } from "./from-sessions.page.tsx";

const told = z.object({
  outcomes: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(["decision", "change"]),
        words: z.string(),
        because: z.string(),
        session: z.object({ id: z.string(), title: z.string() }),
        onDay: z.string(),
      }),
    )
    .readonly(),
});

export const fromSessionsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/learning/from-sessions",
  summary: "What open meetings decided, and what changed because people were listened to there: sources of lessons",
  practices: ["P26"],
  answers: z
    .custom<FromSessionsShown>()
    .transform(({ outcomes }): z.input<typeof told> => ({ outcomes }))
    .pipe(told),
  permit: mayReadGuidance,
  find: async (tx) => ({ ...(await findOpenness(tx)), all: await listOutcomes(tx) }),
  answer: ({ all }, { actor }) => {
    const isMember = actor.member !== null;
    return found({ outcomes: all.filter(({ isForAll }) => isForAll || isMember), isMember });
  },
  page: (shown, view) => fromSessionsPage(shown, placeShown(view)),
});
