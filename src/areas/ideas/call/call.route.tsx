import { z } from "zod";
import { onePage, rowsOnAPage } from "../../../nouns/one-page.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Idea } from "../idea.ts";
import { mayAnswerIdeas, maySeeIdeas } from "../ideas.policy.ts";
import { callAnswerOf, callParams } from "../ideas.schema.ts";
import { findCall, listIdeas } from "../ideas.store.ts";
import { formShown } from "../place-shown.ts";
import { callPage } from "./call.page.tsx";
import type { CallShown } from "./call.page.tsx";

/** The page on which an idea stands, where there is one. */
const pageOf = (ideas: readonly Idea[], id: string): number | undefined => {
  const at = ideas.findIndex((idea) => idea.id === id);
  return at < 0 ? undefined : 1 + Math.floor(at / rowsOnAPage);
};

export const callRoute = lookInPlace({
  method: "GET",
  path: "/{place}/ideas/{call}",
  summary: "A question with the ideas that came, each credited as its author wishes, answered, and what came of it",
  practices: ["P04"],
  reads: {
    params: callParams,
    query: z.object({
      page: z.coerce.number().int().min(1).max(1000).default(1),
      idea: z.string().max(60).default("").describe("An idea: the page that it stands on."),
    }),
  },
  answers: callAnswerOf<CallShown>(),
  permit: maySeeIdeas,
  find: async (tx, { params }) => {
    const call = await findCall(tx, params.call);
    return call && { call, ideas: await listIdeas(tx, { call: call.id }) };
  },
  answer: ({ call, ideas: all }, { query, actor, at }) => {
    const { rows: ideas, ...paging } = onePage(all, pageOf(all, query.idea) ?? query.page);
    return found({
      call,
      ideas,
      ...paging,
      today: at.toISOString().slice(0, 10),
      mayAnswer: mayAnswerIdeas(actor, call).allowed,
      ownIds: ideas.filter(({ authorId }) => authorId === actor.member?.personId).map(({ id }) => id),
    });
  },
  page: (shown, view) => callPage(shown, formShown(view)),
});
