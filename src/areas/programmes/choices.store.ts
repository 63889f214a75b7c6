import type { Tx } from "../../db/tables.ts";
import type { Actor, Member } from "../../nouns/actor.ts";
import { listOrganisations } from "../organisations/index.ts";
import { listMembers } from "../people/index.ts";

export interface ToChoose {
  readonly value: string;
  readonly words: string;
}

const choicesMax = 200;

interface Asks {
  readonly place: { readonly id: string };
  readonly actor: Pick<Actor, "member">;
}

/** Works with others here: who they are is no secret, and they see who is. */
const worksHere = ({ roles, keepsFor }: Pick<Member, "roles" | "keepsFor">): boolean =>
  keepsFor !== null || roles.some((role) => role !== "contributor");

/** The people of a place, to choose from; contributors are shown those who work here, as on every other page. */
export const listPeopleToChoose = async (tx: Tx, { place, actor }: Asks): Promise<readonly ToChoose[]> =>
  (await listMembers(tx, place.id, { limit: choicesMax }))
    .filter((one) => actor.member !== null && (worksHere(actor.member) || worksHere(one)))
    .map(({ personId, name }) => ({ value: personId, words: name }));

export const listOrganisationsToChoose = async (tx: Tx): Promise<readonly ToChoose[]> =>
  (await listOrganisations(tx, choicesMax)).map(({ id, name }) => ({ value: id, words: name }));
