import { z } from "zod";
import { onePage } from "../../../nouns/one-page.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayAskForIdeas, maySeeIdeas } from "../ideas.policy.ts";
import { callListed } from "../ideas.schema.ts";
import { listCalls } from "../ideas.store.ts";
import { formShown } from "../place-shown.ts";
import { ideasPage } from "./ideas.page.tsx";
import type { ListShown } from "./ideas.page.tsx";

const told = z.object({ calls: z.array(callListed).readonly(), count: z.number() });

export const ideasRoute = lookInPlace({
  method: "GET",
  path: "/{place}/ideas",
  summary: "What people were asked before anything was designed, and whether their ideas were answered",
  practices: ["P04"],
  reads: { query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }) },
  answers: z
    .custom<ListShown>()
    .transform(({ calls, count }): z.input<typeof told> => ({ calls, count }))
    .pipe(told),
  permit: maySeeIdeas,
  find: async (tx) => ({ calls: await listCalls(tx) }),
  answer: ({ calls: all }, { query, actor }) => {
    const { rows: calls, ...paging } = onePage(all, query.page);
    return found({ calls, ...paging, mayAsk: mayAskForIdeas(actor).allowed });
  },
  page: (shown, view) => ideasPage(shown, formShown(view)),
});
