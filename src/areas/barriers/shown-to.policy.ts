import type { Actor } from "../../nouns/actor.ts";
import type { Barrier, Named } from "./barrier.ts";
import {
  mayClose,
  mayJudge,
  mayKeepRisks,
  maySeeRisks,
  maySortBarrier,
  maySpeakOfBarrier,
  mayTable,
  mayTellBack,
} from "./barriers.policy.ts";
import type { Concerned } from "./barriers.policy.ts";
import { canHappen, isOverdue, standingOf } from "./state.rules.ts";
import { doings } from "./shown-to.ts";
import type { BarrierShown, Doing } from "./shown-to.ts";

interface ToShow extends Concerned {
  readonly barrier: Barrier;
  readonly people: readonly Named[];
  readonly others: readonly Named[];
}

/** What stands on the page of a barrier for this person. */
export function shownTo(here: ToShow, actor: Actor, today: string): BarrierShown {
  const { barrier, people, others } = here;
  const { steps } = barrier;
  const [closes, judges, speaks] = [
    mayClose(actor, here),
    mayJudge(actor, here),
    maySpeakOfBarrier(actor, here).allowed,
  ];
  const possible: Readonly<Record<Doing, boolean>> = {
    sort: canHappen(steps, "triaged") && maySortBarrier(actor).allowed,
    table: canHappen(steps, "tabled") && mayTable(actor, here).allowed,
    risk: canHappen(steps, "risk") && mayKeepRisks(actor, { register: "managers" }).allowed,
    close: canHappen(steps, "closed") && closes.allowed,
    tell: canHappen(steps, "told") && mayTellBack(actor).allowed,
    judge: canHappen(steps, "stands") && judges.allowed,
    say: canHappen(steps, "answered") && speaks,
    reply: canHappen(steps, "replied") && speaks,
    release: canHappen(steps, "released") && speaks,
  };
  const isStaff = maySeeRisks(actor).allowed;
  return {
    barrier,
    standing: standingOf(steps),
    isOverdue: isOverdue(barrier, today),
    isStaff,
    can: doings.filter((one) => possible[one]),
    whyNot: !isStaff
      ? null
      : canHappen(steps, "closed") && !closes.allowed
        ? closes.because
        : canHappen(steps, "stands") && !judges.allowed
          ? judges.because
          : null,
    people,
    others,
  };
}
