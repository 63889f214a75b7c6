import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayWithdrawIdea } from "../ideas.policy.ts";
import { callParams } from "../ideas.schema.ts";
import { removeIdea } from "../ideas.store.ts";
import { findIdeaHere } from "../one-idea.store.ts";

export const withdrawRoute = changeInPlace({
  path: "/{place}/ideas/{call}/withdraw",
  summary: "Take one’s own idea back",
  practices: ["P04"],
  reads: { params: callParams, body: z.strictObject({ idea: z.uuid("Say which idea, by its identifier.") }) },
  permit: mayWithdrawIdea,
  find: (tx, { params, body }) => findIdeaHere(tx, params.call, body.idea),
  decide: ({ idea }) => found({ ideaId: idea.id }),
  save: async (tx, { ideaId }, { params, place }) => {
    await removeIdea(tx, ideaId);
    return {
      id: ideaId,
      path: `/${place.slug}/ideas/${params.call}`,
      happened: { what: "ideas.taken-back", subject: { kind: "ideas", id: params.call }, detail: { idea: ideaId } },
    };
  },
});
