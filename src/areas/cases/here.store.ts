import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { listCommunities } from "../communities/index.ts";
import { listOrganisationsToChoose, listServices } from "../organisations/index.ts";
import { listDaysOff, workingDaysLater } from "../voices/index.ts";
import { daysToAnswer } from "./case.ts";
import type { CaseKind, Named } from "./case.ts";
import { findLooking, findSeen } from "./looking.store.ts";
import type { Looking, Seen } from "./looking.store.ts";

export interface CaseHere extends Seen {
  readonly looking: Looking;
}

/** A case as far as whoever asks may know of it. */
export async function findCaseHere(
  tx: Tx,
  { actor, at, id }: { readonly actor: Actor; readonly at: Date; readonly id: string },
): Promise<CaseHere | undefined> {
  const looking = await findLooking(tx, actor, at);
  const seen = await findSeen(tx, id, looking);
  return seen && { ...seen, looking };
}

/** The same of one kind alone: a case of another kind is none there. */
export async function findOfKind(
  tx: Tx,
  { kind, ...asked }: Parameters<typeof findCaseHere>[1] & { readonly kind: CaseKind },
): Promise<CaseHere | undefined> {
  const here = await findCaseHere(tx, asked);
  return here?.one.kind === kind ? here : undefined;
}

/** What there is to choose from where a case is opened. */
export interface ToChoose {
  readonly own: readonly Named[];
  readonly organisations: readonly Named[];
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
  /** The last day for an answer, in working days. */
  readonly answerBy: string;
  readonly today: string;
}

export async function findToChoose(tx: Tx, actor: Actor, at: Date): Promise<ToChoose> {
  const { own, looker } = await findLooking(tx, actor, at);
  const { organisations } = await listOrganisationsToChoose(tx, {});
  const daysOff = (await listDaysOff(tx)).map(({ day }) => day);
  return {
    own,
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    services: (await listServices(tx)).map(({ id, name }) => ({ id, name })),
    communities: (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ id, name })),
    answerBy: workingDaysLater(looker.today, { days: daysToAnswer, daysOff }),
    today: looker.today,
  };
}
