import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listWorkerIds } from "../organisations/index.ts";
import { listMembers } from "../people/index.ts";
import type { Barrier, Named } from "./barrier.ts";
import { findBarrier, listBarriers } from "./barriers.store.ts";
import { standingOf } from "./state.rules.ts";

const peopleMax = 200;

/** Whom it concerns: for the policies. */
async function concernedBy(tx: Tx, barrier: Barrier) {
  const { steps, about, organisationId, raisedById } = barrier;
  const workers =
    barrier.shownAs === "organisation" && organisationId !== null ? await listWorkerIds(tx, organisationId) : [];
  const named = steps.flatMap(({ did, to }) => (did === "triaged" && to !== null ? [to.id] : []));
  return {
    raiserIds: [...(raisedById === null ? [] : [raisedById]), ...workers],
    aboutIds: [...named.slice(-1), ...(about === null ? [] : await listWorkerIds(tx, about.id))],
    closedById: steps.findLast(({ did }) => did === "closed" || did === "accepted")?.byId ?? null,
  };
}

/** A barrier with whom it concerns; undefined where there is no such. */
export async function findBarrierHere(tx: Tx, id: string) {
  const barrier = await findBarrier(tx, id);
  return barrier && { barrier, ...(await concernedBy(tx, barrier)) };
}

export type BarrierHere = NonNullable<Awaited<ReturnType<typeof findBarrierHere>>>;

export interface ToSort {
  /** Who could answer for what it is about. */
  readonly people: readonly Named[];
  /** Barriers that it could be joined with: raised before it or on the same day, and not joined themselves. */
  readonly others: readonly Named[];
}

/** What whoever sorts chooses from. */
export async function findToSort(tx: Tx, { id, raisedOn }: Pick<Barrier, "id" | "raisedOn">): Promise<ToSort> {
  const roles = ["senior-manager", "commissioner", "practitioner", "engagement-lead"] as const;
  const people = new Map<string, string>();
  for (const role of roles)
    for (const { personId, name } of await listMembers(tx, placeOf(tx), { role, limit: peopleMax }))
      people.set(personId, name);
  const others = (await listBarriers(tx)).filter(
    (one) => one.id !== id && one.raisedOn <= raisedOn && standingOf(one.steps) !== "joined",
  );
  return {
    people: [...people].map(([personId, name]) => ({ id: personId, name })),
    others: others.map((one) => ({ id: one.id, name: one.title })),
  };
}

/** A barrier as its page needs it. */
export async function findBarrierPage(tx: Tx, id: string) {
  const here = await findBarrierHere(tx, id);
  return here && { ...here, ...(await findToSort(tx, here.barrier)) };
}

export type BarrierToShow = NonNullable<Awaited<ReturnType<typeof findBarrierPage>>>;
