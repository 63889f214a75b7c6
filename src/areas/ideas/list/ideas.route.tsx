import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Call } from "../idea.ts";
import { mayAskForIdeas, maySeeIdeas } from "../ideas.policy.ts";
import { callListed } from "../ideas.schema.ts";
import { listCalls } from "../ideas.store.ts";
import { formShown } from "../place-shown.ts";
import { ideasPage } from "./ideas.page.tsx";

const told = z.object({ calls: z.array(callListed).readonly() });

export const ideasRoute = lookInPlace({
  method: "GET",
  path: "/{place}/ideas",
  summary: "What people were asked before anything was designed, and whether their ideas were answered",
  practices: ["P04"],
  answers: z
    .custom<{ readonly calls: readonly Call[]; readonly mayAsk: boolean }>()
    .transform(({ calls }): z.input<typeof told> => ({ calls }))
    .pipe(told),
  permit: maySeeIdeas,
  find: async (tx) => ({ calls: await listCalls(tx) }),
  answer: ({ calls }, { actor }) => found({ calls, mayAsk: mayAskForIdeas(actor).allowed }),
  page: (shown, view) => ideasPage(shown, formShown(view).place),
});
