import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor, Member } from "../../nouns/actor.ts";
import { listCommunities } from "../communities/index.ts";
import { listOrganisationsToChoose } from "../organisations/index.ts";
import { listMembers } from "../people/index.ts";
import { saveDecided, settingIn } from "../places/index.ts";
import type { SeatRule } from "./make-up.rules.ts";
import type { Choosing, ToChoose } from "./choosing.ts";
import { rulesOf, seatRulesChosen, strictest, usualRules } from "./seat-rules.rules.ts";

const choicesMax = 100;
const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The seat rules of this place: as its keepers settled them, or the usual ones. */
export async function listSeatRules(tx: Tx): Promise<readonly SeatRule[]> {
  const settled = await settingIn(tx, placeOf(tx), { name: "seat-rules", shape: seatRulesChosen });
  return settled === undefined ? usualRules : strictest(rulesOf(settled.value));
}

interface Asks {
  readonly actor: Pick<Actor, "member">;
  /** Part of a name that is looked for. */
  readonly find?: string;
  /** Whoever was chosen already is in the list, whatever is looked for. */
  readonly chosen?: string;
}

/** Works with others here: who they are is no secret, and they see who is. */
const worksHere = ({ roles, keepsFor }: Pick<Member, "roles" | "keepsFor">): boolean =>
  keepsFor !== null || roles.some((role) => role !== "contributor");

/** The people of a place, to choose from; contributors are shown those who work here, as on every other page. */
export async function listPeopleToChoose(tx: Tx, { actor, find = "", chosen = "" }: Asks): Promise<Choosing> {
  const found = await listMembers(tx, placeOf(tx), { search: find.trim(), limit: choicesMax + 1 });
  const people = found.slice(0, choicesMax);
  const isMissing = identifier.test(chosen) && !people.some(({ personId }) => personId === chosen);
  const also = isMissing ? await listMembers(tx, placeOf(tx), { personIds: [chosen], limit: 1 }) : [];
  return {
    choices: [...also, ...people]
      .filter((one) => actor.member !== null && (worksHere(actor.member) || worksHere(one)))
      .map(({ personId, name }) => ({ value: personId, words: name })),
    areMore: found.length > choicesMax,
  };
}

export async function listOrganisationChoices(tx: Tx, { find = "", chosen = "" }: Omit<Asks, "actor">) {
  const { organisations, areMore } = await listOrganisationsToChoose(tx, { find, ids: [chosen] });
  return { choices: organisations.map(({ id, name }) => ({ value: id, words: name })), areMore };
}

/** The communities that want to be here. */
export const listCommunitiesToChoose = async (tx: Tx): Promise<readonly ToChoose[]> =>
  (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ value: id, words: name }));

/** Settled by the keepers of both sides: it holds from now on. */
export const saveSeatRules = saveDecided("seat-rules");
