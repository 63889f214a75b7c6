import type { Actor } from "../../../nouns/actor.ts";
import type { Gate } from "../../cases/index.ts";
import type { StepDone } from "../advocacy.ts";
import { mayGiveAdvocate, maySpeakOfAdvocate } from "../advocacy.policy.ts";
import { mayFollow } from "../state.rules.ts";
import type { Stands } from "../state.rules.ts";

/** What those who asked with the person may say too. */
const ofAsker: readonly StepDone[] = ["needed", "offered", "not-wanted"];

/** What this person may write down next. */
export function stepsOpenTo(actor: Actor, { gate, stands }: { readonly gate: Gate; readonly stands: Stands }) {
  const next = mayFollow(stands);
  if (mayGiveAdvocate(actor, { gate }).allowed) return next;
  return maySpeakOfAdvocate(actor, { gate }).allowed ? next.filter((did) => ofAsker.includes(did)) : [];
}
