import type { Tx } from "../../db/tables.ts";
import type { Call, Idea } from "./idea.ts";
import { findCall, findIdea } from "./ideas.store.ts";

export interface IdeaHere {
  readonly call: Call;
  readonly idea: Idea;
  /** For the policies. */
  readonly askedById: string | null;
  readonly answersById: string | null;
  readonly authorId: string | null;
}

/** One idea of a question, with what the policies ask. */
export async function findIdeaHere(tx: Tx, callId: string, ideaId: string): Promise<IdeaHere | undefined> {
  const call = await findCall(tx, callId);
  const idea = await findIdea(tx, ideaId);
  if (call === undefined || idea === undefined || idea.callId !== call.id) return undefined;
  const { askedById, answersById } = call;
  return { call, idea, askedById, answersById, authorId: idea.authorId };
}
