import type { Actor } from "../../nouns/actor.ts";
import { mayFinishAction, mayKeepRisks, maySeeRisks } from "./barriers.policy.ts";
import type { RiskAround, RiskShown } from "./risk-shown.ts";

/** What stands on the page of a risk for this person. */
export function riskShownTo({ risk, reviews, terms, owners }: RiskAround, actor: Actor, today: string): RiskShown {
  const { register } = risk;
  const mayKeep = mayKeepRisks(actor, { register }).allowed;
  const mine = risk.actions.filter(
    ({ doneOn, owner }) => doneOn === null && mayFinishAction(actor, { register, ownerId: owner?.id ?? null }).allowed,
  );
  return {
    risk,
    reviews,
    terms,
    owners: mayKeep ? owners : [],
    today,
    mayKeep: mayKeep && !risk.current.isClosed,
    isStaff: maySeeRisks(actor).allowed,
    mayFinish: mine.map(({ id }) => id),
  };
}
