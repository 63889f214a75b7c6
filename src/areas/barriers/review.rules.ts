import { readDay } from "../../nouns/day.ts";
import { readNeeded, readText } from "../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../nouns/result.ts";
import type { Result } from "../../nouns/result.ts";
import { scoredOf, scoreOf } from "./score.rules.ts";
import type { Scored } from "./risk.ts";

export interface ReviewSent {
  readonly consequence: string;
  readonly likelihood: string;
  readonly score: string;
  readonly targetConsequence: string;
  readonly targetLikelihood: string;
  readonly controls: string;
  readonly gaps: string;
  readonly owner: string;
  readonly reviewOn: string;
}

export interface Reviewed extends Scored {
  readonly target: Scored;
  readonly controls: string;
  readonly gaps: string;
  readonly ownerId: string;
  readonly reviewOn: string;
}

interface Around {
  readonly owners: readonly { readonly id: string }[];
  readonly today: string;
}

/** A real day that is not before another one. */
function dayFrom(
  typed: string,
  first: string,
  asked: { readonly field: string; readonly needed: string },
): Result<string> {
  const day = readDay(typed, asked);
  return day.ok && day.value < first ? wrong({ field: asked.field, words: asked.needed }) : day;
}

/** The score now and the one to come to, what holds it down, what is missing, who owns it, when it is looked at again. @practice P22 */
export function reviewOf(sent: ReviewSent, { owners, today }: Around): Result<Reviewed> {
  const now = scoredOf(sent);
  const target = scoredOf({ consequence: sent.targetConsequence, likelihood: sent.targetLikelihood }, "target");
  const lower: Result<null> =
    now.ok && target.ok && scoreOf(target.value) > scoreOf(now.value)
      ? wrong({ field: "targetConsequence", words: "The score to come to cannot be higher than the score now." })
      : found(null);
  const controls = readText(sent.controls, { field: "controls", charactersMax: 2000 });
  const gaps = readText(sent.gaps, { field: "gaps", charactersMax: 2000 });
  const owner = owners.find(({ id }) => id === sent.owner);
  const owned: Result<string> =
    owner === undefined
      ? wrong({ field: "owner", words: "Choose who owns this risk. A risk that nobody owns is not kept." })
      : found(owner.id);
  const reviewOn = dayFrom(sent.reviewOn, today, {
    field: "reviewOn",
    needed: "Write the day on which it is looked at again: today or later.",
  });
  if (!now.ok || !target.ok || !lower.ok || !controls.ok || !gaps.ok || !owned.ok || !reviewOn.ok)
    return wrong(...problemsOf(now, target, lower, controls, gaps, owned, reviewOn));
  return found({
    ...now.value,
    target: target.value,
    controls: controls.value,
    gaps: gaps.value,
    ownerId: owned.value,
    reviewOn: reviewOn.value,
  });
}

interface ActionSent {
  readonly what: string;
  readonly actionOwner: string;
  readonly dueOn: string;
}

/** What is done, by one person, by a day. Without a person it is nobody’s. @practice P22 */
export function actionOf(sent: ActionSent, { owners, today }: Around) {
  const what = readNeeded(sent.what, { field: "what", charactersMax: 1000, needed: "Write what will be done." });
  const owner = owners.find(({ id }) => id === sent.actionOwner);
  const owned: Result<string> =
    owner === undefined
      ? wrong({ field: "actionOwner", words: "Choose who does it. An action without a person is not kept." })
      : found(owner.id);
  const dueOn = dayFrom(sent.dueOn, today, {
    field: "dueOn",
    needed: "Write the day by which it is done: today or later.",
  });
  if (!what.ok || !owned.ok || !dueOn.ok) return wrong(...problemsOf(what, owned, dueOn));
  return found({ what: what.value, ownerId: owned.value, dueOn: dueOn.value });
}
