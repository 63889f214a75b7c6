import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { listCommunities } from "../communities/index.ts";
import { listServices } from "../organisations/index.ts";
import { saveDecided, settingIn } from "../places/index.ts";
import type { Named } from "./asked.ts";
import { everyoneChosen } from "./asked.rules.ts";

/** Did both sides settle that everyone may read whom services asked? */
export const isForEveryone = async (tx: Tx): Promise<boolean> =>
  (await settingIn(tx, placeOf(tx), { name: "whom-we-asked", shape: everyoneChosen }))?.value === "everyone";

/** Settled by the keepers of both sides: it holds from now on. */
export const saveForEveryone = saveDecided("whom-we-asked");

const named = ({ id, name }: Named): Named => ({ id, name });

/** The communities that want to be here. */
export const listCommunitiesHere = async (tx: Tx): Promise<readonly Named[]> =>
  (await listCommunities(tx)).filter(({ isHere }) => isHere).map(named);

export const listServicesHere = async (tx: Tx): Promise<readonly Named[]> => (await listServices(tx)).map(named);
