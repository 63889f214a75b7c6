import type { Tx } from "../../db/tables.ts";
import { listCommunities } from "../communities/index.ts";
import { listMembers } from "../people/index.ts";

export interface ToChoose {
  readonly value: string;
  readonly words: string;
}

const peopleMax = 200;

/** The people of a place, to choose from: those who are written down without a login too. */
export const listPeopleToChoose = async (tx: Tx, placeId: string): Promise<readonly ToChoose[]> =>
  (await listMembers(tx, placeId, { limit: peopleMax })).map(({ personId, name }) => ({
    value: personId,
    words: name,
  }));

/** The communities that want to be here. */
export const listCommunitiesToChoose = async (tx: Tx): Promise<readonly ToChoose[]> =>
  (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ value: id, words: name }));
