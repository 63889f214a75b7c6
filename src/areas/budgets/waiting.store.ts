import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { closedYear } from "../../nouns/months.ts";
import { findLooking, isOver, listSeen } from "../cases/index.ts";
import { findSmallNumberPolicy } from "../voices/index.ts";
import { listBudgetSteps } from "./budgets.store.ts";
import { waitingOf } from "./clocks.rules.ts";
import { countBudgets } from "./conversion/counted.store.ts";

/** Somebody on the way to a budget whom one’s organisation holds. */
export interface OnTheWay {
  readonly id: string;
  readonly pseudonym: string;
  /** Plain dates. */
  readonly reviewDue: string | null;
  readonly waitsSince: string | null;
}

/** Those whom the organisations of whoever asks hold. */
export async function listOnTheWay(tx: Tx, actor: Actor, at: Date): Promise<readonly OnTheWay[]> {
  const looking = await findLooking(tx, actor, at);
  if (looking.own.length === 0) return [];
  const held = (await listSeen(tx, looking, { kind: "budget" })).filter(
    ({ gate }) => gate.open && gate.right === "holder",
  );
  const steps = await listBudgetSteps(
    tx,
    held.map(({ one }) => one.id),
  );
  return held.map(({ one }) => {
    const { reviewDue, waitsSince } = waitingOf(steps.get(one.id) ?? [], { isOver: isOver(one) });
    return { id: one.id, pseudonym: one.pseudonym, reviewDue, waitsSince };
  });
}

/** People who asked in the twelve months that are over, to be counted through the gate. */
export async function findYearCounted(tx: Tx, at: Date) {
  const { from, until } = closedYear(at.toISOString().slice(0, 10));
  return { counts: await countBudgets(tx, { from, until }), policy: await findSmallNumberPolicy(tx), from, until };
}
