import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayAnswerIdeas, maySeeIdeas } from "../ideas.policy.ts";
import { callAnswerOf, callParams } from "../ideas.schema.ts";
import { findCall, listIdeas } from "../ideas.store.ts";
import { formShown } from "../place-shown.ts";
import { callPage } from "./call.page.tsx";
import type { CallShown } from "./call.page.tsx";

export const callRoute = lookInPlace({
  method: "GET",
  path: "/{place}/ideas/{call}",
  summary: "A question with the ideas that came, each credited as its author wishes, answered, and what came of it",
  practices: ["P04"],
  reads: { params: callParams },
  answers: callAnswerOf<CallShown>(),
  permit: maySeeIdeas,
  find: async (tx, { params }) => {
    const call = await findCall(tx, params.call);
    return call && { call, ideas: await listIdeas(tx, { call: call.id }) };
  },
  answer: ({ call, ideas }, { actor, at }) =>
    found({
      call,
      ideas,
      today: at.toISOString().slice(0, 10),
      mayAnswer: mayAnswerIdeas(actor, call).allowed,
      ownIds: ideas.filter(({ authorId }) => authorId === actor.member?.personId).map(({ id }) => id),
    }),
  page: (shown, view) => callPage(shown, formShown(view)),
});
