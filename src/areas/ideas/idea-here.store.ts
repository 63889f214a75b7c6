import type { Tx } from "../../db/tables.ts";
import type { Actor, Member } from "../../nouns/actor.ts";
import { listCommunities } from "../communities/index.ts";
import { listMembers } from "../people/index.ts";

export interface ToChoose {
  readonly value: string;
  readonly words: string;
}

/** A list to choose from, and whether there are others than it shows. */
export interface Choosing {
  readonly choices: readonly ToChoose[];
  readonly areMore: boolean;
}

const peopleMax = 200;
const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Asks {
  readonly place: { readonly id: string };
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
export async function listPeopleToChoose(tx: Tx, { place, actor, find = "", chosen = "" }: Asks): Promise<Choosing> {
  const found = await listMembers(tx, place.id, { search: find.trim(), limit: peopleMax + 1 });
  const people = found.slice(0, peopleMax);
  const isMissing = identifier.test(chosen) && !people.some(({ personId }) => personId === chosen);
  const also = isMissing ? await listMembers(tx, place.id, { personIds: [chosen], limit: 1 }) : [];
  return {
    choices: [...also, ...people]
      .filter((one) => actor.member !== null && (worksHere(actor.member) || worksHere(one)))
      .map(({ personId, name }) => ({ value: personId, words: name })),
    areMore: found.length > peopleMax,
  };
}

/** The communities that want to be here. */
export const listCommunitiesToChoose = async (tx: Tx): Promise<readonly ToChoose[]> =>
  (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ value: id, words: name }));
