import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { mayLookAfterHouse } from "../doors.policy.ts";
import { letterShown, shownOf } from "./letter-shown.schema.ts";
import { outboxPage } from "./outbox.page.tsx";

export const outboxRoute = look({
  method: "GET",
  path: "/outbox",
  summary: "Letters that have not been sent, for whoever looks after the house",
  answers: z.object({ letters: z.array(letterShown), hasMailServer: z.boolean() }),
  permit: mayLookAfterHouse,
  // Nobody else's question reads a letter: what is found before the policy speaks is only asked for by its reader.
  find: async ({ post }, { actor }) => ({
    letters: mayLookAfterHouse(actor).allowed ? await post.waiting() : [],
    hasMailServer: post.hasMailServer,
  }),
  answer: ({ letters, hasMailServer }) => found({ letters: letters.map(shownOf), hasMailServer }),
  page: (answer, { language }) => outboxPage({ ...answer, language }),
});
