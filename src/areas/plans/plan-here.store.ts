import type { Tx } from "../../db/tables.ts";
import type { Actor } from "../../nouns/actor.ts";
import { listCommunitiesToChoose, listGroups, listOrganisationChoices } from "../groups/index.ts";
import { listServices } from "../organisations/index.ts";
import { listSessions } from "../sessions/index.ts";
import type { ToChoose } from "./choosing.ts";
import { takePlanTurn } from "./plan-writing.store.ts";
import { findPlan } from "./plans.store.ts";

type Reader = Pick<Actor, "member">;

/** A plan with what its policies ask of it. */
export async function findPlanning(tx: Tx, actor: Reader, id: string) {
  const plan = await findPlan(tx, actor, id);
  return plan && { ...plan, plan };
}

/** The same, to change it: whoever did before is done. */
export async function holdPlanning(tx: Tx, actor: Reader, id: string) {
  await takePlanTurn(tx, id);
  return findPlanning(tx, actor, id);
}

interface OrganisationsAsked {
  readonly find?: string;
  readonly chosen?: string;
}

/** What a plan can be about, and who can pay for it. */
export async function findPlanChoices(tx: Tx, asked: OrganisationsAsked) {
  return {
    organisations: await listOrganisationChoices(tx, asked),
    services: (await listServices(tx)).map(({ id, name }) => ({ value: id, words: name })),
    communities: await listCommunitiesToChoose(tx),
  };
}

export const listGroupChoices = async (tx: Tx, actor: Reader): Promise<readonly ToChoose[]> =>
  (await listGroups(tx, actor))
    .filter(({ endedOn }) => endedOn === null)
    .map(({ id, name }) => ({ value: id, words: name }));

/** The sessions that whoever asks may see, the latest first. */
export const listSessionChoices = async (tx: Tx, actor: Reader) =>
  (await listSessions(tx, actor, { states: ["planning", "called", "held"] })).toReversed();
