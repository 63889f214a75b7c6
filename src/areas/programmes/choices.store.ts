import type { Tx } from "../../db/tables.ts";
import { listOrganisations } from "../organisations/index.ts";
import { listMembers } from "../people/index.ts";

export interface ToChoose {
  readonly value: string;
  readonly words: string;
}

const choicesMax = 200;

/** The people of a place, to choose from. */
export const listPeopleToChoose = async (tx: Tx, placeId: string): Promise<readonly ToChoose[]> =>
  (await listMembers(tx, placeId, { limit: choicesMax })).map(({ personId, name }) => ({
    value: personId,
    words: name,
  }));

export const listOrganisationsToChoose = async (tx: Tx): Promise<readonly ToChoose[]> =>
  (await listOrganisations(tx, choicesMax)).map(({ id, name }) => ({ value: id, words: name }));
