import type { Tx } from "../../db/tables.ts";
import type { Actor, Member } from "../../nouns/actor.ts";
import { listOrganisationsToChoose } from "../organisations/index.ts";
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

const choicesMax = 100;

interface Asks {
  readonly place: { readonly id: string };
  readonly actor: Pick<Actor, "member">;
  /** Part of a name that is looked for. */
  readonly find?: string;
}

/** Works with others here: who they are is no secret, and they see who is. */
const worksHere = ({ roles, keepsFor }: Pick<Member, "roles" | "keepsFor">): boolean =>
  keepsFor !== null || roles.some((role) => role !== "contributor");

/** Contributors are shown those who work here, as on every other page. */
const isShownTo = ({ member }: Pick<Actor, "member">, one: Pick<Member, "roles" | "keepsFor">): boolean =>
  member !== null && (worksHere(member) || worksHere(one));

/** The people of a place, to choose from. */
export async function listPeopleToChoose(tx: Tx, { place, actor, find = "" }: Asks): Promise<Choosing> {
  const people = await listMembers(tx, place.id, { search: find.trim(), limit: choicesMax + 1 });
  return {
    choices: people
      .slice(0, choicesMax)
      .filter((one) => isShownTo(actor, one))
      .map(({ personId, name }) => ({ value: personId, words: name })),
    areMore: people.length > choicesMax,
  };
}

/** Whether this person may choose that one: somebody of this place, whom they are shown. */
export const canChoose = async (tx: Tx, { place, actor }: Asks, personId: string): Promise<boolean> =>
  (await listMembers(tx, place.id, { personIds: [personId], limit: 1 })).some((one) => isShownTo(actor, one));

/** The organisations of a place, to choose from; the one that was chosen already among them. */
export async function listOrganisationChoices(tx: Tx, find: string, chosen = ""): Promise<Choosing> {
  const { organisations, areMore } = await listOrganisationsToChoose(tx, { find, ids: [chosen] });
  return { choices: organisations.map(({ id, name }) => ({ value: id, words: name })), areMore };
}
