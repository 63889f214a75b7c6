import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listCommunities } from "../communities/index.ts";
import { arePublicPagesOn } from "../places/index.ts";

interface ToChoose {
  readonly value: string;
  readonly words: string;
}

export const findOpenness = async (tx: Tx): Promise<{ readonly arePublic: boolean }> => ({
  arePublic: await arePublicPagesOn(tx, placeOf(tx)),
});

/** The communities that want to be here. */
export const listCommunitiesToChoose = async (tx: Tx): Promise<readonly ToChoose[]> =>
  (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id, name }) => ({ value: id, words: name }));
